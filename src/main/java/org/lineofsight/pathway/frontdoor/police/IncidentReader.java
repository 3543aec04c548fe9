package org.lineofsight.pathway.frontdoor.police;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Unreadable;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.tables.Written;
import org.lineofsight.platform.time.InWords;

/**
 * Rows of a police file as incidents, one for each family. Only what tells nothing refuses an
 * incident; a cell that cannot be read is queried, so that no child is lost for a typing mistake.
 */
final class IncidentReader {

    static final List<Wanted> COLUMNS =
            List.of(
                    Wanted.needed(
                            "number",
                            "Incident number",
                            "Rows with the same number and address become one contact",
                            "incident number",
                            "incident",
                            "incident no",
                            "incident ref",
                            "incident reference",
                            "log number",
                            "occurrence number",
                            "urn",
                            "reference"),
                    Wanted.needed(
                            "date",
                            "When it happened",
                            "The day, with or without the time",
                            "incident date",
                            "incident date time",
                            "date of incident",
                            "date",
                            "date time",
                            "occurred",
                            "incident datetime"),
                    Wanted.useful(
                            "time",
                            "The time, where it has a column of its own",
                            "",
                            "incident time",
                            "time",
                            "time of incident"),
                    Wanted.useful(
                            "given",
                            "Child's first names",
                            "",
                            "child first name",
                            "child first names",
                            "first name",
                            "first names",
                            "forename",
                            "forenames",
                            "child forename",
                            "given names",
                            "child s first names"),
                    Wanted.useful(
                            "family",
                            "Child's last name",
                            "",
                            "child last name",
                            "last name",
                            "surname",
                            "child surname",
                            "family name",
                            "child s last name"),
                    Wanted.useful(
                            "name",
                            "Child's whole name, where it is in one column",
                            "“Last, First” or “First Last”",
                            "child",
                            "child name",
                            "child s name",
                            "name",
                            "name of child"),
                    Wanted.useful(
                            "born",
                            "Date of birth",
                            "",
                            "date of birth",
                            "dob",
                            "child dob",
                            "child date of birth",
                            "born"),
                    Wanted.useful(
                            "expected",
                            "Date on which an unborn child is expected",
                            "",
                            "expected date of birth",
                            "edd",
                            "due date",
                            "expected"),
                    Wanted.useful(
                            "address",
                            "Address",
                            "With the postcode",
                            "address",
                            "child address",
                            "home address",
                            "family address"),
                    Wanted.useful(
                            "secret",
                            "Whether the address must stay secret",
                            "Yes or no, for example for a refuge. A secret address is not kept",
                            "address confidential",
                            "confidential",
                            "confidential address",
                            "refuge"),
                    Wanted.useful(
                            "school", "School", "", "school", "child school", "nursery or school"),
                    Wanted.useful(
                            "domestic",
                            "Domestic abuse",
                            "Yes or no",
                            "domestic abuse",
                            "da",
                            "domestic",
                            "domestic abuse y n"),
                    Wanted.useful(
                            "risk",
                            "Risk grade",
                            "Standard, medium or high",
                            "risk",
                            "risk grade",
                            "risk grading",
                            "dash risk",
                            "risk level"),
                    Wanted.useful(
                            "level",
                            "Level of need claimed",
                            "1 to 4",
                            "level claimed",
                            "level",
                            "level of need",
                            "claimed level"),
                    Wanted.useful(
                            "suspect",
                            "Suspects",
                            "Names with semicolons between them",
                            "suspect",
                            "suspects",
                            "suspect name",
                            "perpetrator",
                            "alleged perpetrator"),
                    Wanted.useful(
                            "victim",
                            "Victims",
                            "Names with semicolons between them",
                            "victim",
                            "victims",
                            "victim name"),
                    Wanted.useful(
                            "others",
                            "Others who were there",
                            "Names with semicolons between them",
                            "others",
                            "others present",
                            "other people",
                            "witnesses"),
                    Wanted.useful(
                            "summary",
                            "What happened",
                            "",
                            "summary",
                            "circumstances",
                            "incident summary",
                            "description",
                            "details",
                            "narrative"),
                    Wanted.useful(
                            "words",
                            "What the child said",
                            "In the child's own words",
                            "child s words",
                            "childs words",
                            "voice of the child",
                            "child voice",
                            "child said"),
                    Wanted.useful(
                            "officer",
                            "Officer",
                            "",
                            "officer",
                            "reporting officer",
                            "attending officer",
                            "oic"),
                    Wanted.useful(
                            "station", "Station", "", "station", "police station", "team", "unit"));

