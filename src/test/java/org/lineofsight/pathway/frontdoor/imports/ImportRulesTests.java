package org.lineofsight.pathway.frontdoor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;

class ImportRulesTests {

    @Test
    void calls_are_taken_in_by_managers_and_notifications_by_the_whole_front_door() {
        for (var role : Role.values()) {
            var calls = role == Role.FRONT_DOOR_MANAGER;
            var police = calls || role == Role.FRONT_DOOR_WORKER;
            isForThem(ImportKind.CALLS, role, calls);
            isForThem(ImportKind.POLICE, role, police);
        }
    }

    private static void isForThem(ImportKind kind, Role role, boolean may) {
        if (may) {
            ImportRules.isForThem(kind, role);
        } else {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> ImportRules.isForThem(kind, role));
        }
    }

    @Test
    void an_import_is_confirmed_once() {
        ImportRules.waitsToBeConfirmed(ImportState.RECEIVED);
        broken("import.confirmed", () -> ImportRules.waitsToBeConfirmed(ImportState.RUNNING));
        broken("import.nothing-new", () -> ImportRules.hasSomethingToTake(List.of()));
        ImportRules.hasSomethingToTake(List.of(Unit.taken(List.of(2), "x", List.of())));
        broken(
                "import.nothing-new",
                () -> ImportRules.hasSomethingToTake(List.of(Unit.refused(List.of(2), List.of()))));
    }

    @Test
    void what_runs_can_be_stopped_and_what_rests_can_be_undone_once() {
        ImportRules.goesFrom(ImportState.RUNNING, ImportState.RUNNING);
        broken(
                "import.moved-on",
                () -> ImportRules.goesFrom(ImportState.RUNNING, ImportState.DONE));
        broken("import.running", () -> ImportRules.canBeUndone(ImportState.RUNNING));
        broken("import.undone", () -> ImportRules.canBeUndone(ImportState.UNDONE));
        for (var state : List.of(ImportState.RECEIVED, ImportState.STOPPED, ImportState.DONE)) {
            ImportRules.canBeUndone(state);
        }
    }

    private static void broken(String code, ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(work)
                .satisfies(rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
