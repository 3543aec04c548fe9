package org.lineofsight.pathway.frontdoor.police;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.contact.EarlierContacts;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.imports.ImportId;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.Intake;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.tables.Written;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Police incidents become contacts, through the same use case as every other contact. An incident
 * of the same number about the same family that came before is recognised.
 */
@Component
class TakeIncidents implements Intake<Incident> {

    /** A contact is much work; a stop should not wait for many. */
    private static final int AT_A_TIME = 10;

    private static final String WORKED_ON = Sql.file("frontdoor/police-worked-on");

    private final JdbcClient jdbc;
    private final ReceiveContact receiveContact;
    private final EarlierContacts earlierContacts;
    private final PoliceForces forces;
    private final Agencies agencies;
    private final People people;
    private final Clocks clocks;
    private final Clock clock;

    TakeIncidents(
            JdbcClient jdbc,
            ReceiveContact receiveContact,
            EarlierContacts earlierContacts,
            PoliceForces forces,
            Agencies agencies,
            People people,
            Clocks clocks,
            Clock clock) {
        this.jdbc = jdbc;
        this.receiveContact = receiveContact;
        this.earlierContacts = earlierContacts;
        this.forces = forces;
        this.agencies = agencies;
        this.people = people;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.POLICE;
    }

    @Override
    public List<Wanted> columns() {
        return IncidentReader.COLUMNS;
    }

    @Override
    public int atATime() {
        return AT_A_TIME;
    }

    @Override
    public List<Unit<Incident>> read(TableFile file, Columns columns) {
        var units = IncidentReader.read(file, columns, clock.instant());
        var known = known(units);
        var police = !forces.all().isEmpty();
        return units.stream()
                .map(unit -> {
                    var incident = unit.what();
                    if (incident == null) {
                        return unit;
                    }
                    if (!police) {
                        return Unit.<Incident>refused(
                                        unit.lines(),
                                        List.of(
                                                new Remark(
                                                        0,
                                                        null,
                                                        Verdict.REFUSED,
                                                        "There is no police force among the agencies. Ask an administrator to add it")))
                                .inShort(unit.summary());
                    }
                    var before = known.get(key(incident));
                    return before != null
                            ? unit.same(
                                    before,
                                    new Remark(
                                            0,
                                            null,
                                            Verdict.ACCEPTED,
                                            "this incident came before, about the same family"))
                            : besideEarlier(unit, incident);
                })
                .toList();
    }

    private static String key(Incident incident) {
        return PoliceRules.plain(incident.number()) + "\n" + incident.familyKey();
    }

    private Map<String, UUID> known(List<Unit<Incident>> units) {
        var known = new HashMap<String, UUID>();
        jdbc.sql(
                        """
                        select incident_number, family_key, record_id from frontdoor.police_incident
                        where incident_number = any (:numbers) and withdrawn_at is null
                        """)
                .param(
                        "numbers",
                        units.stream()
                                .map(Unit::what)
                                .filter(Objects::nonNull)
                                .map(incident -> PoliceRules.plain(incident.number()))
                                .toArray(String[]::new))
                .query(row -> {
                    known.put(
                            row.getString("incident_number") + "\n" + row.getString("family_key"),
                            row.getObject("record_id", UUID.class));
                });
        return known;
    }

    /** Says whom the front door was told of before; the contact is made all the same. */
    private Unit<Incident> besideEarlier(Unit<Incident> unit, Incident incident) {
        var children =
                incident.children().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> Incidents.child(each, Ids.next()),
                                        each -> each,
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        var told = unit;
        for (var each : earlierContacts.of(List.copyOf(children.keySet())).entrySet()) {
            var contacts = each.getValue();
            if (!contacts.isEmpty()) {
                told =
                        told.queried(
                                new Remark(
                                        0,
                                        null,
                                        Verdict.ACCEPTED,
                                        "%s is likely the child of %s in the last 12 months, the latest %s"
                                                .formatted(
                                                        each.getKey().givenNames(),
                                                        InWords.count(contacts.size(), "contact"),
                                                        contacts.getFirst())));
            }
        }
        return told;
    }

    @Override
    public List<Taken> take(ImportId id, List<Unit<Incident>> units) {
        var taken = new ArrayList<Taken>();
        for (var unit : units) {
            taken.add(take(id, unit));
        }
        return taken;
    }

