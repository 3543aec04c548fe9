package org.lineofsight.pathway.frontdoor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;

class ImportRulesTests {

    private static final List<Wanted> WANTED =
            List.of(
                    Wanted.needed("offered", "When the call came", "", "offered", "start time"),
                    Wanted.useful("wait", "Wait", "", "wait"));

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
    void a_column_that_is_needed_is_named_and_none_is_named_twice() {
        broken(
                "import.column-missing",
                () -> ImportRules.whatIsNeededIsNamed(WANTED, columns("wait", "W")));
        ImportRules.whatIsNeededIsNamed(WANTED, columns("offered", "O"));
        broken(
                "import.column-twice",
                () -> ImportRules.noColumnTwice(WANTED, columns("offered", "O", "wait", "O")));
        ImportRules.noColumnTwice(WANTED, columns("offered", "O", "wait", "W"));
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

    @Test
    void columns_are_kept_as_they_were_chosen() {
        var columns = columns("offered", "Start = time", "wait", "W");
        assertThat(Columns.stored(columns.toStore())).isEqualTo(columns);
    }

    private static Columns columns(String... pairs) {
        return new Columns(
                pairs.length == 2
                        ? Map.of(pairs[0], pairs[1])
                        : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }

    private static void broken(String code, ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(work)
                .satisfies(rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
