package org.lineofsight.partnership.scrutiny.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.partnership.scrutiny.ScrutinyNews;
import org.lineofsight.partnership.scrutiny.ScrutinyTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a challenge to an agency or a group; the clock of the response begins. */
@UseCase
public class RaiseChallenge {

    private final Agencies agencies;
    private final Groups groups;
    private final Clocks clocks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    RaiseChallenge(
            Agencies agencies,
            Groups groups,
            Clocks clocks,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.agencies = agencies;
        this.groups = groups;
        this.clocks = clocks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param activity that it came from; absent where it came from none
     */
    public record NewChallenge(
            @Nullable ActivityId activity,
            @Nullable AgencyId agency,
            @Nullable GroupId group,
            String words,
            LocalDate raisedOn) {}

    /**
     * @throws RuleBroken where it is put to nobody, or to two
     */
    public ChallengeId raise(NewChallenge raised, Actor by) {
        ChallengeRules.theScrutineerChallenges(by);
        var now = clock.instant();
        ChallengeRules.itIsPutToOne(
                raised.agency(),
                raised.group(),
                raised.words(),
                raised.raisedOn(),
                InWords.dayOf(now));
        var id = ChallengeId.next();
        var reference = "S-" + References.next(raised.raisedOn());
        var agency = raised.agency() == null ? null : raised.agency().value();
        jdbc.sql(
                        """
                        insert into scrutiny.challenge (id, reference, year, activity_id, agency_id, group_id, put_to, words,
                            raised_on, by_name, at)
                        values (:id, :reference, :year, :activity, :agency, :group, :putTo, :words, :on, :by, :at)
                        """)
                .param("id", id.value())
                .param("reference", reference)
                .param("year", ReportingYear.on(raised.raisedOn()).starts())
                .param("activity", raised.activity() == null ? null : raised.activity().value())
                .param("agency", agency)
                .param("group", raised.group() == null ? null : raised.group().value())
                .param("putTo", name(raised))
                .param("words", raised.words().strip())
                .param("on", raised.raisedOn())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        clocks.start(
                ScrutinyTimescales.RESPONSE,
                Subject.of(Challenges.KIND, id),
                SeenWith.record(Governance.READERS).ownedBy(null, agency),
                raised.raisedOn());
        var about =
                About.record(id.value(), "/partnership/scrutiny/challenges/" + id)
                        .called(reference);
        if (agency == null) {
            notices.tellEverybody(
                    Role.PARTNERSHIP_OFFICER, null, ScrutinyNews.GROUP_CHALLENGED, about);
        } else {
            notices.tellEverybody(Role.SAFEGUARDING_LEAD, agency, ScrutinyNews.CHALLENGED, about);
            notices.tellEverybody(Role.EXECUTIVE_PARTNER, agency, ScrutinyNews.CHALLENGED, about);
        }
        AuditTrail.wrote(id.value());
        return id;
    }

    private String name(NewChallenge raised) {
        if (raised.agency() != null) {
            return agencies.require(raised.agency()).name();
        }
        if (raised.group() != null) {
            return groups.require(raised.group(), raised.raisedOn()).name();
        }
        throw new IllegalStateException("A challenge is put to somebody");
    }
}
