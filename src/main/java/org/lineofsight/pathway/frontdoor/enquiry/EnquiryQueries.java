package org.lineofsight.pathway.frontdoor.enquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests and answers, under the reader's own rights: the front door reads all of a contact, a
 * desk what its own agency was asked. What is shown is noted in the audit.
 */
@Component
public class EnquiryQueries {

    static final int ROWS_ON_A_PAGE = 50;

    private static final int ALL_OF_A_CONTACT = 1000;

    private static final String REQUESTS = Sql.file("frontdoor/enquiry-requests");
    private static final String NUMBERS = Sql.file("frontdoor/enquiry-numbers");
    private static final String ASKABLE = Sql.file("frontdoor/enquiry-askable");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    EnquiryQueries(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param hasDesk whether somebody worked as the agency's desk here when it was asked
     * @param answers how many answers there were, corrections included
     * @param answeredAt when the first answer came that was not in part
     * @param closedAt when it was withdrawn, or the contact was decided
     * @param endedBecause why it was withdrawn
     * @param names of the people asked about; absent for a desk once it is closed
     * @param nothingHeld whether the standing answer is that nothing is held about anybody
     * @param deskAsks whether a question of the desk waits for an answer
     * @param left absent where it ended without an answer
     */
    public record Request(
            RequestId id,
            ContactId contact,
            String reference,
            UUID agencyId,
            String agency,
            boolean hasDesk,
            Colour colour,
            UUID askedById,
            String askedBy,
            Instant askedAt,
            Instant dueAt,
            RequestStatus status,
            int answers,
            @Nullable Instant answeredAt,
            @Nullable Instant remindedAt,
            @Nullable Instant closedAt,
            @Nullable String endedBecause,
            @Nullable String names,
            boolean nothingHeld,
            boolean deskAsks,
            @Nullable TimeLeft left) {

        public boolean closed() {
            return closedAt != null;
        }

        /** Its state in a word or two. */
        public String statusWords() {
            return status == RequestStatus.ANSWERED && nothingHeld
                    ? "Nothing held"
                    : status.label();
        }

        public boolean late() {
            return left != null && left.state() == TimeLeft.State.LATE;
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Request[" + id + "]";
        }
    }

    /** What was asked, what for and by what right. */
    public record Asked(
            String questions,
            Purpose purpose,
            String purposeWords,
            List<LawfulBasis> bases,
            @Nullable String basisWords,
            Proportionality proportionality,
            String proportionalityWords,
            Consent consent,
            @Nullable String consentReason) {

        @Override
        public String toString() {
            return "Asked[***]";
        }
    }

    /**
     * Somebody asked about, or who may be.
     *
     * @param toldId the child or member of the household that the contact names
     * @param who "Child", or what they are to the child
     * @param address absent where it is not known, is confidential, or does not go with the request
     * @param confidential where the address must stay secret
     */
    public record Person(
            UUID toldId,
            String name,
            String who,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDateOfBirth,
            @Nullable Integer estimatedAge,
            @Nullable String address,
            boolean confidential,
            boolean child) {

        public String born() {
            if (dateOfBirth != null) {
                return "Born " + InWords.dateWithoutWeekday(dateOfBirth);
            }
            if (expectedDateOfBirth != null) {
                return "Not born yet, expected " + InWords.dateWithoutWeekday(expectedDateOfBirth);
            }
            return estimatedAge == null
                    ? "Date of birth not known"
                    : "About "
                            + InWords.count(estimatedAge, "year")
                            + " old, date of birth not known";
        }

        @Override
        public String toString() {
            return "Person[" + toldId + "]";
        }
    }

    /**
     * One answer, or a correction of the one before.
     *
     * @param moreToCome absent where it was all; likewise the other texts
     * @param people what it says of each, in the order of the request
     * @param saidBy who at the agency gave it, where the front door wrote it down
     */
    public record Reply(
            int version,
            @Nullable String moreToCome,
            @Nullable String analysis,
            @Nullable String whatChanged,
            String repliedBy,
            Instant repliedAt,
            @Nullable String saidBy,
            @Nullable SaidHow saidHow,
            @Nullable Instant saidAt,
            List<Answer.AboutPerson> people) {

        public String by() {
            return saidBy == null || saidHow == null
                    ? repliedBy + ", " + InWords.moment(repliedAt)
                    : saidBy
                            + ", "
                            + saidHow.label().toLowerCase(java.util.Locale.UK)
                            + (saidAt == null ? "" : ", " + InWords.date(InWords.dayOf(saidAt)))
                            + "; written down by "
                            + repliedBy
                            + ", "
                            + InWords.moment(repliedAt);
        }

        @Override
        public String toString() {
            return "Reply[***]";
        }
    }

    public record Message(boolean fromDesk, String author, String words, Instant sentAt) {

        @Override
        public String toString() {
            return "Message[***]";
        }
    }

    /** What the front door makes of all answers together. */
    public record Analysis(String words, String author, Instant writtenAt) {

        @Override
        public String toString() {
            return "Analysis[***]";
        }
    }

    /**
     * @param medianHours absent where nothing was answered
     */
    public record Numbers(
            UUID agencyId,
            String agency,
            int asked,
            int inTime,
            int answeredLate,
            int toAnswer,
            int openLate,
            int ended,
            int nothingHeld,
            @Nullable BigDecimal medianHours) {}

    /** Where the next page begins. */
    record After(Instant due, UUID id) {}

    /**
     * Which requests.
     *
     * @param since asked since then; absent for all
     * @param after absent on the first page
     */
    record Wanted(
            @Nullable ContactId contact,
            @Nullable RequestId id,
            @Nullable UUID agency,
            @Nullable UUID askedBy,
            @Nullable Instant since,
            Which which,
            @Nullable After after) {

        static Wanted of(ContactId contact) {
            return new Wanted(contact, null, null, null, null, Which.ALL, null);
        }

        static Wanted those(Which which) {
            return new Wanted(null, null, null, null, null, which, null);
        }
    }

    /** In the order in which they were asked. */
    List<Request> of(ContactId contact) {
        return list(Wanted.of(contact)).stream()
                .sorted(
                        java.util.Comparator.comparing(Request::askedAt)
                                .thenComparing(Request::agency))
                .toList();
    }

    /** One page and, where there are more, one row beyond it. */
    List<Request> list(Wanted wanted) {
        var after = wanted.after();
        var rows =
                jdbc.sql(REQUESTS)
                        .param(
                                "contact",
                                wanted.contact() == null ? null : wanted.contact().value())
                        .param("id", wanted.id() == null ? null : wanted.id().value())
                        .param("agency", wanted.agency())
                        .param("askedBy", wanted.askedBy())
                        .param(
                                "since",
                                wanted.since() == null
                                        ? null
                                        : wanted.since().atOffset(ZoneOffset.UTC))
                        .param("which", wanted.which().name())
                        .param("dueFirst", wanted.which().dueFirst())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param(
                                "afterDue",
                                after == null ? null : after.due().atOffset(ZoneOffset.UTC))
                        .param("afterId", after == null ? null : after.id())
                        .param(
                                "limit",
                                wanted.contact() == null ? ROWS_ON_A_PAGE + 1 : ALL_OF_A_CONTACT)
                        .query(this::request)
                        .list();
        AuditTrail.read(
                rows.stream()
                        .limit(ROWS_ON_A_PAGE)
                        .map(row -> row.contact().value())
                        .distinct()
                        .toList());
        return rows;
    }

    /**
     * @throws NotVisible where there is none, or none for this reader
     */
    public Request require(RequestId id) {
        return list(new Wanted(null, id, null, null, null, Which.ALL, null)).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private Request request(ResultSet row, int number) throws SQLException {
        var status = RequestStatus.valueOf(row.getString("status"));
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var answered = instant(row, "answered_at");
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("record_id", UUID.class)),
                row.getString("reference"),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getBoolean("has_desk"),
                Colour.valueOf(row.getString("colour")),
                row.getObject("asked_by_id", UUID.class),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                due,
                status,
                row.getInt("answers"),
                answered,
                instant(row, "reminded_at"),
                instant(row, "closed_at"),
                row.getString("ended_because"),
                row.getString("names"),
                row.getBoolean("nothing_held"),
                row.getBoolean("desk_asks"),
                status.endedUnanswered()
                        ? null
                        : clocks.timeLeft(Allowance.Unit.HOURS, due, answered));
    }

