package org.lineofsight.partnership.scrutiny.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.partnership.scrutiny.ScrutinyNews;
import org.lineofsight.partnership.scrutiny.ScrutinyTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The response of those who were challenged, and what the scrutineer sees change. */
@UseCase
public class AnswerChallenge {

    private final Challenges challenges;
    private final Clocks clocks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerChallenge(
            Challenges challenges, Clocks clocks, Notices notices, JdbcClient jdbc, Clock clock) {
        this.challenges = challenges;
        this.clocks = clocks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where it was answered already, or by somebody to whom it was not put
     */
    public void respond(ChallengeId id, String words, LocalDate on, Actor by) {
        var challenge = challenges.require(id);
        AllRules.hold(
                () -> ChallengeRules.theyRespondThemselves(challenge, by),
                () ->
                        ChallengeRules.thereIsOneResponse(
                                challenge, words, on, InWords.dayOf(clock.instant())));
        jdbc.sql(
                        """
                        insert into scrutiny.response (challenge_id, words, responded_on, by_name, by_role, at)
                        values (:id, :words, :on, :by, :role, :at)
                        """)
                .param("id", id.value())
                .param("words", words.strip())
                .param("on", on)
                .param("by", by.name())
                .param("role", by.role().name())
                .param("at", now())
                .update();
        clocks.stop(ScrutinyTimescales.RESPONSE, Subject.of(Challenges.KIND, id), on, "RESPONDED");
        notices.tellEverybody(
                Role.SCRUTINEER,
                null,
                ScrutinyNews.RESPONDED,
                About.record(id.value(), challenge.address()).called(challenge.reference()));
        AuditTrail.wrote(id.value());
    }

    /**
     * What was said before stays.
     *
     * @throws RuleBroken where there is no response yet
     */
    public void follow(ChallengeId id, EffectState state, String words, LocalDate on, Actor by) {
        ChallengeRules.theScrutineerChallenges(by);
        ChallengeRules.theEffectSaysWhatWasSeen(
                challenges.require(id), words, on, InWords.dayOf(clock.instant()));
        jdbc.sql(
                        """
                        insert into scrutiny.effect (id, challenge_id, state, words, seen_on, by_name, at)
                        values (:id, :challenge, :state, :words, :on, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("challenge", id.value())
                .param("state", state.name())
                .param("words", words.strip())
                .param("on", on)
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
