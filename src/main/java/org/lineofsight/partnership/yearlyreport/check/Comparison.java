package org.lineofsight.partnership.yearlyreport.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Wording;

/** Two figures on their way to become a {@link Check}. */
final class Comparison {

    private final String id;
    private final String subject;
    private final Side expected;
    private final Side actual;
    private final List<String> tables;
    private Unit unit = Unit.NUMBER;
    private @Nullable Function<BigDecimal, String> whenTheyAgree;
    private @Nullable InWords whenTheyDiffer;

    /**
     * @param subject what is checked: begins the message
     * @param expected where the figure that ought to be comes from
     * @param actual where the figure that is printed comes from
     */
    Comparison(String id, String subject, Side expected, Side actual, String... tables) {
        this.id = id;
        this.subject = subject;
        this.expected = expected;
        this.actual = actual;
        this.tables = List.of(tables);
    }

    /**
     * One side of a comparison.
     *
     * @param words that the figure follows: "the rows add up to"
     */
    record Side(String words, Amount amount) {}

    /** Two figures that differ, as the end of a sentence. */
    interface InWords {
        String of(BigDecimal expected, BigDecimal actual);
    }

    static Side side(String words, Amount amount) {
        return new Side(words, amount);
    }

    Comparison in(Unit of) {
        unit = of;
        return this;
    }

    /** What to say after the subject where the figures agree, in place of both sides. */
    Comparison agreeing(Function<BigDecimal, String> words) {
        whenTheyAgree = words;
        return this;
    }

    /** What to say after the subject where the figures differ, in place of both sides. */
    Comparison differing(InWords words) {
        whenTheyDiffer = words;
        return this;
    }

    Check check() {
        if (expected.amount instanceof Amount.Known(var ought)
                && actual.amount instanceof Amount.Known(var is)) {
            return ought.compareTo(is) == 0
                    ? result(Status.AGREES, ought, is, agreement(is))
                    : result(Status.DIFFERS, ought, is, difference(ought, is));
        }
        if (expected.amount instanceof Amount.AtLeast(var ought, var why)
                && actual.amount instanceof Amount.Known(var is)
                && ought.compareTo(is) > 0) {
            return result(Status.DIFFERS, ought, is, difference(ought, is) + " And " + why + ".");
        }
        return result(
                Status.NOT_RECORDED,
                expected.amount.known().orElse(null),
                actual.amount.known().orElse(null),
                whatIsMissing());
    }

    private Check result(
            Status status, @Nullable BigDecimal ought, @Nullable BigDecimal is, String message) {
        return new Check(
                id, status, ought, is, subject + ": " + message, tables, Check.About.FIGURES);
    }

    private String agreement(BigDecimal is) {
        return whenTheyAgree == null
                ? "%s %s and %s %s."
                        .formatted(expected.words, unit.print(is), actual.words, unit.print(is))
                : whenTheyAgree.apply(is);
    }

    private String difference(BigDecimal ought, BigDecimal is) {
        return whenTheyDiffer == null
                ? "%s %s, but %s %s: %s."
                        .formatted(
                                expected.words,
                                unit.print(ought),
                                actual.words,
                                unit.print(is),
                                unit.printDifference(is.subtract(ought)))
                : whenTheyDiffer.of(ought, is);
    }

    private String whatIsMissing() {
        var known = new StringBuilder();
        Set<String> why = new LinkedHashSet<>();
        for (var side : List.of(expected, actual)) {
            switch (side.amount) {
                case Amount.Known(var value) ->
                        known.append(
                                " %s %s."
                                        .formatted(
                                                Wording.sentence(side.words), unit.print(value)));
                case Amount.AtLeast(var value, var because) -> {
                    known.append(
                            " %s at least %s."
                                    .formatted(Wording.sentence(side.words), unit.print(value)));
                    why.add(because);
                }
                case Amount.Unknown(var because) -> why.add(because);
            }
        }
        BinaryOperator<String> and = (one, other) -> one + ", and " + other;
        return "not recorded, because %s.%s".formatted(why.stream().reduce(and).orElse(""), known);
    }
}
