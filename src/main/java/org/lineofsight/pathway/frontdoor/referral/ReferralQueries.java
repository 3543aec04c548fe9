package org.lineofsight.pathway.frontdoor.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;
import org.lineofsight.pathway.frontdoor.contact.MessageKind;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.SummaryRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a referrer reads of what they sent and of what became of it. Nothing here comes from the
 * front door's own tables. Every list and record read is on the audit trail.
 */
@Component
public class ReferralQueries {

    static final int ROWS_ON_A_PAGE = 25;

    private static final String MINE = Sql.file("frontdoor/my-referrals");

    private final JdbcClient jdbc;
    private final Clocks clocks;

    ReferralQueries(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** What somebody said about themselves the last time. */
    record LastReferrer(String job, String team, String telephone) {}

    /**
     * A place in the list, from which a page goes on.
     *
     * @param backwards towards the newest
     */
    record Place(Instant at, UUID id, boolean backwards) {}

    /**
     * One line of the list.
     *
     * @param outcome absent until the referrer was told
     * @param level decided; absent until the referrer was told
     * @param left on the clock that matters now; absent where none runs
     * @param news the outcome was not opened, or there is a message not read
     */
    public record Sent(
            UUID id,
            String reference,
            Instant receivedAt,
            Stage stage,
            @Nullable LevelOfNeed claimedLevel,
            boolean mine,
            String referrer,
            String children,
            @Nullable Outcome outcome,
            @Nullable LevelOfNeed level,
            @Nullable TimeLeft left,
            boolean news) {}

    /** The front door's answer. */
    public record Answer(
            Outcome outcome,
            LevelOfNeed level,
            List<Verdict> children,
            String message,
            String sentBy,
            Instant sentAt,
            @Nullable Instant openedAt) {}

    public record Message(
            boolean fromReferrer,
            MessageKind kind,
            String author,
            String words,
            Instant sentAt,
            @Nullable Instant readAt) {}

    Optional<LastReferrer> lastReferrer(Actor actor) {
        return jdbc.sql(
                        """
                        select referrer_job, coalesce(source_team, '') as team, referrer_telephone from frontdoor.contact
                        where referrer_account_id = :account and source_agency_id = :agency
                        order by received_at desc limit 1
                        """)
                .param("account", actor.accountId())
                .param("agency", actor.agencyId())
                .query((row, number) ->
                        new LastReferrer(
                                row.getString("referrer_job"),
                                row.getString("team"),
                                row.getString("referrer_telephone")))
                .optional();
    }

    /**
     * One page, the newest first, and one row beyond it where there are more.
     *
     * @param everybody of the actor's agency; the database answers that to safeguarding leads only
     * @param from absent for the first page
     */
    List<Sent> sent(Actor actor, boolean everybody, @Nullable Place from, int rows) {
        var backwards = from != null && from.backwards;
        var before = from == null || backwards ? null : from;
        var after = backwards ? from : null;
        var sent =
                jdbc.sql(MINE)
                        .param("agency", actor.requireAgency())
                        .param("account", actor.accountId())
                        .param("everybody", everybody)
                        .param("beforeAt", before == null ? null : utc(before.at))
                        .param("beforeId", before == null ? null : before.id)
                        .param("afterAt", after == null ? null : utc(after.at))
                        .param("afterId", after == null ? null : after.id)
                        .param("backwards", backwards)
                        .param("limit", rows + 1)
                        .query((row, number) -> sent(row, actor))
                        .list();
        AuditTrail.read(sent.stream().limit(rows).map(Sent::id).toList());
        return sent;
    }

    private Sent sent(ResultSet row, Actor actor) throws SQLException {
        var stage = Stage.of(ContactStatus.valueOf(row.getString("status")));
        var outcome = row.getString("outcome");
        var mine = actor.accountId().equals(row.getObject("referrer_account_id", UUID.class));
        var told = outcome != null;
        return new Sent(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                requiredInstant(row, "received_at"),
                stage,
                LevelOfNeed.ofNullable(row.getObject("claimed_level", Integer.class)),
                mine,
                Objects.requireNonNullElse(row.getString("referrer_name"), "Name not given"),
                row.getString("names"),
                told ? Outcome.valueOf(outcome) : null,
                told ? LevelOfNeed.of(row.getInt("level")) : null,
                left(row, stage == Stage.WAITING ? "decision" : "outcome"),
                mine && (told && instant(row, "opened_at") == null || row.getBoolean("unread")));
    }

    private @Nullable TimeLeft left(ResultSet row, String clock) throws SQLException {
        var due = instant(row, clock + "_due_at");
        return due == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString(clock + "_unit")),
                        due,
                        instant(row, clock + "_stopped_at"));
    }

    /**
     * @throws NotVisible when it is not there, or not the actor's or their agency's
     */
    ReferralPage.Told told(ContactId id, Actor actor) {
        AuditTrail.read(id.value());
        return jdbc.sql(
                        """
                        select c.*, r.called, r.called_at, r.incident, r.evidence
                        from frontdoor.contact c left join frontdoor.referral r on r.record_id = c.id
                        where c.id = :id and c.source_agency_id = :agency
                        """)
                .param("id", id.value())
                .param("agency", actor.requireAgency())
                .query((row, number) -> {
                    var absent = row.getString("childs_words_absent");
                    var called = row.getString("called");
                    return new ReferralPage.Told(
                            id,
                            row.getString("reference"),
                            requiredInstant(row, "received_at"),
                            row.getBoolean("out_of_hours"),
                            Stage.of(ContactStatus.valueOf(row.getString("status"))),
                            actor.accountId()
                                    .equals(row.getObject("referrer_account_id", UUID.class)),
                            row.getString("referrer_name"),
                            row.getString("referrer_job"),
                            row.getString("source_team"),
                            row.getString("referrer_telephone"),
                            row.getString("source_agency_name"),
                            called == null
                                    ? null
                                    : new Called(
                                            Called.Whom.valueOf(called),
                                            requiredInstant(row, "called_at"),
                                            row.getString("incident")),
                            row.getString("worry"),
                            row.getString("childs_words"),
                            absent == null ? null : ChildsWordsAbsent.valueOf(absent),
                            row.getString("working_well"),
                            YesNo.valueOf(row.getString("domestic_abuse")),
                            Consent.valueOf(row.getString("consent")),
                            row.getString("consent_reason"),
                            LevelOfNeed.ofNullable(row.getObject("claimed_level", Integer.class)),
                            row.getString("evidence"));
                })
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** What the form asks about the whole; empty for contacts that did not come through it. */
    List<SummaryRow> askedByTheForm(ContactId id) {
        return jdbc.sql("select * from frontdoor.referral where record_id = :id")
                .param("id", id.value())
                .query((row, number) -> {
                    var rows = new ArrayList<SummaryRow>();
                    var evidence = row.getString("evidence");
                    if (evidence != null) {
                        rows.add(SummaryRow.of("What the level rests on", evidence));
                    }
                    var email = row.getString("referrer_email");
                    if (email != null) {
                        rows.add(SummaryRow.of("Referrer’s e-mail", email));
                    }
                    var called = row.getString("called");
                    if (called != null) {
                        rows.add(
                                SummaryRow.of(
                                        "Called before writing",
                                        ToldWords.called(
                                                new Called(
                                                        Called.Whom.valueOf(called),
                                                        requiredInstant(row, "called_at"),
                                                        row.getString("incident")))));
                    }
                    return List.<SummaryRow>copyOf(rows);
                })
                .optional()
                .orElse(List.of());
    }

    List<ReferralPage.Child> children(ContactId id) {
        return jdbc.sql(
                        """
                        select c.*, r.child_id, r.also_known_as, r.born, r.sex, r.ethnicity, r.nhs_number as typed_nhs_number,
                               r.address_kind, r.address, r.postcode, r.school_kind, r.school
                        from frontdoor.contact_child c left join frontdoor.referral_child r on r.child_id = c.id
                        where c.record_id = :id order by c.place
                        """)
                .param("id", id.value())
                .query(ReferralQueries::child)
                .list();
    }

    private static ReferralPage.Child child(ResultSet row, int number) throws SQLException {
        var name = ChildTold.name(row.getString("given_names"), row.getString("family_name"));
        if (row.getObject("child_id") == null) {
            return new ReferralPage.Child(
                    name, row.getObject("date_of_birth", LocalDate.class), null);
        }
        return new ReferralPage.Child(
                name,
                row.getObject("date_of_birth", LocalDate.class),
                new ChildTold(
                        row.getString("given_names"),
                        row.getString("family_name"),
                        row.getString("also_known_as"),
                        Born.valueOf(row.getString("born")),
                        row.getObject("date_of_birth", LocalDate.class),
                        row.getObject("expected_date_of_birth", LocalDate.class),
                        row.getObject("estimated_age", Integer.class),
                        sex(row.getString("sex")),
                        row.getString("ethnicity"),
                        row.getString("typed_nhs_number"),
                        new Address(
                                Address.Kind.valueOf(row.getString("address_kind")),
                                row.getString("address"),
                                row.getString("postcode")),
                        new School(
                                School.Kind.valueOf(row.getString("school_kind")),
                                row.getString("school")),
                        row.getObject("person_record_id", UUID.class)));
    }

    private static Sex sex(String censusCode) {
        return Arrays.stream(Sex.values())
                .filter(each -> each.censusCode().equals(censusCode))
                .findFirst()
                .orElse(Sex.NOT_KNOWN);
    }

    List<ReferralForm.PersonTold> household(ContactId id) {
        return jdbc.sql(
                        "select * from frontdoor.contact_household where record_id = :id order by place")
                .param("id", id.value())
                .query((row, number) ->
                        new ReferralForm.PersonTold(
                                row.getString("name"),
                                row.getString("relationship"),
                                YesNo.valueOf(row.getString("lives_with"))))
                .list();
    }

    Optional<Answer> answer(ContactId id) {
        return jdbc.sql("select * from frontdoor.outcome_notice where record_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Answer(
                                Outcome.valueOf(row.getString("outcome")),
                                LevelOfNeed.of(row.getInt("level")),
                                verdicts(id),
                                row.getString("message"),
                                row.getString("sent_by"),
                                requiredInstant(row, "sent_at"),
                                instant(row, "opened_at")))
                .optional();
    }

    /** What was told of each child, in their order. */
    private List<Verdict> verdicts(ContactId id) {
        return jdbc.sql(
                        """
                        select o.level, o.outcome
                        from frontdoor.child_outcome o
                        join frontdoor.contact_child c on c.id = o.child_id
                        where o.record_id = :id
                        order by c.place
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Verdict(
                                LevelOfNeed.of(row.getInt("level")),
                                Outcome.valueOf(row.getString("outcome"))))
                .list();
    }

    List<Message> messages(ContactId id) {
        return jdbc.sql(
                        "select * from frontdoor.message where record_id = :id order by sent_at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Message(
                                row.getBoolean("from_referrer"),
                                MessageKind.of(row.getString("kind")),
                                row.getString("author"),
                                row.getString("words"),
                                requiredInstant(row, "sent_at"),
                                instant(row, "read_at")))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant requiredInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
