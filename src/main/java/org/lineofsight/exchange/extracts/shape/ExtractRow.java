package org.lineofsight.exchange.extracts.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.pathway.childprotection.elsewhere.ArrivedChild;
import org.lineofsight.pathway.childprotection.elsewhere.ArrivedFact;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Unreadable;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Written;

/**
 * One row of an extract: what it says, and what cannot be read in it. Dates and code values are
 * taken; whatever is longer than a code is left out, because it may be somebody's words.
 */
public final class ExtractRow {

    static final int LONGEST_CODE = 60;

    /** What spreadsheets and databases write for nothing. */
    private static final Set<String> NOTHING =
            Set.of(
                    "#n/a",
                    "n/a",
                    "na",
                    "null",
                    "none",
                    "nan",
                    "-",
                    "--",
                    "#value!",
                    "#ref!",
                    "placeholder_data",
                    "1900-01-01",
                    "01/01/1900",
                    "1900-01-01t00:00:00",
                    "1900-01-01 00:00:00",
                    "00/01/1900");

    private static final Pattern LETTERED = Pattern.compile("[a-z]\\)\\s*(.+)");
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern FLAGGED =
            Pattern.compile(
                    "\"(\\w+)\"\\s*:\\s*\"?(?:Y|Yes|1|true)\"?\\s*[,}]", Pattern.CASE_INSENSITIVE);

    private final Columns.Cells cells;
    private final Columns columns;
    private final LocalDate asOf;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<ArrivedChild> children = new ArrayList<>();
    private final List<ArrivedFact> facts = new ArrayList<>();

