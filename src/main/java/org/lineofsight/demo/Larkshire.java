package org.lineofsight.demo;

import java.util.List;
import java.util.Map;
import org.lineofsight.kernel.access.Persona;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.platform.actor.Role;

/**
 * The county: its agencies, and the people one can sign in as. There is no such place and there are
 * no such people.
 */
final class Larkshire {

    /**
     * @param key what the demonstration calls it; the name is what people call it
     */
    record DemoAgency(String key, String name, AgencyKind kind, String email, String telephone) {}

    /** Somebody who works in the county. The first of their roles is the one they sign in with. */
    record Worker(
            String signInName,
            String name,
            String agency,
            String job,
            List<Role> roles,
            String comesTo) {

        Persona persona() {
            return new Persona(signInName, name, job, comesTo);
        }
    }

    static final String COUNCIL = "council";
    static final String SCHOOL = "sparrowfield";
    static final String POLICE = "police";
    static final String EARLY_HELP = "earlyhelp";
    static final String HOSPITAL = "hospital";
    static final String EDUCATION = "education";

    static final List<DemoAgency> AGENCIES =
            List.of(
                    new DemoAgency(
                            COUNCIL,
                            "Larkshire Council, children's social care",
                            AgencyKind.CHILDRENS_SOCIAL_CARE,
                            "front.door@larkshire.example",
                            "01632 960100"),
                    new DemoAgency(
                            EARLY_HELP,
                            "Larkshire Council, early help",
                            AgencyKind.EARLY_HELP,
                            "early.help@larkshire.example",
                            "01632 960110"),
                    new DemoAgency(
                            EDUCATION,
                            "Larkshire Council, education services",
                            AgencyKind.COUNCIL_EDUCATION,
                            "education.safeguarding@larkshire.example",
                            "01632 960115"),
                    new DemoAgency(
                            POLICE,
                            "Larkshire Constabulary",
                            AgencyKind.POLICE,
                            "safeguarding@larkshire-police.example",
                            "01632 960120"),
                    new DemoAgency(
                            HOSPITAL,
                            "Tern Valley Hospitals NHS Trust",
                            AgencyKind.EMERGENCY_DEPARTMENT,
                            "safeguarding@ternvalley.example",
                            "01632 960130"),
                    new DemoAgency(
                            "visitors",
                            "Larkshire Health Visiting Service",
                            AgencyKind.HEALTH_VISITING,
                            "duty@larkshire-health.example",
                            "01632 960140"),
                    new DemoAgency(
                            "surgery",
                            "Millrace Surgery",
                            AgencyKind.GENERAL_PRACTICE,
                            "reception@millrace.example",
                            "01632 960150"),
                    new DemoAgency(
                            "icb",
                            "Tern and Lark Integrated Care Board",
                            AgencyKind.INTEGRATED_CARE_BOARD,
                            "safeguarding@ternandlark-icb.example",
                            "01632 960155"),
                    new DemoAgency(
                            SCHOOL,
                            "Sparrowfield Primary School",
                            AgencyKind.SCHOOL,
                            "office@sparrowfield.example",
                            "01632 960160"),
                    new DemoAgency(
                            "highmarsh",
                            "Highmarsh Academy",
                            AgencyKind.SCHOOL,
                            "office@highmarsh.example",
                            "01632 960170"),
                    new DemoAgency(
                            "acorns",
                            "Little Acorns Nursery",
                            AgencyKind.EARLY_YEARS,
                            "hello@littleacorns.example",
                            "01632 960180"),
                    new DemoAgency(
                            "housing",
                            "Larkshire Homes",
                            AgencyKind.HOUSING,
                            "tenancy@larkshirehomes.example",
                            "01632 960190"),
                    new DemoAgency(
                            "probation",
                            "Probation, Larkshire office",
                            AgencyKind.PROBATION,
                            "duty@larkshire-probation.example",
                            "01632 960200"),
                    new DemoAgency(
                            "haven",
                            "Haven Tree (domestic abuse support)",
                            AgencyKind.VOLUNTARY,
                            "hello@haventree.example",
                            "01632 960210"));