    /** Absent for a desk whose request is closed. */
    public Optional<Asked> asked(RequestId id) {
        return jdbc.sql("select * from frontdoor.enquiry_asked where request_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Asked(
                                row.getString("questions"),
                                Purpose.valueOf(row.getString("purpose")),
                                row.getString("purpose_words"),
                                bases(row.getArray("bases")),
                                row.getString("basis_words"),
                                Proportionality.valueOf(row.getString("proportionality")),
                                row.getString("proportionality_words"),
                                Consent.valueOf(row.getString("consent")),
                                row.getString("consent_reason")))
                .optional();
    }

    private static List<LawfulBasis> bases(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray()).map(LawfulBasis::valueOf).toList();
    }

    /** In the order of the request; nobody for a desk whose request is closed. */
    public List<Person> people(RequestId id) {
        return jdbc.sql(
                        """
                        select told_id as id, name, who, date_of_birth, expected_date_of_birth, estimated_age, address,
                               false as confidential, who = 'Child' as child
                        from frontdoor.enquiry_person where request_id = :id order by place
                        """)
                .param("id", id.value())
                .query(EnquiryQueries::person)
                .list();
    }

    /** Everybody whom the contact names: the children, then the others. */
    List<Person> askable(ContactId contact) {
        return jdbc.sql(ASKABLE)
                .param("contact", contact.value())
                .query(EnquiryQueries::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("who"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("expected_date_of_birth", LocalDate.class),
                row.getObject("estimated_age", Integer.class),
                row.getString("address"),
                row.getBoolean("confidential"),
                row.getBoolean("child"));
    }

    /** The one that stands first, then those it corrected. */
    List<Reply> replies(RequestId id) {
        var answers = answers(id);
        return jdbc.sql(
                        "select * from frontdoor.enquiry_reply where request_id = :id order by version desc")
                .param("id", id.value())
                .query((row, number) -> {
                    var reply = row.getObject("id", UUID.class);
                    var how = row.getString("said_how");
                    return new Reply(
                            row.getInt("version"),
                            row.getString("more_to_come"),
                            row.getString("analysis"),
                            row.getString("what_changed"),
                            row.getString("replied_by"),
                            row.getObject("replied_at", OffsetDateTime.class).toInstant(),
                            row.getString("said_by"),
                            how == null ? null : SaidHow.valueOf(how),
                            instant(row, "said_at"),
                            answers.stream()
                                    .filter(answer -> answer.reply().equals(reply))
                                    .map(OfPerson::about)
                                    .toList());
                })
                .list();
    }

    private record OfPerson(UUID reply, Answer.AboutPerson about) {}

    private record Stated(UUID reply, int person, Answer.Fact fact) {}

    private List<OfPerson> answers(RequestId id) {
        var facts = facts(id);
        return jdbc.sql(
                        "select * from frontdoor.enquiry_answer where request_id = :id order by reply_id, person")
                .param("id", id.value())
                .query((row, number) -> {
                    var reply = row.getObject("reply_id", UUID.class);
                    var person = row.getInt("person");
                    var cannot = row.getString("cannot_share");
                    var because = row.getString("because");
                    return new OfPerson(
                            reply,
                            new Answer.AboutPerson(
                                    Held.valueOf(row.getString("held")),
                                    facts.stream()
                                            .filter(fact ->
                                                    fact.reply().equals(reply)
                                                            && fact.person() == person)
                                            .map(Stated::fact)
                                            .toList(),
                                    cannot == null ? null : CannotShare.valueOf(cannot),
                                    because == null ? "" : because));
                })
                .list();
    }

    private List<Stated> facts(RequestId id) {
        return jdbc.sql(
                        "select * from frontdoor.enquiry_fact where request_id = :id order by reply_id, person, place")
                .param("id", id.value())
                .query((row, number) ->
                        new Stated(
                                row.getObject("reply_id", UUID.class),
                                row.getInt("person"),
                                new Answer.Fact(
                                        row.getInt("place"),
                                        row.getString("what"),
                                        new WhenHeld(
                                                row.getString("happened"),
                                                row.getObject("happened_from", LocalDate.class),
                                                row.getObject("happened_until", LocalDate.class)),
                                        row.getString("source"),
                                        Reliability.valueOf(row.getString("reliability")))))
                .list();
    }

    /** The oldest first. */
    List<Message> messages(RequestId id) {
        return jdbc.sql(
                        "select * from frontdoor.enquiry_message where request_id = :id order by sent_at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Message(
                                row.getBoolean("from_desk"),
                                row.getString("author"),
                                row.getString("words"),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The one that stands first, then those before it. */
    List<Analysis> analyses(ContactId contact) {
        return jdbc.sql(
                        "select * from frontdoor.enquiry_analysis where record_id = :id order by written_at desc, id desc")
                .param("id", contact.value())
                .query((row, number) ->
                        new Analysis(
                                row.getString("words"),
                                row.getString("author"),
                                row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A row for each agency that was asked; a desk finds its own alone. */
    public List<Numbers> numbers(@Nullable Instant since) {
        return jdbc.sql(NUMBERS)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var hours = row.getBigDecimal("median_hours");
                    return new Numbers(
                            row.getObject("agency_id", UUID.class),
                            row.getString("agency_name"),
                            row.getInt("asked"),
                            row.getInt("in_time"),
                            row.getInt("answered_late"),
                            row.getInt("to_answer"),
                            row.getInt("open_late"),
                            row.getInt("ended"),
                            row.getInt("nothing_held"),
                            hours == null ? null : hours.setScale(1, RoundingMode.HALF_UP));
                })
                .list();
    }

    /** Agencies are asked while nothing stands yet. */
    boolean mayAsk(ContactId contact) {
        return jdbc.sql("select status from frontdoor.contact where id = :id")
                .param("id", contact.value())
                .query((row, number) -> ContactStatus.valueOf(row.getString("status")))
                .optional()
                .map(ContactStatus::undecided)
                .orElse(false);
    }

    /** Absent while nobody has triaged the contact, or there is none. */
    Optional<Colour> colour(ContactId contact) {
        return jdbc.sql(
                        "select colour from frontdoor.triage where record_id = :id and colour is not null")
                .param("id", contact.value())
                .query((row, number) -> Colour.valueOf(row.getString("colour")))
                .optional();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