    public ExtractRow(Columns.Cells cells, Columns columns, LocalDate asOf) {
        this.cells = cells;
        this.columns = columns;
        this.asOf = asOf;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    public List<ArrivedChild> children() {
        return children;
    }

    public List<ArrivedFact> facts() {
        return facts;
    }

    /** Empty where the cell says nothing, in whatever way. */
    String text(String column) {
        var text = cells.text(column);
        return NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /** A number as it is written, where a spreadsheet has made 123 into 123.0. */
    String number(String column) {
        var text = text(column);
        var whole = WHOLE.matcher(text);
        return whole.matches() ? whole.group(1) : text;
    }

    /** Absent where nothing is said, and where it cannot be read, which is then remarked. */
    @Nullable LocalDate day(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Written.day(text);
        } catch (Unreadable unreadable) {
            query(column, unreadable.words() + ", and is left out");
            return null;
        }
    }

    /** A code value for people to read: without the letter that a list puts before it. */
    String code(String column) {
        var text = text(column);
        if (text.length() > LONGEST_CODE) {
            query(column, "is longer than a code value, and is left out");
            return "";
        }
        var lettered = LETTERED.matcher(text);
        return lettered.matches() ? lettered.group(1).strip() : text;
    }

    /** "Yes", "No", or the code as it stands. */
    String yesNo(String column) {
        return switch (code(column).toLowerCase(Locale.ROOT)) {
            case "y", "yes", "1", "true", "t" -> "Yes";
            case "n", "no", "0", "false", "f" -> "No";
            default -> code(column);
        };
    }

    /** From {"OUTCOME_LEGAL_ACTION_FLAG":"Y"} "Legal action"; comments are never read. */
    String flags(String column) {
        var flags = new ArrayList<String>();
        var found = FLAGGED.matcher(text(column));
        while (found.find()) {
            var name = found.group(1).toUpperCase(Locale.ROOT);
            if (!name.contains("COMMENT") && name.length() <= LONGEST_CODE) {
                var words =
                        name.replaceAll("^OUTCOME_|_FLAG$", "")
                                .replace('_', ' ')
                                .toLowerCase(Locale.ROOT)
                                .strip();
                flags.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
            }
        }
        return String.join(", ", flags);
    }

    /** The council's number; empty where the row is refused for want of one. */
    String child() {
        var number = number("child");
        if (number.isEmpty()) {
            refuse("child", "is blank, so we cannot tell which child this is");
        } else if (number.length() > LONGEST_CODE) {
            refuse("child", "is too long for a child’s number");
            return "";
        }
        return number;
    }

    /** Names the child with what the row says of them. */
    void names() {
        var number = child();
        if (number.isEmpty()) {
            return;
        }
        children.add(
                new ArrivedChild(
                        number,
                        name("given"),
                        name("family"),
                        day("born"),
                        day("expected"),
                        identifier("nhs", IdentifierKind.NHS_NUMBER),
                        identifier("upn", IdentifierKind.UPN)));
    }

    /** Names the child with one number that a table of numbers brings. */
    void numbered() {
        var kind = text("type").toLowerCase(Locale.ROOT);
        var number = child();
        if (number.isEmpty()) {
            return;
        }
        if (kind.contains("nhs")) {
            add(number, identifier("value", IdentifierKind.NHS_NUMBER), null);
        } else if (kind.contains("unique pupil") || kind.equals("upn")) {
            add(number, null, identifier("value", IdentifierKind.UPN));
        }
    }

    private void add(String number, @Nullable String nhs, @Nullable String upn) {
        children.add(new ArrivedChild(number, null, null, null, null, nhs, upn));
    }

    private @Nullable String name(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text.substring(0, Math.min(200, text.length()));
    }

    /** Absent where there is none, and where its check digit does not fit, which is remarked. */
    private @Nullable String identifier(String column, IdentifierKind kind) {
        var text = number(column);
        if (text.isEmpty()) {
            return null;
        }
        var identifier = new Identifier(kind, text, "the council’s system", null);
        if (!identifier.doubts().isEmpty()) {
            query(column, "is not used to match: " + identifier.doubts().getFirst());
            return null;
        }
        return identifier.comparable();
    }

    /** A fact that begins, or happens, on the day in this column. */
    Fact fact(FactKind kind, String on) {
        return new Fact(kind, on);
    }

    /** What a row says of one thing. */
    final class Fact {

        private final FactKind kind;
        private final String on;
        private @Nullable String key;
        private @Nullable String ended;
        private @Nullable String since;
        private boolean optional;
        private final List<String> codes = new ArrayList<>();

        private Fact(FactKind kind, String on) {
            this.kind = kind;
            this.on = on;
        }

        /** Its number there; without one, the day stands for it. */
        Fact key(String column) {
            key = column;
            return this;
        }

        Fact ended(String column) {
            ended = column;
            return this;
        }

        Fact since(String column) {
            since = column;
            return this;
        }

        /** Without a day there is no such fact; otherwise it is refused. */
        Fact wherePresent() {
            optional = true;
            return this;
        }

        Fact code(String label, String value) {
            if (!value.isEmpty()) {
                codes.add(label + ": " + value);
            }
            return this;
        }

        void add() {
            var number = child();
            if (number.isEmpty()) {
                return;
            }
            var day = day(on);
            if (day == null) {
                if (text(on).isEmpty() && !optional) {
                    refuse(on, "is blank, so we cannot tell when it was");
                }
                return;
            }
            if (day.isAfter(asOf)) {
                query(
                        on,
                        "%s lies after the day of the extract, and is left out"
                                .formatted(Written.quoted(text(on))));
                return;
            }
            var last = ended == null ? null : day(ended);
            if (last != null && ended != null && last.isBefore(day)) {
                refuse(ended, "lies before the day on which it began");
                return;
            }
            facts.add(
                    new ArrivedFact(
                            number,
                            kind,
                            key(day),
                            day,
                            last,
                            since == null ? null : day(since),
                            codes));
        }

        private String key(LocalDate day) {
            var number = key == null ? "" : number(key);
            return number.isEmpty() || number.length() > 100 ? day.toString() : number;
        }
    }

    private void refuse(String column, String words) {
        remark(column, Verdict.REFUSED, words);
    }

    private void query(String column, String words) {
        remark(column, Verdict.QUERIED, words);
    }

    private void remark(String column, Verdict verdict, String words) {
        var remark = new Remark(cells.line(), columns.heading(column), verdict, words);
        // two facts of one row stumble over the same cell
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ExtractRow[" + cells.line() + "]";
    }
}
