package org.lineofsight.exchange.lists.drawn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.lists.agreement.Agreement;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** When a list may be drawn and opened, and what is new in it. */
final class ListRules {

    private static final String ICO =
            "Information Commissioner’s Office, Data sharing code of practice (2021)";
    private static final String LOCAL = "Shared lists, edition 1 (local)";

    private ListRules() {}

    @Basis(ICO + ": data are shared while the agreement holds")
    static void theAgreementHolds(Agreement agreement, LocalDate today) {
        if (!agreement.holdsOn(today)) {
            throw new RuleBroken(
                    "lists.agreement", "The agreement does not hold today, so no list is drawn");
        }
    }

    @Basis(LOCAL + ": one list a day, so that each is compared with another day’s")
    static void noneWasDrawnToday(@Nullable LocalDate last, LocalDate today) {
        if (last != null && !last.isBefore(today)) {
            throw new RuleBroken("lists.today", "A list was drawn today already");
        }
    }

    /** Closed by a newer list or by the end, whichever is first, and then so many days. */
    @Basis(ICO + ": what was shared is kept as long as the agreement says, and no longer")
    static boolean isOpen(
            @Nullable LocalDate closedFrom, LocalDate over, int keepDays, LocalDate today) {
        return (closedFrom == null || today.isBefore(closedFrom))
                && today.isBefore(over.plusDays(keepDays));
    }

    /** The list says only what was agreed, so only that can differ. */
    @Basis(LOCAL + ": a child is new on a list, has changed or is as before")
    static Change change(@Nullable List<String> before, List<String> now) {
        if (before == null) {
            return Change.ADDED;
        }
        return before.equals(now) ? Change.SAME : Change.CHANGED;
    }

    @Basis(LOCAL + ": a receipt that is late is asked for once a week")
    static boolean isChased(@Nullable Instant dueAt, @Nullable Instant chasedAt, Instant now) {
        return dueAt != null
                && now.isAfter(dueAt)
                && (chasedAt == null
                        || Duration.between(chasedAt, now).compareTo(Duration.ofDays(7)) >= 0);
    }
}
