package org.lineofsight.partnership.budget.year;

/**
 * Money that came or went, and where it is entered.
 *
 * @param what "payment", "income", "entry"
 * @param about the agency, or what it is for
 * @param address of the page where it is listed
 */
public record Booked(Budget budget, Booking booking, String what, String about, String address) {

    static Booked of(Budget budget, Contribution contribution, Payment payment) {
        return new Booked(
                budget, payment, "payment", contribution.agency(), contribution.address());
    }

    static Booked of(Budget budget, Line line, Line.Entry entry) {
        return new Booked(
                budget, entry, "entry", line.name() + ": " + entry.what(), line.address());
    }

    static Booked of(Budget budget, Budget.Income income) {
        return new Booked(budget, income, "income", income.what(), budget.address());
    }

    /** Under which name the form is kept while it is typed. */
    public String draft() {
        return "budget-taking-back-" + booking.id();
    }
}
