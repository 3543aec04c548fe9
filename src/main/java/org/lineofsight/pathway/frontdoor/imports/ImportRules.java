package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;

/** How the front door takes files in. */
final class ImportRules {

    private ImportRules() {}

    @Basis(
            "Local rule: telephone data are taken in by managers, notifications by the whole front door")
    static void isForThem(ImportKind kind, Role role) {
        if (!kind.isFor(role)) {
            throw new NotVisible();
        }
    }

    @Basis("Local rule: an import is confirmed once, by somebody who has seen what it will do")
    static void waitsToBeConfirmed(ImportState state) {
        if (state != ImportState.RECEIVED) {
            throw new RuleBroken(
                    "import.confirmed", "This file was confirmed before. Read what became of it");
        }
    }

    @Basis("Local rule: an import with nothing to take is not run")
    static void hasSomethingToTake(List<? extends Unit<?>> units) {
        if (units.stream().noneMatch(unit -> unit.fate() == Unit.Fate.NEW)) {
            throw new RuleBroken(
                    "import.nothing-new",
                    "There is nothing new in this file, so there is nothing to take in");
        }
    }

    @Basis("Local rule: only what runs can be stopped, and only what was stopped goes on")
    static void goesFrom(ImportState from, ImportState state) {
        if (from != state) {
            throw new RuleBroken(
                    "import.moved-on",
                    "The import has moved on since you opened this page: it is “%s” now"
                            .formatted(state.label()));
        }
    }

    @Basis("Local rule: an import can be undone, once, when it has come to rest")
    static void canBeUndone(ImportState state) {
        if (state == ImportState.RUNNING) {
            throw new RuleBroken("import.running", "Stop the import before you undo it");
        }
        if (state == ImportState.UNDONE) {
            throw new RuleBroken("import.undone", "This import was undone before");
        }
    }
}
