package org.lineofsight.pathway.practicetools.chronology;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.RelationshipKind;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.pathway.practicetools.tool.AttachTool;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins the chronology of a family, and adds those who are named in it. */
@UseCase
public class BeginChronology {

    private final JdbcClient jdbc;
    private final People people;
    private final Agencies agencies;
    private final AttachTool attachTool;
    private final Clock clock;

    BeginChronology(
            JdbcClient jdbc, People people, Agencies agencies, AttachTool attachTool, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.agencies = agencies;
        this.attachTool = attachTool;
        this.clock = clock;
    }

    /**
     * With the children, and with those whom the agency has recorded as belonging to them.
     *
     * @param caseRecord the case record beside which it lies; absent where there is none
     * @throws NotVisible where the actor may not see a child's record
     */
    public ChronologyId begin(
            String title, List<PersonRecordId> children, @Nullable UUID caseRecord, Actor by) {
        var agency = new AgencyId(by.requireAgency());
        var id = ChronologyId.next();
        jdbc.sql(
                        """
                        insert into practicetools.chronology
                            (id, title, children, author_id, author_name, agency_id, agency_name, begun_at)
                        values (:id, :title, cast(:children as uuid[]), :author, :authorName, :agency, :agencyName, :at)
                        """)
                .param("id", id.value())
                .param("title", title)
                .param(
                        "children",
                        children.stream().map(PersonRecordId::toString).toArray(String[]::new))
                .param("author", by.accountId())
                .param("authorName", by.name())
                .param("agency", agency.value())
                .param(
                        "agencyName",
                        agencies.find(agency)
                                .map(each -> each.details().name())
                                .orElse("agency not known"))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (var person : whoBelongs(children)) {
            add(id, person, by);
        }
        if (caseRecord != null) {
            attachTool.beside(id.value(), caseRecord, by);
        }
        AuditTrail.wrote(id.value());
        return id;
    }

    private List<Person> whoBelongs(List<PersonRecordId> children) {
        var found = new ArrayList<Person>();
        var others = new ArrayList<PersonRecordId>();
        for (var child : children) {
            var name = people.require(child).name();
            found.add(new Person(0, Part.CHILD, name.given(), name.family(), ""));
            for (var relationship : people.relationshipsOf(child)) {
                if (children.contains(relationship.who()) || others.contains(relationship.who())) {
                    continue;
                }
                others.add(relationship.who());
                people.find(relationship.who())
                        .ifPresent(record ->
                                found.add(
                                        new Person(
                                                0,
                                                part(relationship.kind()),
                                                record.name().given(),
                                                record.name().family(),
                                                "")));
            }
        }
        return found;
    }

    private static Part part(RelationshipKind kind) {
        return switch (kind) {
            case MOTHER -> Part.MOTHER;
            case FATHER -> Part.FATHER;
            case STEP_PARENT, PARTNER_OF_PARENT -> Part.PARTNER;
            case SIBLING, OTHER_CHILD -> Part.CHILD;
            case GRANDPARENT, OTHER_RELATIVE -> Part.RELATIVE;
            case FOSTER_CARER, OTHER_CARER, OTHER_ADULT, NOT_KNOWN -> Part.OTHER_ADULT;
        };
    }

    /** Somebody more who is named in it. The place is given in the order in which they come. */
    public void add(ChronologyId id, Person person, Actor by) {
        ChronologyRules.somebodyIsNamed(person);
        jdbc.sql(
                        """
                        insert into practicetools.chronology_person (record_id, place, part, given, family, other_names)
                        select :record, coalesce(max(place), 0) + 1, :part, :given, :family, :other
                          from practicetools.chronology_person where record_id = :record
                        """)
                .param("record", id.value())
                .param("part", person.part().name())
                .param("given", person.given())
                .param("family", person.family())
                .param("other", person.otherNames())
                .update();
        AuditTrail.wrote(id.value());
    }
}
