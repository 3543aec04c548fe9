/**
 * <h2>Budget</h2>
 *
 * The partnership's money of a year: what each agency agreed to contribute and what came of it,
 * what is given in kind, other income, what it is spent on, reserves, what is carried forward, and
 * the forecast. Words: contribution, agreed and received; in kind (never added to cash); share;
 * line, entry; reserves opening, drawn and closing; typed total (as somebody wrote it, beside what
 * the rows add up to); outturn. Rules: {@code year.BudgetRules}, {@code file.BudgetFileRules}.
 *
 * <p>Money is decimal. A total is worked out; one that is typed or printed and disagrees is kept,
 * questioned, and either put right or confirmed with a reason.
 */
@ApplicationModule(
        id = "budget",
        displayName = "Budget",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "agencies",
            "overview"
        })
@NullMarked
package org.lineofsight.partnership.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
