package org.lineofsight.partnership.board.structure;

import java.time.Clock;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.partnership.board.BoardTimescales;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down a new version of a group's terms of reference. The versions before it stay. */
@UseCase
public class AgreeTerms {

    private final Groups groups;
    private final Changes changes;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgreeTerms(Groups groups, Changes changes, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.groups = groups;
        this.changes = changes;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where the version before is as new, or they would be agreed in the future
     */
    public UUID agree(GroupId group, NewTerms terms, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var today = InWords.dayOf(clock.instant());
        changes.begin(group);
        var before = groups.require(group, today).terms();
        GroupRules.termsFollowEachOther(before, terms.agreedOn(), today);
        var id = Ids.next();
        var number = before == null ? 1 : before.number() + 1;
        var due =
                InWords.dayOf(
                        clocks.wouldBeDue(
                                        BoardTimescales.TERMS_REVIEW,
                                        terms.agreedOn()
                                                .atStartOfDay(TimeConfiguration.LONDON)
                                                .toInstant())
                                .at());
        jdbc.sql(
                        """
                        insert into board.terms (id, group_id, number, words, agreed_on, agreed_by, review_due, meets, quorum)
                        values (:id, :group, :number, :words, :on, :by, :due, :meets, :quorum)
                        """)
                .param("id", id)
                .param("group", group.value())
                .param("number", number)
                .param("words", terms.words().strip())
                .param("on", terms.agreedOn())
                .param("by", terms.agreedBy().strip())
                .param("due", due)
                .param("meets", terms.meets().name())
                .param("quorum", terms.quorum().name())
                .update();
        changes.note(
                group,
                ChangeKind.TERMS_AGREED,
                id,
                "Version %d, agreed by %s".formatted(number, terms.agreedBy().strip()),
                terms.agreedOn(),
                by);
        return id;
    }
}
