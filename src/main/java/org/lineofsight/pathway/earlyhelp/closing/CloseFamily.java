package org.lineofsight.pathway.earlyhelp.closing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.Closing;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Scores;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Early help ends in two steps: it is prepared with the family, whose wellbeing plan can then be
 * printed and given; and it is closed, which ends the access of everybody but the hub.
 */
@UseCase
public class CloseFamily {

    private final Families families;
    private final StoryQueries story;
    private final Scores scores;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    CloseFamily(
            Families families,
            StoryQueries story,
            Scores scores,
            JdbcClient jdbc,
            Notices notices,
            Clock clock) {
        this.families = families;
        this.story = story;
        this.scores = scores;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What is written at the end.
     *
     * @param childsView absent where the child was not asked
     * @param familysView absent where the family was not asked
     * @param worry what each said, as typed; empty where nobody was asked
     */
    public record Ending(
            CloseReason reason,
            String outcomes,
            @Nullable String childsView,
            @Nullable String familysView,
            String goingWell,
            String keepsGoing,
            String earlySigns,
            String whoToCall,
            String readers,
            Map<ScaleWho, String> worry) {

        boolean wellbeingPlan() {
            return !goingWell.isBlank()
                    && !keepsGoing.isBlank()
                    && !earlySigns.isBlank()
                    && !whoToCall.isBlank();
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Ending[" + reason + "]";
        }
    }

    /** Writes it, or writes it anew while it is not closed. */
    public void prepare(FamilyId id, Ending ending, Actor by) {
        var family = families.requireToWrite(id, by);
        ClosingRules.whatCameOfItIsWritten(ending.outcomes());
        ClosingRules.needsAreMetByAPlan(family, ending.reason());
        ClosingRules.aFamilyThatWasHelpedLeavesWithAPlan(
                family, ending.reason(), ending.wellbeingPlan());
        var before = prepared(id);
        var closing = before == null ? Ids.next() : before.id();
        jdbc.sql(
                        """
                        insert into earlyhelp.closing (id, record_id, reason, outcomes, childs_view, familys_view,
                            going_well, keeps_going, early_signs, who_to_call, readers, written_by, written_at)
                        values (:id, :record, :reason, :outcomes, :child, :family, :well, :keeps, :signs, :call, :readers,
                            :by, :at)
                        on conflict (id) do update
                           set reason = excluded.reason, outcomes = excluded.outcomes,
                               childs_view = excluded.childs_view, familys_view = excluded.familys_view,
                               going_well = excluded.going_well, keeps_going = excluded.keeps_going,
                               early_signs = excluded.early_signs, who_to_call = excluded.who_to_call,
                               readers = excluded.readers, written_by = excluded.written_by,
                               written_at = excluded.written_at
                        """)
                .param("id", closing)
                .param("record", id.value())
                .param("reason", ending.reason().name())
                .param("outcomes", ending.outcomes())
                .param("child", ending.childsView())
                .param("family", ending.familysView())
                .param("well", ending.goingWell())
                .param("keeps", ending.keepsGoing())
                .param("signs", ending.earlySigns())
                .param("call", ending.whoToCall())
                .param("readers", ending.readers())
                .param("by", by.name())
                .param("at", now())
                .update();
        ending.worry().forEach((who, typed) -> scores.keep(id, "CLOSING", closing, who, typed));
        AuditTrail.wrote(id.value());
    }

    /** Ends it. */
    public void close(FamilyId id, Actor by) {
        var family = families.requireToWrite(id, by);
        var closing = prepared(id);
        if (closing == null) {
            throw new NotVisible();
        }
        jdbc.sql("update earlyhelp.closing set closed_at = :at, closed_by = :by where id = :id")
                .param("at", now())
                .param("by", by.name())
                .param("id", closing.id())
                .update();
        var others =
                families.involvedAccounts(id).stream()
                        .filter(account -> !account.equals(by.accountId()))
                        .toList();
        families.close(family, closing.reason());
        notices.tell(
                others,
                EarlyHelpNews.CLOSED,
                About.record(id.value(), "/early-help/my-families").called(family.reference()));
        families.releaseEverybody(family);
        AuditTrail.wrote(id.value());
    }

    private @Nullable Closing prepared(FamilyId id) {
        return story.closing(id).filter(each -> each.closedAt() == null).orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
