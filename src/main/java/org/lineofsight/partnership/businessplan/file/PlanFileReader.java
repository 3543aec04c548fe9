package org.lineofsight.partnership.businessplan.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.partnership.businessplan.file.ReadPlan.ReadAction;
import org.lineofsight.partnership.businessplan.file.ReadPlan.ReadMilestone;
import org.lineofsight.partnership.businessplan.file.ReadPlan.ReadPriority;
import org.lineofsight.partnership.businessplan.plan.ActionWords;
import org.lineofsight.partnership.businessplan.plan.PlanRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Columns.Cells;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Unreadable;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Written;

/**
 * Reads a plan from a table: a row for each action, or for a priority that has none. Every row is
 * accepted, queried or refused, with the line, the column and the reason.
 */
final class PlanFileReader {

    private static final Pattern PRIORITY =
            Pattern.compile("(?:priority\\s*)?(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern PERHAPS_TWO = Pattern.compile("(?U)(?:\\band\\b|&|,)\\s*\\p{Lu}");
    private static final int MOST_TEXT = 4_000;
    private static final int MOST_NAME = 200;

    private final TableFile file;
    private final Columns columns;
    private final Map<String, Agency> agencies = new HashMap<>();

    private final Map<Integer, Heading> priorities = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    PlanFileReader(TableFile file, List<Agency> agencies) {
        this.file = file;
        this.columns = Columns.proposedFor(PlanColumns.ALL, file);
        agencies.forEach(each -> this.agencies.put(plain(each.name()), each));
    }

    /** A priority as far as it has been read. */
    private static final class Heading {
        private final int line;
        private final String title;
        private @Nullable String sponsor;
        private final Map<Integer, ReadAction> actions = new TreeMap<>();

        private Heading(int line, String title) {
            this.line = line;
            this.title = title;
        }
    }

    /**
     * @throws RuleBroken where a column that is needed is not there
     */
    ReadPlan read() {
        PlanFileRules.itHasTheColumns(PlanColumns.ALL, columns);
        file.notes().forEach(note -> remarks.add(Remark.ofFile(Verdict.ACCEPTED, note)));
        file.headings().stream()
                .filter(heading ->
                        PlanColumns.ONLY_OUT.stream().anyMatch(heading::equalsIgnoreCase))
                .forEach(heading ->
                        remarks.add(
                                Remark.ofFile(
                                        Verdict.ACCEPTED,
                                        "The column %s is left out: a colour is worked out, and what happened is written on the action’s page."
                                                .formatted(Written.quoted(heading)))));
        var counts = new int[Verdict.values().length];
        for (var line : file.lines()) {
            if (!line.isBlank()) {
                counts[read(columns.of(file, line)).ordinal()]++;
            }
        }
        priorities.forEach(this::remarkOn);
        return new ReadPlan(
                priorities.entrySet().stream()
                        .map(each ->
                                new ReadPriority(
                                        each.getKey(),
                                        each.getValue().title,
                                        each.getValue().sponsor,
                                        List.copyOf(each.getValue().actions.values())))
                        .toList(),
                List.copyOf(remarks),
                counts[Verdict.ACCEPTED.ordinal()],
                counts[Verdict.QUERIED.ordinal()],
                counts[Verdict.REFUSED.ordinal()]);
    }

    private void remarkOn(int number, Heading priority) {
        if (priority.actions.isEmpty()) {
            remarks.add(
                    new Remark(
                            priority.line,
                            null,
                            Verdict.QUERIED,
                            "Priority %d has no action, and will be red.".formatted(number)));
        }
        if (priority.sponsor == null) {
            remarks.add(
                    new Remark(
                            priority.line,
                            columns.heading("sponsor"),
                            Verdict.QUERIED,
                            "Priority %d has no sponsor, and will be red.".formatted(number)));
        }
    }

    /** One row. */
    private Verdict read(Cells cells) {
        var row = new Row(cells);
        var priority = row.priority();
        if (priority != null) {
            var heading = row.heading(priority);
            if (!cells.isBlank("number") || !cells.isBlank("what")) {
                row.action(priority, heading);
            }
        }
        remarks.addAll(row.found);
        return row.found.stream().map(Remark::verdict).reduce(Verdict.ACCEPTED, Verdict::worse);
    }

    private final class Row {
        private final Cells cells;
        private final List<Remark> found = new ArrayList<>();

        private Row(Cells cells) {
            this.cells = cells;
        }

        private void remark(String column, Verdict verdict, String message) {
            found.add(new Remark(cells.line(), columns.heading(column), verdict, message));
        }

        private @Nullable Integer priority() {
            var read = PRIORITY.matcher(cells.text("priority"));
            if (!read.matches() || read.group(1).matches("0+")) {
                remark(
                        "priority",
                        Verdict.REFUSED,
                        "%s is not a priority’s number, such as 2."
                                .formatted(Written.quoted(cells.text("priority"))));
                return null;
            }
            return Integer.valueOf(read.group(1));
        }

        private Heading heading(int number) {
            var title = cells.text("title");
            var sponsor = text("sponsor", MOST_NAME);
            var heading = priorities.get(number);
            if (heading == null) {
                if (title.isEmpty()) {
                    remark(
                            "title",
                            Verdict.REFUSED,
                            "The first row of priority %d does not say what it is."
                                    .formatted(number));
                }
                heading = new Heading(cells.line(), title);
                priorities.put(number, heading);
            } else if (!title.isEmpty() && !title.equals(heading.title)) {
                remark(
                        "title",
                        Verdict.REFUSED,
                        "Priority %d is called otherwise on line %d."
                                .formatted(number, heading.line));
            }
            if (sponsor != null && heading.sponsor != null && !sponsor.equals(heading.sponsor)) {
                remark(
                        "sponsor",
                        Verdict.REFUSED,
                        "Priority %d has another sponsor above: a priority has one."
                                .formatted(number));
            } else if (sponsor != null) {
                heading.sponsor = sponsor;
            }
            return heading;
        }

        private void action(int priority, Heading heading) {
            var number = number(priority, heading);
            var what = text("what", MOST_TEXT);
            if (what == null) {
                remark("what", Verdict.REFUSED, "It does not say what is to be done.");
            }
            var words =
                    new ActionWords(
                            what == null ? "" : what,
                            lead(),
                            text("boardLead", MOST_NAME),
                            null,
                            null,
                            text("timescale", MOST_TEXT),
                            due(),
                            text("measures", MOST_TEXT),
                            text("indicator", MOST_NAME),
                            text("outcomes", MOST_TEXT));
            missing(words);
            if (number > 0) {
                heading.actions.put(
                        number, new ReadAction(number, withAgency(words), milestones()));
            }
        }

        /** 0 where it has none that can be used. */
        private int number(int priority, Heading heading) {
            var typed = cells.text("number");
            if (typed.isEmpty()) {
                return heading.actions.keySet().stream().mapToInt(each -> each).max().orElse(0) + 1;
            }
            var read = NUMBER.matcher(typed);
            if (!read.matches() || Integer.parseInt(read.group(2)) == 0) {
                remark(
                        "number",
                        Verdict.REFUSED,
                        "%s is not an action’s number, such as %d.1."
                                .formatted(Written.quoted(typed), priority));
                return 0;
            }
            if (Integer.parseInt(read.group(1)) != priority) {
                remark(
                        "number",
                        Verdict.REFUSED,
                        "%s is not a number of priority %d."
                                .formatted(Written.quoted(typed), priority));
                return 0;
            }
            var number = Integer.parseInt(read.group(2));
            var before = lines.putIfAbsent(priority + "." + number, cells.line());
            if (before != null || heading.actions.containsKey(number)) {
                remark(
                        "number",
                        Verdict.REFUSED,
                        "%d.%d is on line %d already. An action has one row, and one lead; 1.10 is kept by a spreadsheet only as text."
                                .formatted(
                                        priority, number, before == null ? heading.line : before));
                return 0;
            }
            return number;
        }

        private @Nullable String lead() {
            var lead = text("lead", MOST_NAME);
            try {
                PlanRules.onePersonLeads(lead);
            } catch (RuleBroken two) {
                remark(
                        "lead",
                        Verdict.REFUSED,
                        "%s: %s.".formatted(Written.quoted(String.valueOf(lead)), two.words()));
                return null;
            }
            if (lead != null && PERHAPS_TWO.matcher(lead).find()) {
                remark(
                        "lead",
                        Verdict.QUERIED,
                        "Is %s one person or post? It is taken as one."
                                .formatted(Written.quoted(lead)));
            }
            return lead;
        }

        private @Nullable LocalDate due() {
            if (cells.isBlank("due")) {
                return null;
            }
            try {
                return Written.day(cells.text("due"));
            } catch (Unreadable unreadable) {
                remark("due", Verdict.REFUSED, capital(unreadable.words()) + ".");
                return null;
            }
        }

        private List<ReadMilestone> milestones() {
            var read = new ArrayList<ReadMilestone>();
            for (var each : cells.text("milestones").split("\\n|;\\s*(?=\\d)")) {
                if (!each.isBlank()) {
                    milestone(each.strip(), read);
                }
            }
            return read;
        }

        private void milestone(String typed, List<ReadMilestone> read) {
            var colon = typed.indexOf(':');
            if (colon < 0 || typed.substring(colon + 1).isBlank()) {
                remark(
                        "milestones",
                        Verdict.REFUSED,
                        "%s is not a day, a colon and what is reached."
                                .formatted(Written.quoted(typed)));
                return;
            }
            try {
                read.add(
                        new ReadMilestone(
                                Written.day(typed.substring(0, colon).strip()),
                                typed.substring(colon + 1).strip()));
            } catch (Unreadable unreadable) {
                remark("milestones", Verdict.REFUSED, capital(unreadable.words()) + ".");
            }
        }

        private ActionWords withAgency(ActionWords words) {
            var name = text("agency", MOST_NAME);
            if (name == null) {
                return words;
            }
            var agency = agencies.get(plain(name));
            if (agency == null) {
                remark(
                        "agency",
                        Verdict.QUERIED,
                        "No agency here is called %s. It is kept in words, and nobody is asked."
                                .formatted(Written.quoted(name)));
            }
            return new ActionWords(
                    words.what(),
                    words.lead(),
                    words.boardLead(),
                    agency == null ? null : agency.id(),
                    agency == null ? name : agency.name(),
                    words.timescale(),
                    words.dueOn(),
                    words.measures(),
                    words.indicator(),
                    words.outcomes());
        }

        private void missing(ActionWords words) {
            var missing = new ArrayList<String>();
            if (words.lead() == null && cells.isBlank("lead")) {
                missing.add("no lead");
            }
            if (words.dueOn() == null && cells.isBlank("due")) {
                missing.add("no date");
            }
            if (words.measures() == null && words.indicator() == null) {
                missing.add("no measure");
            }
            if (!missing.isEmpty()) {
                found.add(
                        new Remark(
                                cells.line(),
                                null,
                                Verdict.QUERIED,
                                "It has %s, and will be red."
                                        .formatted(String.join(" and ", missing))));
            }
        }

        private @Nullable String text(String column, int most) {
            var text = cells.text(column).replace("\r\n", "\n");
            if (text.length() > most) {
                remark(
                        column,
                        Verdict.REFUSED,
                        "It is longer than %,d characters.".formatted(most));
            }
            return text.isEmpty() ? null : text;
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
