package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody says whether a child of the council’s system is the child of a record here. Names and
 * dates only ever suggest; a person decides, and either answer is kept.
 */
@UseCase
public class ConfirmMatch {

    private static final String SAID_BY = "the council’s system";

    private final ElsewhereQueries queries;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConfirmMatch(ElsewhereQueries queries, People people, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void same(UUID child, UUID person, Actor by) {
        queries.require(child);
        ElsewhereRules.belongsToNobodyElse(
                jdbc.sql(
                                "select exists (select 1 from childprotection.elsewhere_match where person_record_id = :person)")
                        .param("person", person)
                        .query(Boolean.class)
                        .single());
        add("elsewhere_match", child, person, by);
    }

    public void another(UUID child, UUID person, Actor by) {
        queries.require(child);
        add("elsewhere_other", child, person, by);
    }

    private void add(String table, UUID child, UUID person, Actor by) {
        jdbc.sql(
                        table.equals("elsewhere_match")
                                ? """
                                insert into childprotection.elsewhere_match (record_id, person_record_id, how, said_by, said_at)
                                values (:child, :person, 'PERSON', :by, :at)
                                """
                                : """
                                insert into childprotection.elsewhere_other (record_id, person_record_id, said_by, said_at)
                                values (:child, :person, :by, :at) on conflict do nothing
                                """)
                .param("child", child)
                .param("person", person)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(child);
    }

    /**
     * Nobody here is this child: makes a record of them for the council, so that a plan there is
     * found by whoever asks for the child here.
     */
    public void makeRecord(UUID child, Actor by) {
        make(queries.require(child), by);
    }

    /**
     * The same for every child with a plan or looked after there whom nobody here is like, 500 at a
     * time.
     *
     * @return of how many
     */
    public int makeRecords(Actor by) {
        var all = queries.withoutAnybodyAlike(500);
        all.forEach(child -> make(child, by));
        return all.size();
    }

    private void make(ElsewhereChild child, Actor by) {
        var numbers = new ArrayList<Identifier>();
        if (child.nhsNumber() != null) {
            numbers.add(
                    new Identifier(IdentifierKind.NHS_NUMBER, child.nhsNumber(), SAID_BY, null));
        }
        if (child.upn() != null) {
            numbers.add(new Identifier(IdentifierKind.UPN, child.upn(), SAID_BY, null));
        }
        numbers.add(new Identifier(IdentifierKind.LOCAL, child.councilNumber(), SAID_BY, null));
        var birth =
                child.bornOn() != null
                        ? Birth.on(child.bornOn())
                        : child.expectedOn() != null
                                ? new Birth.Expected(child.expectedOn(), null)
                                : Birth.NOT_KNOWN;
        var person =
                people.record(
                        PersonDetails.of(
                                        new PersonName(
                                                orEmpty(child.givenNames()),
                                                orEmpty(child.familyName())),
                                        birth,
                                        Sex.NOT_KNOWN)
                                .identifiedBy(numbers),
                        by);
        add("elsewhere_match", child.id(), person.value(), by);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