    /** Where referrers of an agency work; the others say no team. */
    static final Map<String, List<String>> TEAMS =
            Map.of(
                    POLICE,
                    List.of("Aldermere response", "Ternbridge response", "Domestic abuse unit"),
                    HOSPITAL,
                    List.of("Emergency department", "Maternity", "Paediatrics"),
                    "visitors",
                    List.of("Aldermere and Marl", "Ternbridge"),
                    SCHOOL,
                    List.of("Early years and key stage 1", "Key stage 2"),
                    "highmarsh",
                    List.of("Pastoral team", "Sixth form"),
                    "housing",
                    List.of("Tenancy support", "Neighbourhoods"),
                    "haven",
                    List.of("Refuge", "Outreach"));

    static final List<Worker> WORKERS =
            List.of(
                    new Worker(
                            "marnie",
                            "Marnie Oxbarrow",
                            SCHOOL,
                            "Teacher, Sparrowfield Primary School",
                            List.of(Role.PRACTITIONER),
                            "tell the front door about a child, and read what was decided and why"),
                    new Worker(
                            "tobin",
                            "Tobin Hallowquill",
                            COUNCIL,
                            "Front door worker, Larkshire Council",
                            List.of(Role.FRONT_DOOR_WORKER),
                            "take contacts, give them a colour, and decide in time"),
                    new Worker(
                            "ines",
                            "Ines Castlemarch",
                            COUNCIL,
                            "Front door manager, Larkshire Council",
                            List.of(Role.FRONT_DOOR_MANAGER, Role.FRONT_DOOR_WORKER),
                            "decide, agree what needs a manager, and see that every referrer hears back"),
                    new Worker(
                            "corwen",
                            "Corwen Tidewell",
                            COUNCIL,
                            "Front door manager, Larkshire Council",
                            List.of(Role.FRONT_DOOR_MANAGER),
                            "agree the decisions that the other manager made"),
                    new Worker(
                            "briar",
                            "Briar Holloway-Tarn",
                            EARLY_HELP,
                            "Early help worker, Larkshire Council",
                            List.of(Role.EARLY_HELP_WORKER),
                            "answer the early help line, and find each family a key worker"),
                    new Worker(
                            "aveline",
                            "Aveline Marshgate",
                            EARLY_HELP,
                            "Early help manager, Larkshire Council",
                            List.of(Role.EARLY_HELP_MANAGER),
                            "see that the hub answers in 72 hours, and that no plan drifts"),
                    new Worker(
                            "isaura",
                            "Isaura Fenwillow",
                            COUNCIL,
                            "Social work manager, Larkshire Council",
                            List.of(Role.SOCIAL_WORK_MANAGER),
                            "allocate what the front door hands over, and see that discussions are held in time"),
                    new Worker(
                            "lorcan",
                            "Lorcan Thistlemere",
                            COUNCIL,
                            "Social worker, Larkshire Council",
                            List.of(Role.SOCIAL_WORKER),
                            "call the agencies together about a child, and see who comes"),
                    new Worker(
                            "sabra",
                            "Sabra Nettlecombe",
                            COUNCIL,
                            "Social worker, Larkshire Council",
                            List.of(Role.SOCIAL_WORKER),
                            "work with families of her own; she sees nobody else’s cases"),
                    new Worker(
                            "perran",
                            "Perran Holmescale",
                            COUNCIL,
                            "Conference chair, Larkshire Council",
                            List.of(Role.CONFERENCE_CHAIR),
                            "chair conferences about children whose cases you do not work on"),
                    new Worker(
                            "gethsie",
                            "Gethsie Marchbrook",
                            SCHOOL,
                            "Designated safeguarding lead, Sparrowfield Primary School",
                            List.of(Role.SAFEGUARDING_LEAD, Role.PRACTITIONER),
                            "see every referral of the school, and its outcome"),
                    new Worker(
                            "wilf",
                            "Wilf Bramblecote",
                            POLICE,
                            "Police officer, Larkshire Constabulary",
                            List.of(Role.PRACTITIONER),
                            "tell the front door after an incident; he sees nothing of other agencies' referrals"),
                    new Worker(
                            "nia",
                            "Nia Withermoor",
                            "visitors",
                            "Health visitor, Larkshire Health Visiting Service",
                            List.of(Role.PRACTITIONER),
                            "tell the front door about a baby, or one not born yet"),
                    new Worker(
                            "ansel",
                            "Ansel Thornwick",
                            POLICE,
                            "Police desk in the front door, Larkshire Constabulary",
                            List.of(Role.AGENCY_DESK),
                            "answer what the front door asks the police, and nothing else of it"),
                    new Worker(
                            "quenby",
                            "Quenby Saltfleet",
                            HOSPITAL,
                            "Health desk in the front door, Tern Valley Hospitals NHS Trust",
                            List.of(Role.AGENCY_DESK),
                            "answer what the front door asks the health services"),
                    new Worker(
                            "perpetua",
                            "Perpetua Holmefell",
                            HOSPITAL,
                            "Emergency department nurse, Tern Valley Hospitals NHS Trust",
                            List.of(Role.UNSCHEDULED_CARE, Role.PRACTITIONER),
                            "see whether a child who comes in has a plan, and whom to ring; never why"),
                    new Worker(
                            "merrin",
                            "Merrin Oakhanger",
                            EDUCATION,
                            "Education desk in the front door, Larkshire Council",
                            List.of(Role.AGENCY_DESK),
                            "answer what the front door asks about school and attendance"),
                    new Worker(
                            "petronel",
                            "Petronel Ashgrove",
                            "surgery",
                            "Safeguarding lead GP, Millrace Surgery",
                            List.of(Role.SAFEGUARDING_LEAD, Role.PRACTITIONER),
                            "answer what social care asks the practice, hear how the report was, and see what is paid for it"),
                    new Worker(
                            "thessaly",
                            "Thessaly Brackenridge",
                            "icb",
                            "Payments officer, Tern and Lark Integrated Care Board",
                            List.of(Role.PAYMENTS_OFFICER),
                            "pay practices for their reports; she sees money and references, and no child"),
                    new Worker(
                            "odette",
                            "Odette Larkmead",
                            COUNCIL,
                            "Partnership officer, Larkshire Safeguarding Partnership",
                            List.of(Role.PARTNERSHIP_OFFICER),
                            "take in the agencies' returns and make the yearly report"),
                    new Worker(
                            "hester",
                            "Hester Quillfeather",
                            COUNCIL,
                            "Independent scrutineer",
                            List.of(Role.SCRUTINEER),
                            "read the yearly report, and where its sources disagree"),
                    new Worker(
                            "rufus",
                            "Rufus Farthingdale",
                            POLICE,
                            "Executive partner, Larkshire Constabulary",
                            List.of(Role.EXECUTIVE_PARTNER),
                            "read the yearly report"),
                    new Worker(
                            "pip",
                            "Pip Stonehurst",
                            COUNCIL,
                            "System administrator",
                            List.of(Role.SYSTEM_ADMINISTRATOR),
                            "keep agencies, bank holidays and mail in order; sees no content"));

    /**
     * Those who refer in the demonstration's year and whom nobody needs to be; one for each of the
     * other agencies.
     */
    static final List<Worker> OTHER_REFERRERS =
            List.of(
                    other("hospital", "Ottoline Fernshaw", "Safeguarding nurse"),
                    other("surgery", "Barnaby Crakehall", "General practitioner"),
                    other("highmarsh", "Sunniva Peverell", "Head of year"),
                    other("acorns", "Clemency Dovewick", "Nursery manager"),
                    other("housing", "Ptolemy Garrowby", "Tenancy officer"),
                    other("probation", "Averil Stonecroft", "Probation officer"),
                    other("haven", "Isaura Penhallow", "Support worker"),
                    other("earlyhelp", "Lowen Carradine", "Early help worker"));

    private Larkshire() {}

    private static Worker other(String agency, String name, String job) {
        return new Worker(agency + ".worker", name, agency, job, List.of(Role.PRACTITIONER), "");
    }

    static DemoAgency agency(String key) {
        return AGENCIES.stream()
                .filter(agency -> agency.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