    private Taken take(ImportId id, Unit<Incident> unit) {
        var incident = Objects.requireNonNull(unit.what());
        var before = known(List.of(unit)).get(key(incident));
        if (before != null) {
            return new Taken(Unit.Fate.SAME, before, null);
        }
        try {
            return new Taken(Unit.Fate.NEW, receive(id, incident).value(), null);
        } catch (RuleBroken broken) {
            return new Taken(
                    Unit.Fate.REFUSED, null, new Remark(0, null, Verdict.REFUSED, broken.words()));
        }
    }

    private ContactId receive(ImportId id, Incident incident) {
        var police = forces.sent(id).orElseThrow();
        var today = LocalDate.now(clock);
        // the police's record of a child, made in their name by the application
        var system = Acting.require();
        var holder =
                new Actor(
                        system.accountId(),
                        system.name(),
                        police.id().value(),
                        system.role(),
                        system.purpose());
        var records = new ArrayList<UUID>();
        for (var child : incident.children()) {
            records.add(
                    recordOf(child, police)
                            .orElseGet(
                                    () -> people.record(details(child, incident), holder).value()));
        }
        var contact =
                receiveContact.receive(
                        Incidents.referral(
                                incident,
                                police,
                                agencies.referralSource(police, today).code(),
                                records),
                        system);
        jdbc.sql(
                        """
                        insert into frontdoor.police_incident (id, record_id, import_id, incident_number, family_key, happened_on,
                            happened_at, risk, claimed_level)
                        values (:id, :contact, :import, :number, :family, :on, :at, :risk, :level)
                        """)
                .param("id", Ids.next())
                .param("contact", contact.value())
                .param("import", id.value())
                .param("number", PoliceRules.plain(incident.number()))
                .param("family", incident.familyKey())
                .param("on", incident.happenedOn())
                .param(
                        "at",
                        incident.happenedAt() == null
                                ? null
                                : Written.stored(incident.happenedAt()))
                .param("risk", incident.risk() == null ? null : incident.risk().name())
                .param(
                        "level",
                        incident.claimedLevel() == null ? null : incident.claimedLevel().number())
                .update();
        return contact;
    }

    /** Two who cannot be told apart must not share one record. */
    private Optional<UUID> recordOf(Incident.Child child, Agency police) {
        return PoliceRules.mayBeATwin(child)
                ? Optional.empty()
                : earlierContacts.recordOf(Incidents.child(child, Ids.next()), police.id().value());
    }

    private static PersonDetails details(Incident.Child child, Incident incident) {
        var birth =
                child.born() != null
                        ? Birth.on(child.born())
                        : child.expected() != null
                                ? new Birth.Expected(child.expected(), null)
                                : Birth.NOT_KNOWN;
        return PersonDetails.of(new PersonName(child.given(), child.family()), birth, Sex.NOT_KNOWN)
                .livingAt(
                        incident.address() == null
                                ? Address.NOT_KNOWN
                                : Address.at(incident.address(), ""));
    }

    @Override
    public Map<UUID, Link> links(Collection<UUID> became) {
        var links = new HashMap<UUID, Link>();
        jdbc.sql("select id, reference from frontdoor.contact where id = any (:ids)")
                .param("ids", became.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    links.put(
                            id, Link.to("/front-door/contacts/" + id, row.getString("reference")));
                });
        AuditTrail.read(links.keySet());
        return links;
    }

    @Override
    public void undo(ImportId id, Actor by) {
        PoliceRules.nobodyWorkedOn(
                jdbc.sql(WORKED_ON)
                        .param("import", id.value())
                        .query((row, number) ->
                                "%s %s".formatted(row.getString("reference"), row.getString("why")))
                        .list());
        var now = clock.instant();
        var made =
                jdbc.sql(
                                "select record_id from frontdoor.police_incident where import_id = :import and withdrawn_at is null")
                        .param("import", id.value())
                        .query((row, number) -> row.getObject("record_id", UUID.class))
                        .list();
        for (var contact : made) {
            clocks.stop(
                    FrontDoorTimescales.DECISION,
                    Subject.of("contact", new ContactId(contact)),
                    now,
                    "WITHDRAWN");
            jdbc.sql(
                            """
                            insert into frontdoor.withdrawn_contact (record_id, withdrawn_at, withdrawn_by_id, withdrawn_by)
                            values (:contact, :at, :byId, :by)
                            """)
                    .param("contact", contact)
                    .param("at", Written.stored(now))
                    .param("byId", by.accountId())
                    .param("by", by.name())
                    .update();
            AuditTrail.wrote(contact);
        }
        jdbc.sql(
                        """
                        update frontdoor.police_incident set withdrawn_at = :at where import_id = :import and withdrawn_at is null
                        """)
                .param("at", Written.stored(now))
                .param("import", id.value())
                .update();
    }
}
