package org.lineofsight.pathway.earlyhelp.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.rules.RuleBroken;

class PlanRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(words);
    }

    @Test
    void a_goal_says_what_who_and_how_one_will_know() {
        refuses(() -> PlanRules.aGoalSaysWhatWhoAndHow("", "Mum", "Diary"), "different");
        refuses(() -> PlanRules.aGoalSaysWhatWhoAndHow("Sleep", "", "Diary"), "who");
        refuses(() -> PlanRules.aGoalSaysWhatWhoAndHow("Sleep", "Mum", ""), "know");
    }

    @Test
    void a_goal_has_a_day_that_is_still_to_come() {
        refuses(() -> PlanRules.aGoalHasADayToCome(null, TODAY), "still to come");
        refuses(() -> PlanRules.aGoalHasADayToCome(TODAY.minusDays(1), TODAY), "still to come");
        assertThat(PlanRules.aGoalHasADayToCome(TODAY, TODAY)).isEqualTo(TODAY);
    }

    @Test
    void a_plan_has_a_goal_and_the_familys_agreement() {
        refuses(() -> PlanRules.aPlanHasAGoal(List.of()), "different first");
        refuses(() -> PlanRules.helpRestsOnAgreement(List.of()), "agrees");
    }

    @Test
    void progress_says_what_shows_it() {
        refuses(() -> PlanRules.progressSaysWhatShowsIt(" "), "shows it");
    }
}
