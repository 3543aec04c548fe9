package org.lineofsight.pathway.frontdoor.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TimelineEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the front door reads. Every list and record read here is on the audit trail. */
@Component
public class FrontDoorQueries {

    static final int ROWS_ON_A_PAGE = 50;

    private static final String OPEN_CONTACTS = Sql.file("frontdoor/open-contacts");
    private static final String OPEN_CONTACT_COUNTS = Sql.file("frontdoor/open-contact-counts");
    private static final String CONTACTS_LIKE = Sql.file("frontdoor/contacts-like");
    private static final String EARLIER_CONTACTS = Sql.file("frontdoor/earlier-contacts");

    private final JdbcClient jdbc;
    private final Clocks clocks;

    FrontDoorQueries(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** One line of the front door's list. @param colour absent while nobody has triaged it */
    public record OpenContact(
            UUID id,
            String reference,
            Instant receivedAt,
            ContactStatus status,
            @Nullable LevelOfNeed claimedLevel,
            String source,
            boolean domesticAbuse,
            boolean outOfHours,
            @Nullable Colour colour,
            int earlierContacts,
            Instant dueAt,
            TimeLeft left,
            String clock,
            String children,
            boolean unreadReply) {}

    /** Where the next page begins: after this due moment and id. */
    record After(Instant due, UUID id) {}

    record Count(String colour, ContactStatus status, int number) {}

    /** One page and, where there are more, one row beyond it. */
    List<OpenContact> openContacts(ContactFilter filter, @Nullable After after) {
        var rows =
                jdbc.sql(OPEN_CONTACTS)
                        .param("colour", filter.colour())
                        .param("status", filter.status() == null ? null : filter.status().name())
                        .param(
                                "afterDue",
                                after == null ? null : after.due().atOffset(ZoneOffset.UTC))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", ROWS_ON_A_PAGE + 1)
                        .query(this::openContact)
                        .list();
        AuditTrail.read(rows.stream().limit(ROWS_ON_A_PAGE).map(OpenContact::id).toList());
        return rows;
    }

    List<Count> openContactCounts() {
        return jdbc.sql(OPEN_CONTACT_COUNTS)
                .query((row, number) ->
                        new Count(
                                row.getString("colour"),
                                ContactStatus.valueOf(row.getString("status")),
                                row.getInt("number")))
                .list();
    }

    private OpenContact openContact(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var colour = row.getString("colour");
        return new OpenContact(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                ContactStatus.valueOf(row.getString("status")),
                LevelOfNeed.ofNullable(row.getObject("claimed_level", Integer.class)),
                row.getString("source_agency_name"),
                YesNo.valueOf(row.getString("domestic_abuse")) == YesNo.YES,
                row.getBoolean("out_of_hours"),
                colour == null ? null : Colour.valueOf(colour),
                row.getInt("earlier_contacts"),
                due,
                clocks.timeLeft(Allowance.Unit.valueOf(row.getString("clock_unit")), due, null),
                row.getString("clock_title"),
                row.getString("names"),
                row.getBoolean("unread_reply"));
    }

    /** What the referrer told, as they told it. */
    public record Told(
            UUID id,
            int version,
            String reference,
            Instant receivedAt,
            ContactStatus status,
            @Nullable LevelOfNeed claimedLevel,
            Channel channel,
            @Nullable String takenBy,
            String source,
            String sourceCode,
            @Nullable UUID referrerAccount,
            @Nullable String referrerName,
            @Nullable String referrerJob,
            @Nullable String referrerTelephone,
            @Nullable String referrerTeam,
            String worry,
            @Nullable String childsWords,
            @Nullable ChildsWordsAbsent childsWordsAbsent,
            @Nullable String workingWell,
            YesNo domesticAbuse,
            Consent consent,
            @Nullable String consentReason,
            boolean outOfHours) {

        /** For sentences about the referrer. */
        public String referrer() {
            return referrerName == null ? "somebody who gave no name" : referrerName;
        }

        /** Who told, in a line; what they did not say is left out. */
        public String referrerInFull() {
            return Stream.of(referrer(), referrerJob, referrerTeam, source)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }

        /** Whether the referrer reads the outcome and messages here. */
        public boolean referrerHasAccount() {
            return referrerAccount != null;
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[" + id + "]";
        }
    }

    /**
     * What the front door made of it.
     *
     * @param colour absent while nobody has triaged it
     * @param why it is less urgent than a sign that was seen; absent where it is not
     */
    public record Triage(
            @Nullable Colour colour,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String why,
            int earlierContacts) {}

    public record ToldChild(
            UUID id,
            String givenNames,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDateOfBirth,
            @Nullable Integer estimatedAge,
            @Nullable String nhsNumber,
            UUID personRecordId) {

        public String name() {
            return (givenNames + " " + familyName).strip();
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "ToldChild[" + id + "]";
        }
    }

    public record ToldHouseholdMember(String name, String relationship, YesNo livesWith) {}

    /**
     * @param level absent while nothing stands
     */
    public record EarlierContact(
            UUID id,
            String reference,
            Instant receivedAt,
            String source,
            @Nullable LevelOfNeed claimedLevel,
            @Nullable LevelOfNeed level,
            @Nullable Outcome outcome,
            boolean withinTwelveMonths) {}

    /** By the referrer's system, which is not to say that somebody has read it. */
    public record Collected(Instant at, String by) {}

    /**
     * @param openedAt absent while no person has opened it here
     * @param collected absent where no system has asked for it
     */
    public record OutcomeTold(
            Outcome outcome,
            LevelOfNeed level,
            String message,
            String sentBy,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Collected collected,
            ToldHow how,
            @Nullable String notPossibleBecause) {

        /** How far it has come, of an outcome that is told here. */
        public SummaryRow arrived() {
            if (openedAt == null && collected != null) {
                return SummaryRow.of(
                        "Collected",
                        InWords.moment(collected.at)
                                + " by "
                                + collected.by
                                + ", the referrer’s system. Whether somebody has read it there is not known");
            }
            return SummaryRow.of(
                    "Opened", openedAt == null ? "Not opened yet" : InWords.moment(openedAt));
        }
    }

    public record Message(
            boolean fromReferrer,
            MessageKind kind,
            String author,
            String words,
            Instant sentAt,
            @Nullable Instant readAt) {}

    /**
     * @throws NotVisible where there is no such contact, or none for this reader
     */
    public Told told(ContactId id) {
        AuditTrail.read(id.value());
        return jdbc.sql("select * from frontdoor.contact where id = :id")
                .param("id", id.value())
                .query((row, number) -> {
                    var absent = row.getString("childs_words_absent");
                    return new Told(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            row.getString("reference"),
                            row.getObject("received_at", OffsetDateTime.class).toInstant(),
                            ContactStatus.valueOf(row.getString("status")),
                            LevelOfNeed.ofNullable(row.getObject("claimed_level", Integer.class)),
                            Channel.valueOf(row.getString("channel")),
                            row.getString("taken_by"),
                            row.getString("source_agency_name"),
                            row.getString("source_code"),
                            row.getObject("referrer_account_id", UUID.class),
                            row.getString("referrer_name"),
                            row.getString("referrer_job"),
                            row.getString("referrer_telephone"),
                            row.getString("source_team"),
                            row.getString("worry"),
                            row.getString("childs_words"),
                            absent == null ? null : ChildsWordsAbsent.valueOf(absent),
                            row.getString("working_well"),
                            YesNo.valueOf(row.getString("domestic_abuse")),
                            Consent.valueOf(row.getString("consent")),
                            row.getString("consent_reason"),
                            row.getBoolean("out_of_hours"));
                })
                .optional()
                .orElseThrow(NotVisible::new);
    }

    Triage triage(ContactId id) {
        return jdbc.sql("select * from frontdoor.triage where record_id = :id")
                .param("id", id.value())
                .query((row, number) -> {
                    var colour = row.getString("colour");
                    return new Triage(
                            colour == null ? null : Colour.valueOf(colour),
                            row.getString("triaged_by"),
                            instant(row, "triaged_at"),
                            row.getString("triage_why"),
                            row.getInt("earlier_contacts"));
                })
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The ids of the guide's signs that were seen in it. */
    List<String> signsSeen(ContactId id) {
        return jdbc.sql("select sign_id from frontdoor.triage_sign where record_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getString("sign_id"))
                .list();
    }

    /** In the order in which they were told. */
    public List<ToldChild> children(ContactId id) {
        return jdbc.sql(
                        "select * from frontdoor.contact_child where record_id = :id order by place")
                .param("id", id.value())
                .query((row, number) ->
                        new ToldChild(
                                row.getObject("id", UUID.class),
                                row.getString("given_names"),
                                row.getString("family_name"),
                                row.getObject("date_of_birth", LocalDate.class),
                                row.getObject("expected_date_of_birth", LocalDate.class),
                                row.getObject("estimated_age", Integer.class),
                                row.getString("nhs_number"),
                                row.getObject("person_record_id", UUID.class)))
                .list();
    }

    public List<ToldHouseholdMember> household(ContactId id) {
        return jdbc.sql(
                        "select * from frontdoor.contact_household where record_id = :id order by place")
                .param("id", id.value())
                .query((row, number) ->
                        new ToldHouseholdMember(
                                row.getString("name"),
                                row.getString("relationship"),
                                YesNo.valueOf(row.getString("lives_with"))))
                .list();
    }

    List<EarlierContact> earlierContacts(Told told) {
        var rows =
                jdbc.sql(EARLIER_CONTACTS)
                        .param("record", told.id())
                        .param("received", told.receivedAt().atOffset(ZoneOffset.UTC))
                        .param("since", ReceiveContact.twelveMonthsBefore(told.receivedAt()))
                        .query((row, number) -> {
                            var outcome = row.getString("outcome");
                            return new EarlierContact(
                                    row.getObject("id", UUID.class),
                                    row.getString("reference"),
                                    row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                    row.getString("source_agency_name"),
                                    LevelOfNeed.ofNullable(
                                            row.getObject("claimed_level", Integer.class)),
                                    outcome == null ? null : LevelOfNeed.of(row.getInt("level")),
                                    outcome == null ? null : Outcome.valueOf(outcome),
                                    row.getBoolean("within_twelve_months"));
                        })
                        .list();
        AuditTrail.read(rows.stream().map(EarlierContact::id).toList());
        return rows;
    }

    /** A contact that may be about the same children, before another is made. */
    public record LikeContact(
            UUID id, String reference, Instant receivedAt, String source, ContactStatus status) {}

    /** Those of the last twelve months that the reader may see, the newest first, ten at most. */
    public List<LikeContact> like(List<Referral.Child> children, Instant now) {
        var rows =
                jdbc.sql(CONTACTS_LIKE)
                        .param("keys", children.stream().map(MatchKey::of).toArray(String[]::new))
                        .param(
                                "numbers",
                                children.stream()
                                        .map(Referral.Child::nhsNumber)
                                        .filter(Objects::nonNull)
                                        .toArray(String[]::new))
                        .param("since", ReceiveContact.twelveMonthsBefore(now))
                        .query((row, number) ->
                                new LikeContact(
                                        row.getObject("id", UUID.class),
                                        row.getString("reference"),
                                        row.getObject("received_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("source_agency_name"),
                                        ContactStatus.valueOf(row.getString("status"))))
                        .list();
        AuditTrail.read(rows.stream().map(LikeContact::id).toList());
        return rows;
    }

    Optional<OutcomeTold> outcomeTold(ContactId id) {
        return jdbc.sql("select * from frontdoor.outcome_notice where record_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new OutcomeTold(
                                Outcome.valueOf(row.getString("outcome")),
                                LevelOfNeed.of(row.getInt("level")),
                                row.getString("message"),
                                row.getString("sent_by"),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                instant(row, "opened_at"),
                                collected(row),
                                ToldHow.valueOf(row.getString("told_how")),
                                row.getString("not_possible_because")))
                .optional();
    }

    private static @Nullable Collected collected(ResultSet row) throws SQLException {
        var at = instant(row, "collected_at");
        return at == null ? null : new Collected(at, row.getString("collected_by"));
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
                                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                instant(row, "read_at")))
                .list();
    }

    List<Decision> decisions(ContactId id) {
        return jdbc.sql(
                        "select * from frontdoor.decision where record_id = :id order by decided_at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Decision(
                                row.getObject("id", UUID.class),
                                id,
                                row.getInt("level"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("rationale"),
                                row.getString("message"),
                                row.getString("authority"),
                                row.getObject("decided_by_id", UUID.class),
                                row.getString("decided_by"),
                                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                                row.getString("manager_needed"),
                                row.getObject("manager_id", UUID.class),
                                row.getString("manager"),
                                instant(row, "managed_at"),
                                row.getString("sent_back")))
                .list();
    }

    /** What was decided for each child, the children in their order, by decision. */
    Map<UUID, List<Verdict>> verdicts(ContactId id) {
        var verdicts = new HashMap<UUID, List<Verdict>>();
        jdbc.sql(
                        """
                        select d.decision_id, d.level, d.outcome
                        from frontdoor.child_decision d
                        join frontdoor.contact_child c on c.id = d.child_id
                        where d.record_id = :id
                        order by c.place
                        """)
                .param("id", id.value())
                .query(row -> {
                    verdicts.computeIfAbsent(
                                    row.getObject("decision_id", UUID.class),
                                    any -> new ArrayList<>())
                            .add(
                                    new Verdict(
                                            LevelOfNeed.of(row.getInt("level")),
                                            Outcome.valueOf(row.getString("outcome"))));
                });
        return verdicts;
    }

    /** Who saw the decision differently, the first first. */
    List<TimelineEntry> dissents(ContactId id) {
        return jdbc.sql(
                        "select author, words, said_at from frontdoor.dissent where record_id = :id order by said_at, id")
                .param("id", id.value())
                .query((row, number) -> {
                    var at = row.getObject("said_at", OffsetDateTime.class).toInstant();
                    return TimelineEntry.of(
                                    InWords.moment(at),
                                    row.getString("words"),
                                    row.getString("author") + ", front door")
                            .at(at);
                })
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
