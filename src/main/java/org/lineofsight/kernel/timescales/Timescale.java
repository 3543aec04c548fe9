package org.lineofsight.kernel.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty to do something within a time: a constant in the module that the duty belongs to, with
 * each edition of the rule and the dates between which it was in force.
 *
 * <pre>{@code
 * static final Timescale DECISION = Timescale.of("frontdoor.decision")
 *         .workingDays(1).after("referral received")
 *         .called("Decision on a referral")
 *         .basedOn(statutoryGuidance("Working Together to Safeguard Children", "2018").at("chapter 1"))
 *         .from(LocalDate.of(2018, JULY, 4))
 *         .thenFrom(LocalDate.of(2023, DECEMBER, 15)).workingDays(1).after("referral received")
 *         .basedOn(statutoryGuidance("Working Together to Safeguard Children", "2023").at("chapter 3"));
 * }</pre>
 */
public final class Timescale {

    private final List<TimescaleRule> rules;

    private Timescale(List<TimescaleRule> rules) {
        var editions = new HashSet<String>();
        for (var rule : rules) {
            if (!editions.add(rule.edition())) {
                throw new IllegalArgumentException(
                        rule.code() + " has two rules of edition " + rule.edition());
            }
        }
        this.rules = List.copyOf(rules);
    }

    public static Named of(String code) {
        return new Named(List.of(), code, null, null);
    }

    public String code() {
        return latest().code();
    }

    public String title() {
        return latest().title();
    }

    /** Every edition, the oldest first. */
    public List<TimescaleRule> rules() {
        return rules;
    }

    public Optional<TimescaleRule> ruleOn(LocalDate date) {
        return rules.stream().filter(rule -> rule.inForceOn(date)).findFirst();
    }

    /**
     * @throws IllegalArgumentException where no edition was in force on that day
     */
    public TimescaleRule requireRuleOn(LocalDate date) {
        return ruleOn(date)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No edition of "
                                        + code()
                                        + " was in force on "
                                        + date
                                        + ": nothing can be due under it"));
    }

    public Timescale called(String title) {
        var last = latest();
        return withLatest(
                new TimescaleRule(
                        last.code(),
                        title,
                        last.trigger(),
                        last.allowance(),
                        last.basis(),
                        last.from(),
                        last.until()));
    }

    public Timescale basedOn(RuleBasis basis) {
        var last = latest();
        return withLatest(
                new TimescaleRule(
                        last.code(),
                        last.title(),
                        last.trigger(),
                        last.allowance(),
                        basis,
                        last.from(),
                        last.until()));
    }

    /**
     * @param first the first day on which the rule just described was in force
     */
    public Timescale from(LocalDate first) {
        var last = latest();
        return withLatest(
                new TimescaleRule(
                        last.code(),
                        last.title(),
                        last.trigger(),
                        last.allowance(),
                        last.basis(),
                        first,
                        last.until()));
    }

    /**
     * @param end the last day on which the rule just described was in force
     */
    public Timescale until(LocalDate end) {
        var last = latest();
        return withLatest(
                new TimescaleRule(
                        last.code(),
                        last.title(),
                        last.trigger(),
                        last.allowance(),
                        last.basis(),
                        last.from(),
                        end));
    }

    /** The next edition, in force from this day; the one before it ends the day before. */
    public Named thenFrom(LocalDate first) {
        var last = latest();
        var ended = last.until() == null ? until(first.minusDays(1)) : this;
        return new Named(ended.rules, last.code(), last.title(), first);
    }

    private TimescaleRule latest() {
        return rules.getLast();
    }

    private Timescale withLatest(TimescaleRule rule) {
        var changed = new ArrayList<>(rules.subList(0, rules.size() - 1));
        changed.add(rule);
        return new Timescale(changed);
    }

    @Override
    public String toString() {
        return code();
    }

    /** A timescale with a name and no length yet. */
    public static final class Named {

        private final List<TimescaleRule> earlier;
        private final String code;
        private final @Nullable String title;
        private final @Nullable LocalDate from;

        private Named(
                List<TimescaleRule> earlier,
                String code,
                @Nullable String title,
                @Nullable LocalDate from) {
            this.earlier = earlier;
            this.code = code;
            this.title = title;
            this.from = from;
        }

        public Measured workingDays(int amount) {
            return measured(amount, Allowance.Unit.WORKING_DAYS);
        }

        public Measured calendarDays(int amount) {
            return measured(amount, Allowance.Unit.CALENDAR_DAYS);
        }

        public Measured weeks(int amount) {
            return measured(amount, Allowance.Unit.WEEKS);
        }

        public Measured months(int amount) {
            return measured(amount, Allowance.Unit.MONTHS);
        }

        public Measured hours(int amount) {
            return measured(amount, Allowance.Unit.HOURS);
        }

        private Measured measured(int amount, Allowance.Unit unit) {
            return new Measured(this, new Allowance(amount, unit));
        }
    }

    /** A timescale with a length and no trigger yet. */
    public static final class Measured {

        private final Named named;
        private final Allowance allowance;

        private Measured(Named named, Allowance allowance) {
            this.named = named;
            this.allowance = allowance;
        }

        /**
         * @param trigger what starts the time, as a fact: "referral received", "child found"
         */
        public Timescale after(String trigger) {
            var title = named.title == null ? named.code : named.title;
            var rules = new ArrayList<>(named.earlier);
            rules.add(
                    new TimescaleRule(
                            named.code,
                            title,
                            trigger,
                            allowance,
                            RuleBasis.notStated(named.from),
                            named.from,
                            null));
            return new Timescale(rules);
        }
    }
}
