package org.lineofsight.partnership.budget.year;

import org.lineofsight.partnership.budget.BudgetId;

/**
 * What the form about money spent, or come in otherwise, is for.
 *
 * @param draft under which name it is kept while it is typed
 */
public record EntryPage(
        BudgetId budget, String about, String title, String question, String hint, String draft) {

    static EntryPage spending(Line line) {
        return new EntryPage(
                line.budget(),
                line.name(),
                "Money was spent",
                "What was it spent on?",
                "Enter what came back with a minus before it",
                "budget-entry-" + line.id());
    }

    static EntryPage income(Budget budget) {
        return new EntryPage(
                budget.id(),
                budget.title(),
                "Other income",
                "What did it come from?",
                "For example, training charges. What agencies agreed to contribute is entered with their contribution.",
                "budget-income-" + budget.id());
    }
}