    private static final int MOST_TEXT = 20_000;

    private final Columns columns;
    private final Instant now;
    private final List<Columns.Cells> rows;
    private final List<Remark> remarks = new ArrayList<>();

    private IncidentReader(Columns columns, Instant now, List<Columns.Cells> rows) {
        this.columns = columns;
        this.now = now;
        this.rows = rows;
    }

    /** In the order in which they first come. */
    static List<Unit<Incident>> read(TableFile file, Columns columns, Instant now) {
        var numbered = new LinkedHashMap<String, List<Columns.Cells>>();
        for (var cells : columns.of(file)) {
            var number = cells.text("number");
            // a row without a number belongs to none, and stands alone to be refused
            var key =
                    number.isEmpty()
                            ? "line " + cells.line()
                            : "number " + PoliceRules.plain(number);
            numbered.computeIfAbsent(key, each -> new ArrayList<>()).add(cells);
        }
        var units = new ArrayList<Unit<Incident>>();
        for (var incident : numbered.values()) {
            for (var family : families(incident).entrySet()) {
                units.add(
                        new IncidentReader(columns, now, family.getValue()).unit(family.getKey()));
            }
        }
        return units;
    }

    /** Rows without an address belong to the only one there is; else to those of their name. */
    private static LinkedHashMap<String, List<Columns.Cells>> families(
            List<Columns.Cells> incident) {
        var addresses =
                incident.stream()
                        .map(row -> row.text("address"))
                        .filter(address -> !PoliceRules.plain(address).isEmpty())
                        .collect(
                                Collectors.toMap(
                                        PoliceRules::plain,
                                        each -> each,
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        var only = addresses.size() == 1 ? addresses.firstEntry().getValue() : null;
        var families = new LinkedHashMap<String, List<Columns.Cells>>();
        for (var row : incident) {
            var address = row.isBlank("address") && only != null ? only : row.text("address");
            var key = PoliceRules.familyKey(address, names(row).family());
            families.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
        }
        return families;
    }

    private Unit<Incident> unit(String familyKey) {
        var lines = rows.stream().map(Columns.Cells::line).toList();
        var incident = incident(familyKey);
        return incident == null
                ? Unit.refused(lines, remarks)
                : Unit.taken(lines, incident, remarks).inShort(inShort(incident));
    }

    private static String inShort(Incident incident) {
        return incident.number()
                + ", "
                + incident.children().stream()
                        .map(child -> (child.given() + " " + child.family()).strip())
                        .collect(Collectors.joining(", "));
    }

    private @Nullable Incident incident(String familyKey) {
        var first = rows.getFirst();
        if (first.isBlank("number")) {
            refuse(first, "number", "is blank, so we cannot tell which incident this is");
            return null;
        }
        var day = day(first);
        if (day == null) {
            return null;
        }
        var children = children(day);
        if (children.isEmpty()) {
            refuse(
                    first,
                    null,
                    "names no child: neither a name nor a date of birth. Complete it and send it again");
            return null;
        }
        var address = same("address");
        var secret = flag("secret").orElse(false);
        var summary = texts("summary");
        if (summary.isEmpty()) {
            query(first, "summary", "does not say what happened");
        }
        var domestic = flag("domestic");
        return new Incident(
                first.text("number"),
                familyKey,
                day,
                moment(first, day),
                same("officer"),
                same("station"),
                domestic.map(yes -> yes ? YesNo.YES : YesNo.NO).orElse(YesNo.NOT_KNOWN),
                risk(),
                level(first),
                secret ? null : address,
                secret,
                children,
                others(),
                String.join("\n\n", summary));
    }

    private @Nullable LocalDate day(Columns.Cells first) {
        LocalDate found = null;
        for (var row : rows) {
            try {
                var day = Written.day(row.text("date"));
                if (day.isAfter(InWords.dayOf(now))) {
                    refuse(row, "date", Written.quoted(row.text("date")) + " lies in the future");
                    return null;
                }
                if (found != null && !found.equals(day)) {
                    query(
                            row,
                            "date",
                            "is another day than in line %d, which is taken"
                                    .formatted(first.line()));
                }
                found = found == null ? day : found;
            } catch (Unreadable unreadable) {
                refuse(row, "date", unreadable.words());
                return null;
            }
        }
        return found;
    }

    private @Nullable Instant moment(Columns.Cells first, LocalDate day) {
        try {
            var read =
                    first.isBlank("time")
                            ? Written.moment(first.text("date"), "")
                            : Written.moment(day.toString(), first.text("time"));
            if (read.at().isAfter(now)) {
                query(first, "time", "lies in the future: the time is taken as not recorded");
                return null;
            }
            return read.at();
        } catch (Unreadable unreadable) {
            if (!first.isBlank("time")) {
                query(first, "time", unreadable.words() + ": taken as not recorded");
            }
            return null;
        }
    }

    private List<Incident.Child> children(LocalDate incident) {
        var children = new ArrayList<Incident.Child>();
        for (var row : rows) {
            var child = child(row, incident);
            if (child == null) {
                continue;
            }
            if (children.stream().anyMatch(other -> PoliceRules.isSameChild(other, child))) {
                query(row, null, "names a child who is in a line above: counted once");
            } else {
                if (children.stream().anyMatch(other -> isAlike(other, child))) {
                    query(
                            row,
                            null,
                            "names no child that can be told from one above: taken as a twin");
                }
                children.add(child);
            }
        }
        return children;
    }

    private static boolean isAlike(Incident.Child one, Incident.Child other) {
        return PoliceRules.mayBeATwin(one)
                && PoliceRules.plain(one.given()).equals(PoliceRules.plain(other.given()))
                && Objects.equals(one.born(), other.born())
                && Objects.equals(one.expected(), other.expected());
    }

    private record Names(String given, String family) {}

    private static Names names(Columns.Cells row) {
        var given = row.text("given");
        var family = row.text("family");
        var whole = row.text("name");
        if (!given.isEmpty() || !family.isEmpty() || whole.isEmpty()) {
            return new Names(given, family);
        }
        var comma = whole.indexOf(',');
        if (comma >= 0) {
            return new Names(whole.substring(comma + 1).strip(), whole.substring(0, comma).strip());
        }
        var last = whole.lastIndexOf(' ');
        return last < 0
                ? new Names(whole, "")
                : new Names(whole.substring(0, last).strip(), whole.substring(last + 1));
    }

    private Incident.@Nullable Child child(Columns.Cells row, LocalDate incident) {
        var names = names(row);
        if (names.given().isEmpty()
                && names.family().isEmpty()
                && row.isBlank("born")
                && row.isBlank("expected")) {
            if (rows.size() > 1) {
                query(row, null, "names no child; what it says besides is taken");
            }
            return null;
        }
        if (names.given().isEmpty() || names.family().isEmpty()) {
            query(
                    row,
                    names.given().isEmpty() ? "given" : "family",
                    "is blank: kept as “Not known”");
        }
        var told = born(row, incident);
        return new Incident.Child(
                names.given().isEmpty()
                        ? told.unborn() ? "Unborn" : "Not known"
                        : shortened(names.given()),
                names.family().isEmpty() ? "Not known" : shortened(names.family()),
                told.born(),
                told.expected(),
                told.unborn(),
                row.isBlank("school") ? null : shortened(row.text("school")),
                row.isBlank("words") ? null : row.text("words"));
    }

    private record Told(@Nullable LocalDate born, @Nullable LocalDate expected, boolean unborn) {}

    private Told born(Columns.Cells row, LocalDate incident) {
        var expected = readable(row, "expected");
        var text = row.text("born");
        var saysUnborn =
                (text + " " + row.text("given") + " " + row.text("name"))
                        .toLowerCase(Locale.UK)
                        .contains("unborn");
        if (expected != null
                || saysUnborn
                        && (text.isEmpty() || text.toLowerCase(Locale.UK).contains("unborn"))) {
            if (expected != null && !expected.isAfter(incident.minusMonths(1))
                    || expected != null && expected.isAfter(incident.plusMonths(10))) {
                query(
                        row,
                        "expected",
                        Written.quoted(row.text("expected"))
                                + " cannot be when the child was expected: taken as not known");
                return new Told(null, null, true);
            }
            return new Told(null, expected, true);
        }
        var born = readable(row, "born");
        if (born == null) {
            return new Told(null, null, false);
        }
        if (PoliceRules.canBeExpected(born, incident)) {
            query(
                    row,
                    "born",
                    Written.quoted(text)
                            + " is after the incident: taken as the day on which the child is expected");
            return new Told(null, born, true);
        }
        if (born.isAfter(incident)) {
            query(
                    row,
                    "born",
                    Written.quoted(text) + " is long after the incident: taken as not known");
            return new Told(null, null, false);
        }
        if (!PoliceRules.isChild(born, incident)) {
            query(
                    row,
                    "born",
                    "makes this person 18 or older on the day: check whether this is a child");
        }
        return new Told(born, null, false);
    }

    private @Nullable LocalDate readable(Columns.Cells row, String name) {
        if (row.isBlank(name)
                || row.text(name)
                        .toLowerCase(Locale.UK)
                        .matches("(unborn|unknown|not known|n/?k|n/?a|-)")) {
            return null;
        }
        try {
            return Written.day(row.text(name));
        } catch (Unreadable unreadable) {
            query(row, name, unreadable.words() + ": taken as not known");
            return null;
        }
    }

    /** The first that says anything; another that says something else is queried. */
    private @Nullable String same(String name) {
        String found = null;
        for (var row : rows) {
            var text = shortened(row.text(name));
            if (text.isEmpty()) {
                continue;
            }
            if (found != null && !PoliceRules.plain(found).equals(PoliceRules.plain(text))) {
                query(row, name, "says something else than a line above, which is taken");
            }
            found = found == null ? text : found;
        }
        return found;
    }

    /** Yes where any row says yes: what one officer saw, another may not have. */
    private Optional<Boolean> flag(String name) {
        Optional<Boolean> found = Optional.empty();
        for (var row : rows) {
            try {
                var said = Written.yesOrNo(row.text(name));
                if (said.isPresent() && !found.orElse(false)) {
                    found = said;
                }
            } catch (Unreadable unreadable) {
                query(row, name, unreadable.words() + ": taken as not known");
            }
        }
        return found;
    }

    /** The highest, where rows differ. */
    private @Nullable Risk risk() {
        Risk found = null;
        for (var row : rows) {
            if (row.isBlank("risk")) {
                continue;
            }
            var risk = Risk.of(row.text("risk"));
            if (risk.isEmpty()) {
                query(
                        row,
                        "risk",
                        Written.quoted(row.text("risk"))
                                + " is not standard, medium or high: taken as not recorded");
            } else if (found == null || risk.get().compareTo(found) > 0) {
                found = risk.get();
            }
        }
        return found;
    }

    private @Nullable LevelOfNeed level(Columns.Cells first) {
        LevelOfNeed found = null;
        for (var row : rows) {
            var text = row.text("level").toLowerCase(Locale.UK).replace("level", "").strip();
            if (text.isEmpty()) {
                continue;
            }
            if (!text.matches("[1-4]")) {
                query(
                        row,
                        "level",
                        Written.quoted(row.text("level"))
                                + " is not a level from 1 to 4: taken as not claimed");
                continue;
            }
            var level = LevelOfNeed.of(Integer.parseInt(text));
            found = found == null || level.number() > found.number() ? level : found;
        }
        if (found == null && columns.has("level")) {
            query(first, "level", "claims no level of need: shown as level 2 until you decide");
        }
        return found;
    }

    private List<Incident.Other> others() {
        var others = new LinkedHashSet<Incident.Other>();
        for (var part : List.of("suspect", "victim", "others")) {
            for (var row : rows) {
                Arrays.stream(row.text(part).split("[;\\n|]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Incident.Other(shortened(name), Incidents.part(part)))
                        .forEach(others::add);
            }
        }
        return List.copyOf(others);
    }

    /** Each text once, in order. */
    private List<String> texts(String name) {
        return rows.stream()
                .map(row -> row.text(name))
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text)
                .distinct()
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }

    private void query(Columns.Cells row, @Nullable String name, String words) {
        remarks.add(new Remark(row.line(), heading(name), Verdict.QUERIED, words));
    }

    private void refuse(Columns.Cells row, @Nullable String name, String words) {
        remarks.add(new Remark(row.line(), heading(name), Verdict.REFUSED, words));
    }

    private @Nullable String heading(@Nullable String name) {
        return name == null ? null : columns.heading(name);
    }
}
