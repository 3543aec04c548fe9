package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An agency answers what it was asked, or corrects what it answered. Its clock stops with the first
 * answer that is not in part. Where the agency has no desk here, somebody at the front door writes
 * down what it said.
 */
@UseCase
public class AnswerEnquiry {

    private final EnquiryQueries queries;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Notices notices;
    private final Clock clock;

    AnswerEnquiry(
            EnquiryQueries queries, JdbcClient jdbc, Clocks clocks, Notices notices, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where there is no such request, or none for this actor
     * @throws RuleBroken where it is closed, somebody answered meanwhile, or something is missing
     */
    public void answer(RequestId id, Answer answer, Actor by) {
        EnquiryRules.itIsOpen(queries.require(id).closed() || !lock(id));
        var request = queries.require(id);
        EnquiryRules.nobodyAnsweredMeanwhile(
                answer.answersBefore(),
                request.answers(),
                request.answers() == 0 ? "" : lastBy(id));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EnquiryRules.missing(answer, now).stream()
                .findFirst()
                .ifPresent(broken -> {
                    throw broken;
                });
        if (answer.people().size() != queries.people(id).size()) {
            throw new NotVisible();
        }
        insert(request, answer, now, by);
        var wasAnswered = request.status() == RequestStatus.ANSWERED;
        var inFull = wasAnswered || answer.moreToCome().isBlank();
        var answeredAt = wasAnswered ? null : inFull ? givenAt(request, answer, now) : null;
        jdbc.sql(
                        """
                        update frontdoor.enquiry_request
                        set status = :status, answers = answers + 1, answered_at = coalesce(answered_at, :at)
                        where id = :id
                        """)
                .param(
                        "status",
                        request.status()
                                .to(inFull ? RequestStatus.ANSWERED : RequestStatus.PARTLY)
                                .name())
                .param("at", answeredAt == null ? null : answeredAt.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        if (answeredAt != null) {
            clocks.stop(
                    request.colour().answer(),
                    AskAgencies.subject(id),
                    answeredAt,
                    answer.nothingHeld() ? "NOTHING_HELD" : "ANSWERED");
        }
        if (!by.accountId().equals(request.askedById())) {
            notices.tell(
                    request.askedById(),
                    EnquiryNews.ANSWERED,
                    AskAgencies.atTheFrontDoor(id, request.contact(), request.reference()));
        }
        AuditTrail.wrote(request.contact().value());
    }

    /** Two who answer at once wait for one another here. @return whether it is open */
    private boolean lock(RequestId id) {
        return jdbc.sql(
                        "select id from frontdoor.enquiry_request where id = :id and closed_at is null for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private String lastBy(RequestId id) {
        return queries.replies(id).getFirst().repliedBy();
    }

    /** What was said earlier and written down now, counts from when it was said. */
    private static Instant givenAt(EnquiryQueries.Request request, Answer answer, Instant now) {
        var said = answer.said();
        if (said == null || said.at() == null) {
            return now;
        }
        return said.at().isBefore(request.askedAt()) ? request.askedAt() : said.at();
    }

    private void insert(EnquiryQueries.Request request, Answer answer, Instant now, Actor by) {
        var reply = Ids.next();
        var said = answer.said();
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_reply (id, request_id, record_id, version, more_to_come, analysis,
                            what_changed, nothing_held, replied_by_id, replied_by, replied_at, said_by, said_how, said_at)
                        values (:id, :request, :record, :version, :more, :analysis, :changed, :nothing, :byId, :by, :at,
                            :saidBy, :saidHow, :saidAt)
                        """)
                .param("id", reply)
                .param("request", request.id().value())
                .param("record", request.contact().value())
                .param("version", request.answers() + 1)
                .param("more", orNull(answer.moreToCome()))
                .param("analysis", orNull(answer.analysis()))
                .param("changed", request.answers() == 0 ? null : answer.whatChanged())
                .param("nothing", answer.nothingHeld())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("saidBy", said == null ? null : said.by())
                .param("saidHow", said == null || said.how() == null ? null : said.how().name())
                .param(
                        "saidAt",
                        said == null || said.at() == null
                                ? null
                                : said.at().atOffset(ZoneOffset.UTC))
                .update();
        for (var person = 0; person < answer.people().size(); person++) {
            insert(reply, request, person, answer.people().get(person));
        }
    }

    private void insert(
            UUID reply, EnquiryQueries.Request request, int person, Answer.AboutPerson about) {
        var cannotShare = about.held() == Held.CANNOT_SHARE ? about.cannotShare() : null;
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_answer (reply_id, request_id, record_id, person, held, cannot_share, because)
                        values (:reply, :request, :record, :person, :held, :cannot, :because)
                        """)
                .param("reply", reply)
                .param("request", request.id().value())
                .param("record", request.contact().value())
                .param("person", person)
                .param("held", name(about.held()))
                .param("cannot", name(cannotShare))
                .param("because", cannotShare == null ? null : about.because())
                .update();
        for (var place = 0; place < about.facts().size(); place++) {
            insert(reply, request, person, place, about.facts().get(place));
        }
    }

    private void insert(
            UUID reply, EnquiryQueries.Request request, int person, int place, Answer.Fact fact) {
        var happened = fact.happened() == null ? WhenHeld.NOT_KNOWN : fact.happened();
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_fact (reply_id, request_id, record_id, person, place, what, happened,
                            happened_from, happened_until, source, reliability)
                        values (:reply, :request, :record, :person, :place, :what, :happened, :from, :until, :source, :reliability)
                        """)
                .param("reply", reply)
                .param("request", request.id().value())
                .param("record", request.contact().value())
                .param("person", person)
                .param("place", place)
                .param("what", fact.what())
                .param("happened", happened.words())
                .param("from", happened.from())
                .param("until", happened.until())
                .param("source", fact.source())
                .param("reliability", name(fact.reliability()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words;
    }
}
