package org.lineofsight.pathway.earlyhelp.hub;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hub contacts as rows. What was told is never changed; the answer is added to it. */
@Component
class HubContacts {

    private final JdbcClient jdbc;

    HubContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotVisible where there is none, or none for this actor
     */
    HubContact require(HubContactId id) {
        AuditTrail.read(id.value());
        return jdbc.sql("select * from earlyhelp.contact where id = :id")
                .param("id", id.value())
                .query(HubContacts::contact)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    List<HubContact.Child> children(HubContactId id) {
        return jdbc.sql(
                        "select * from earlyhelp.contact_child where record_id = :id order by place")
                .param("id", id.value())
                .query((row, number) ->
                        new HubContact.Child(
                                row.getObject("person_record_id", UUID.class),
                                row.getString("given_names"),
                                row.getString("family_name"),
                                row.getObject("date_of_birth", LocalDate.class),
                                row.getObject("expected_date_of_birth", LocalDate.class),
                                row.getObject("estimated_age", Integer.class)))
                .list();
    }

    List<HubContact.Adult> adults(HubContactId id) {
        return jdbc.sql(
                        "select * from earlyhelp.contact_household where record_id = :id order by place")
                .param("id", id.value())
                .query((row, number) ->
                        new HubContact.Adult(
                                row.getString("name"),
                                row.getString("relationship"),
                                YesNo.valueOf(row.getString("lives_with"))))
                .list();
    }

    Optional<HubContact.Told> told(HubContactId id) {
        return jdbc.sql("select * from earlyhelp.answer where record_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new HubContact.Told(
                                row.getString("words"),
                                ToldWay.valueOf(row.getString("way")),
                                row.getString("told_by"),
                                row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(
            HubContactId id,
            String reference,
            Instant at,
            NewContact told,
            @Nullable FamilyId known) {
        var handOver = told.handOver();
        var absent = told.childsWordsAbsent();
        jdbc.sql(
                        """
                        insert into earlyhelp.contact (id, version, reference, received_at, channel, asker_kind, asker,
                            asker_is, asker_agency_id, asker_account_id, asker_reached_at, asked_for, childs_words,
                            childs_words_absent, working_well, domestic_abuse, consent, consent_note, level, rationale,
                            hand_over_id, front_door_contact_id, front_door_reference, known_family_id, status)
                        values (:id, 0, :reference, :at, :channel, :kind, :asker, :is, cast(:agency as uuid),
                            cast(:account as uuid), :reachedAt, :askedFor, :words, :absent, :well, :abuse, :consent, :note,
                            cast(:level as int), :rationale, cast(:handOver as uuid), cast(:frontDoor as uuid),
                            :frontDoorReference, cast(:known as uuid), 'WAITING')
                        """)
                .param("id", id.value())
                .param("reference", reference)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("channel", told.channel().name())
                .param("kind", told.askerKind().name())
                .param("asker", told.asker())
                .param("is", told.askerIs())
                .param("agency", told.agency())
                .param("account", told.account())
                .param("reachedAt", told.reachedAt())
                .param("askedFor", told.askedFor())
                .param("words", told.childsWords())
                .param("absent", absent == null ? null : absent.name())
                .param("well", told.workingWell())
                .param("abuse", told.domesticAbuse().name())
                .param("consent", told.consent().name())
                .param("note", told.consentNote())
                .param("level", handOver == null ? null : level(told))
                .param("rationale", handOver == null ? null : handOver.rationale())
                .param("handOver", handOver == null ? null : handOver.id().value())
                .param("frontDoor", handOver == null ? null : handOver.contact().value())
                .param("frontDoorReference", handOver == null ? null : handOver.reference())
                .param("known", known == null ? null : known.value())
                .update();
        for (var place = 0; place < told.children().size(); place++) {
            add(id, place, told.children().get(place));
        }
        for (var place = 0; place < told.adults().size(); place++) {
            add(id, place, told.adults().get(place));
        }
    }

    /** The highest of the children's levels; absent where none has one. */
    private static @Nullable Integer level(NewContact told) {
        var handOver = told.handOver();
        return handOver == null
                ? null
                : handOver.children().stream()
                        .map(HandOver.Child::level)
                        .filter(Objects::nonNull)
                        .map(LevelOfNeed::number)
                        .max(Integer::compare)
                        .orElse(null);
    }

    private void add(HubContactId id, int place, HubContact.Child child) {
        jdbc.sql(
                        """
                        insert into earlyhelp.contact_child (id, record_id, place, person_record_id, given_names,
                            family_name, date_of_birth, expected_date_of_birth, estimated_age)
                        values (:id, :record, :place, :person, :given, :family, cast(:born as date),
                            cast(:expected as date), cast(:age as int))
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("place", place)
                .param("person", child.person())
                .param("given", child.givenNames())
                .param("family", child.familyName())
                .param("born", child.dateOfBirth())
                .param("expected", child.expectedDateOfBirth())
                .param("age", child.estimatedAge())
                .update();
    }

    private void add(HubContactId id, int place, HubContact.Adult adult) {
        jdbc.sql(
                        """
                        insert into earlyhelp.contact_household (id, record_id, place, name, relationship, lives_with)
                        values (:id, :record, :place, :name, :relationship, :livesWith)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("place", place)
                .param("name", adult.name())
                .param("relationship", adult.relationship())
                .param("livesWith", adult.livesWith().name())
                .update();
    }

    /** An open family in which one of the children is: by record, or by name and date of birth. */
    Optional<FamilyId> familyOf(List<HubContact.Child> children) {
        return children.stream()
                .flatMap(child ->
                        jdbc
                                .sql(
                                        """
                                        select f.id from earlyhelp.family f
                                          join earlyhelp.member m on m.record_id = f.id and m.child
                                         where f.stage <> 'CLOSED'
                                           and (m.person_record_id = :person
                                                or (lower(m.given_names) = lower(:given) and lower(m.family_name) = lower(:family)
                                                    and m.date_of_birth = cast(:born as date)))
                                         order by f.opened_at desc limit 1
                                        """)
                                .param("person", child.person())
                                .param("given", child.givenNames())
                                .param("family", child.familyName())
                                .param("born", child.dateOfBirth())
                                .query((row, number) ->
                                        new FamilyId(row.getObject("id", UUID.class)))
                                .list()
                                .stream())
                .findFirst();
    }

    void answered(
            HubContact contact,
            AnswerContact.Answer answer,
            String by,
            Instant at,
            @Nullable FamilyId family,
            @Nullable UUID steppedUp) {
        var rows =
                jdbc.sql(
                                """
                                update earlyhelp.contact
                                   set status = 'ANSWERED', outcome = :outcome, why = :why, answered_by = :by,
                                       answered_at = :at, consent = :consent, consent_note = :note,
                                       family_id = cast(:family as uuid),
                                       stepped_up_contact_id = cast(:steppedUp as uuid), version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("outcome", answer.outcome().name())
                        .param("why", answer.why())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("consent", answer.consent().name())
                        .param(
                                "note",
                                answer.consentNote().isBlank()
                                        ? contact.consentNote()
                                        : answer.consentNote())
                        .param("family", family == null ? null : family.value())
                        .param("steppedUp", steppedUp)
                        .param("id", contact.id().value())
                        .param("version", contact.version())
                        .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Answered by somebody else");
        }
    }

    private static HubContact contact(ResultSet row, int number) throws SQLException {
        var absent = row.getString("childs_words_absent");
        var outcome = row.getString("outcome");
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new HubContact(
                new HubContactId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("reference"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Channel.valueOf(row.getString("channel")),
                AskerKind.valueOf(row.getString("asker_kind")),
                row.getString("asker"),
                row.getString("asker_is"),
                row.getObject("asker_agency_id", UUID.class),
                row.getObject("asker_account_id", UUID.class),
                row.getString("asker_reached_at"),
                row.getString("asked_for"),
                row.getString("childs_words"),
                absent == null ? null : ChildsWordsAbsent.valueOf(absent),
                row.getString("working_well"),
                YesNo.valueOf(row.getString("domestic_abuse")),
                Consent.valueOf(row.getString("consent")),
                row.getString("consent_note"),
                row.getObject("level", Integer.class),
                row.getString("rationale"),
                row.getObject("front_door_contact_id", UUID.class),
                row.getString("front_door_reference"),
                family(row.getObject("known_family_id", UUID.class)),
                outcome == null ? null : HubOutcome.valueOf(outcome),
                row.getString("why"),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant(),
                family(row.getObject("family_id", UUID.class)),
                row.getObject("stepped_up_contact_id", UUID.class));
    }

    private static @Nullable FamilyId family(@Nullable UUID id) {
        return id == null ? null : new FamilyId(id);
    }
}
