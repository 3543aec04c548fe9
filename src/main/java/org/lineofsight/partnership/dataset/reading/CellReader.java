package org.lineofsight.partnership.dataset.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/** What one cell says, given what its column holds. */
final class CellReader {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?|\\.[0-9]+");
    private static final Pattern IN_THOUSANDS =
            Pattern.compile("[0-9]{1,3}(?<mark>[,' ])[0-9]{3}(\\k<mark>[0-9]{3})*(\\.[0-9]+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9.]+[eE][+-]?[0-9]+");
    private static final Pattern SHORTENED =
            Pattern.compile("[0-9.,]+\\s*(k|m|bn|thousand|million)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESTIMATE =
            Pattern.compile(
                    "(~|≈|>|c\\.|circa|about|approx(imately|\\.)?|around|nearly|over|above|at least|up to)\\s*[£0-9].*|[0-9.,]+\\s*\\+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("[0-9.,]+\\s*(-|–|to)\\s*[0-9.,]+");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern BRITISH_DAY =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern FORMULA =
            Pattern.compile("[=@].*|[+-][0-9A-Za-z(].*", Pattern.DOTALL);
    private static final Set<String> SPREADSHEET_ERRORS =
            Set.of("#ref!", "#value!", "#div/0!", "#name?", "#num!", "#null!", "#spill!", "#calc!");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DIGITS = 15;
    private static final int MOST_CHARACTERS = 1_000;

    private final Column column;
    private final int line;
    private final List<Remark> remarks = new ArrayList<>();

    private CellReader(Column column, int line) {
        this.column = column;
        this.line = line;
    }

    /**
     * A cell that was read.
     *
     * @param remarks what to know about it; where one of them is a refusal, the cell is {@link
     *     Cell.Unreadable}
     */
    record Reading(Cell cell, List<Remark> remarks) {}

    static Reading read(Column column, int line, String raw) {
        var reader = new CellReader(column, line);
        var cell = reader.read(Wording.trimmed(raw));
        return new Reading(cell, reader.remarks);
    }

    private Cell read(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            query("has a character that could not be read (�): check how the file was saved");
        }
        return switch (column.type()) {
            case TEXT -> words(text);
            case DATE -> day(text);
            case COUNT, MONEY, PERCENT, NUMBER -> figure(text);
        };
    }

    private Cell words(String text) {
        if (FORMULA.matcher(text).matches()) {
            query("looks like a spreadsheet formula; kept as words, never worked out");
        }
        if (text.length() > MOST_CHARACTERS) {
            query("is %,d characters long".formatted(text.length()));
        }
        return new Cell.Words(text);
    }

    private Cell day(String text) {
        var absence = Absence.of(text);
        if (absence.isPresent()) {
            return new Cell.NotRecorded(absence.get(), text);
        }
        var iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(text, iso.group(1), iso.group(2), iso.group(3));
        }
        var british = BRITISH_DAY.matcher(text);
        if (british.matches()) {
            var read = day(text, british.group(3), british.group(2), british.group(1));
            if (read instanceof Cell.Day day) {
                query("%s is read as day, month, year: %s".formatted(quoted(text), day.value()));
            }
            return read;
        }
        return refuse(text, "%s is not a date like 2024-03-31".formatted(quoted(text)));
    }

