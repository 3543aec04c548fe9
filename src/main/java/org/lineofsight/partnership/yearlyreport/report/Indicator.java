package org.lineofsight.partnership.yearlyreport.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.check.Unit;

/** One indicator: where it stands, where it stood, and where it should be. */
record Indicator(
        Row row,
        String name,
        String unit,
        Optional<BigDecimal> value,
        Optional<BigDecimal> previous,
        Optional<BigDecimal> target,
        Polarity polarity) {

    static Indicator of(Row row) {
        var name = row.text("indicator");
        return new Indicator(
                row,
                name,
                row.text("unit"),
                row.figure("value"),
                row.figure("previous_year"),
                row.figure("target"),
                Polarity.of(name, row.text("polarity")));
    }

    boolean isPercent() {
        var plain = Wording.plain(unit);
        return plain.equals("percent") || plain.equals("%");
    }

    String print(BigDecimal figure) {
        return (isPercent() ? Unit.PERCENT : Unit.NUMBER).print(figure);
    }

    /** This year less last year. */
    Optional<BigDecimal> change() {
        return value.flatMap(now -> previous.map(now::subtract));
    }

    /** "up", "down" or "same", or nothing where one of the years was not recorded. */
    Optional<String> direction() {
        return change().map(by -> by.signum() > 0 ? "up" : by.signum() < 0 ? "down" : "same");
    }

    /** Where it stands less where it should be. */
    Optional<BigDecimal> gap() {
        return value.flatMap(now -> target.map(now::subtract));
    }

    /** Nothing where there is no target, or nobody has said which way is better. */
    Optional<Boolean> targetMet() {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> gap().map(by -> by.signum() >= 0);
            case LOWER_IS_BETTER -> gap().map(by -> by.signum() <= 0);
            case NEITHER, NOT_STATED -> Optional.empty();
        };
    }

    /** "▼ 8 lower than last year: worse". */
    Optional<String> changeInWords() {
        return change().map(by -> {
            if (by.signum() == 0) {
                return "▶ no change";
            }
            var words =
                    (by.signum() > 0 ? "▲ " : "▼ ")
                            + points(by.abs())
                            + (by.signum() > 0 ? " higher" : " lower");
            return switch (polarity) {
                case HIGHER_IS_BETTER -> words + (by.signum() > 0 ? ", better" : ", worse");
                case LOWER_IS_BETTER -> words + (by.signum() > 0 ? ", worse" : ", better");
                case NEITHER, NOT_STATED -> words;
            };
        });
    }

    /** "22.2 points below the target: not met". */
    Optional<String> gapInWords() {
        return gap().map(by -> {
            var words =
                    by.signum() == 0
                            ? "on target"
                            : points(by.abs()) + (by.signum() > 0 ? " above" : " below");
            return targetMet().map(met -> words + (met ? ", met" : ", not met")).orElse(words);
        });
    }

    private String points(BigDecimal by) {
        return Unit.NUMBER.print(by) + (isPercent() ? " points" : "");
    }
}