    private Cell day(String text, String year, String month, String day) {
        try {
            return new Cell.Day(
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)),
                    text);
        } catch (DateTimeException e) {
            return refuse(text, "%s is not a day that the calendar has".formatted(quoted(text)));
        }
    }

    private Cell figure(String text) {
        var absence = Absence.of(text);
        if (absence.isPresent()) {
            if (absence.get() == Absence.BLANK && column.required()) {
                query("is blank: taken as not recorded, never as nought");
            }
            return new Cell.NotRecorded(absence.get(), text);
        }
        var unreadable = notANumber(text);
        if (unreadable != null) {
            return refuse(text, unreadable);
        }
        var parts = Parts.of(text.replaceAll("\\p{Z}", " "));
        var misplaced = signThatDoesNotBelong(parts, text);
        if (misplaced != null) {
            return refuse(text, misplaced);
        }
        if (!PLAIN.matcher(parts.digits).matches()
                && !IN_THOUSANDS.matcher(parts.digits).matches()) {
            return refuse(text, notDigits(parts.digits, text));
        }
        var digits = parts.digits.replaceAll("[^0-9.]", "");
        if (digits.replace(".", "").replaceFirst("^0+", "").length() > MOST_DIGITS) {
            return refuse(
                    text,
                    "%s has too many digits for a figure in this table".formatted(quoted(text)));
        }
        if (parts.plus) {
            query("%s is read without its plus sign".formatted(quoted(text)));
        }
        if (digits.matches("0[0-9].*")) {
            query("%s is read without the noughts in front".formatted(quoted(text)));
        }
        var value = new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
        return within(parts.minus ? value.negate() : value, text);
    }

    private static @Nullable String notANumber(String text) {
        if (text.startsWith("=") || text.startsWith("@")) {
            return "%s is a formula; we do not work formulas out, so send the figure"
                    .formatted(quoted(text));
        }
        if (SPREADSHEET_ERRORS.contains(Wording.plain(text))) {
            return "%s is a spreadsheet's error, not a figure".formatted(quoted(text));
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return "%s is in scientific notation; write the figure in full".formatted(quoted(text));
        }
        if (SHORTENED.matcher(text.replace("£", "")).matches()) {
            return "%s is shortened; write the figure in full".formatted(quoted(text));
        }
        if (ESTIMATE.matcher(text).matches()) {
            return "%s is an estimate in words; give the figure, and say in a note that it is an estimate"
                    .formatted(quoted(text));
        }
        if (RANGE.matcher(text).matches()) {
            return "%s is a range; give one figure, and the range in a note"
                    .formatted(quoted(text));
        }
        return null;
    }

    private @Nullable String signThatDoesNotBelong(Parts parts, String text) {
        if (parts.pounds && column.type() != Column.Type.MONEY) {
            return "%s is money, and this column does not hold money".formatted(quoted(text));
        }
        if (parts.percent
                && column.type() != Column.Type.PERCENT
                && column.type() != Column.Type.NUMBER) {
            return "%s is a percentage, and this column does not hold percentages"
                    .formatted(quoted(text));
        }
        return null;
    }

    private static String notDigits(String digits, String text) {
        return digits.matches("[0-9][0-9,. ]*")
                ? "%s could be read in more than one way; write it with no comma and a point for decimals"
                        .formatted(quoted(text))
                : "%s is not a number".formatted(quoted(text));
    }

    private Cell within(BigDecimal value, String text) {
        return switch (column.type()) {
            case COUNT -> count(value, text);
            case MONEY -> money(value, text);
            case PERCENT -> percent(value, text);
            case NUMBER -> new Cell.Figure(value, text);
            case TEXT, DATE ->
                    throw new IllegalStateException(
                            "%s does not hold figures".formatted(column.name()));
        };
    }

    private Cell count(BigDecimal value, String text) {
        if (value.signum() < 0) {
            return refuse(
                    text, "%s is below nought, and this column counts".formatted(quoted(text)));
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return refuse(
                    text,
                    "%s is not a whole number, and this column counts".formatted(quoted(text)));
        }
        if (value.scale() > 0) {
            query("%s is read as a whole number".formatted(quoted(text)));
            return new Cell.Figure(value.setScale(0), text);
        }
        if (value.compareTo(MOST_COUNTED) > 0) {
            query("%s is very many".formatted(quoted(text)));
        }
        return new Cell.Figure(value, text);
    }

    private Cell money(BigDecimal value, String text) {
        if (value.signum() < 0) {
            query("%s is below nought: a refund?".formatted(quoted(text)));
        }
        if (value.scale() > 2) {
            query("%s has parts of a penny".formatted(quoted(text)));
        }
        if (value.abs().compareTo(MOST_MONEY) > 0) {
            query("%s is very much".formatted(quoted(text)));
        }
        return new Cell.Figure(value, text);
    }

    private Cell percent(BigDecimal value, String text) {
        if (value.signum() < 0) {
            return refuse(
                    text, "%s is below nought, and a percentage is not".formatted(quoted(text)));
        }
        if (value.compareTo(HUNDRED) > 0) {
            query("%s is more than a hundred percent".formatted(quoted(text)));
        }
        return new Cell.Figure(value, text);
    }

    private void query(String message) {
        remarks.add(new Remark(line, column.name(), Verdict.QUERIED, message));
    }

    private Cell refuse(String text, String message) {
        remarks.add(new Remark(line, column.name(), Verdict.REFUSED, message));
        return new Cell.Unreadable(text);
    }

    /** A cell's text in a sentence, short enough to print. */
    static String quoted(String text) {
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }

    /** A number's text, taken apart. */
    private record Parts(
            String digits, boolean minus, boolean plus, boolean pounds, boolean percent) {

        private static final Pattern SHAPE =
                Pattern.compile(
                        "(?<open>\\()?\\s*(?<before>[-−+])?\\s*(?<pounds>£|GBP)?\\s*(?<after>[-−+])?(?<digits>.*?)\\s*(?<gbp>GBP)?(?<percent>%|per ?cent)?"
                                + "\\s*(?<close>\\))?",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        static Parts of(String text) {
            var shape = SHAPE.matcher(text);
            if (!shape.matches()
                    || (shape.group("open") == null) != (shape.group("close") == null)
                    || twoSigns(shape)) {
                return new Parts(text, false, false, false, false);
            }
            var sign = shape.group("before") != null ? shape.group("before") : shape.group("after");
            return new Parts(
                    Wording.trimmed(shape.group("digits")),
                    shape.group("open") != null || "-".equals(sign) || "−".equals(sign),
                    "+".equals(sign),
                    shape.group("pounds") != null || shape.group("gbp") != null,
                    shape.group("percent") != null);
        }

        private static boolean twoSigns(Matcher shape) {
            var signs = 0;
            for (var group : List.of("open", "before", "after")) {
                signs += shape.group(group) == null ? 0 : 1;
            }
            return signs > 1;
        }
    }
}
