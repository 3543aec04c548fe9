package org.lineofsight.kernel.meetings.legacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Presence;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Unreadable;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.tables.Written;
import org.lineofsight.platform.time.Ids;

/**
 * Rows of a file as old meetings: one row for each meeting, or one for each who attended. Who came
 * stands in one column, or disciplines have columns of their own with yes and no.
 */
final class OldMeetingReader {

    static final List<Wanted> COLUMNS = wanted();

    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern BEFORE = Pattern.compile("([^:–]+?)\\s*[:–]\\s*(.+)");

    /** What people write for a discipline, in lower case. */
    private static final Map<String, Discipline> WORDS = words();

    private static final List<String> CAME =
            List.of(
                    "attended",
                    "present",
                    "yes",
                    "y",
                    "in person",
                    "came",
                    "video",
                    "by video",
                    "teams",
                    "telephone",
                    "by telephone",
                    "phone",
                    "deputy",
                    "1",
                    "x",
                    "✓");
    private static final List<String> DID_NOT =
            List.of(
                    "apologies",
                    "apology",
                    "absent",
                    "no",
                    "n",
                    "did not attend",
                    "dna",
                    "not present",
                    "report",
                    "sent report",
                    "report only",
                    "0");

    private final TableFile file;
    private final Columns columns;
    private final Collection<MeetingKind> kinds;
    private final @Nullable MeetingKind kind;
    private final Map<String, Discipline> directory;
    private final LocalDate today;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param kind of all meetings of the file; absent where it says so itself
     * @param directory the agencies' names in lower case, and the discipline of each
     */
    OldMeetingReader(
            TableFile file,
            Columns columns,
            Collection<MeetingKind> kinds,
            @Nullable MeetingKind kind,
            Map<String, Discipline> directory,
            LocalDate today) {
        this.file = file;
        this.columns = columns;
        this.kinds = kinds;
        this.kind = kind;
        this.directory = directory;
        this.today = today;
    }

    private static List<Wanted> wanted() {
        var all = new ArrayList<Wanted>();
        all.add(
                Wanted.needed(
                        "reference",
                        "Meeting’s number",
                        "Rows with the same number are one meeting",
                        "meeting reference",
                        "reference",
                        "meeting ref",
                        "meeting id",
                        "meeting no",
                        "meeting number",
                        "ref",
                        "id"));
        all.add(
                Wanted.needed(
                        "held",
                        "Day it was held",
                        "",
                        "held on",
                        "meeting date",
                        "date held",
                        "date of meeting",
                        "date"));
        all.add(
                Wanted.useful(
                        "flag",
                        "Whether it was ticked as quorate",
                        "Yes, no, quorate, not quorate, or blank",
                        "quorate",
                        "quorate y n",
                        "was it quorate",
                        "quoracy",
                        "quorate flag"));
        all.add(
                Wanted.useful(
                        "kind",
                        "Kind of meeting",
                        "Needed where you did not choose one for the whole file",
                        "meeting type",
                        "kind",
                        "type",
                        "type of meeting",
                        "kind of meeting"));
        all.add(
                Wanted.useful(
                        "attended",
                        "Who attended",
                        "An agency, or several with semicolons between them, as “Agency (discipline)”",
                        "attended",
                        "attended by",
                        "attendees",
                        "agency",
                        "agencies",
                        "agencies attended",
                        "who attended",
                        "attendance"));
        all.add(
                Wanted.useful(
                        "discipline",
                        "Discipline of who attended, where it has a column of its own",
                        "",
                        "discipline",
                        "sector",
                        "service"));
        all.add(
                Wanted.useful(
                        "took",
                        "Whether they came, where each has a row",
                        "Attended, apologies, report and the like",
                        "took part",
                        "status",
                        "attendance status",
                        "attended y n",
                        "present"));
        for (var discipline : Discipline.values()) {
            all.add(
                    Wanted.useful(
                            discipline.name(),
                            "%s, where it has a column with yes or no"
                                    .formatted(discipline.label()),
                            "",
                            words().entrySet().stream()
                                    .filter(each -> each.getValue() == discipline)
                                    .flatMap(each ->
                                            Stream.of(
                                                    each.getKey(),
                                                    each.getKey() + " attended",
                                                    each.getKey() + " present"))
                                    .toArray(String[]::new)));
        }
        return List.copyOf(all);
    }

    private static Map<String, Discipline> words() {
        var words = new LinkedHashMap<String, Discipline>();
        for (var each : Discipline.values()) {
            words.put(plain(each.label()), each);
        }
        put(
                words,
                Discipline.SOCIAL_CARE,
                "social care",
                "csc",
                "children s services",
                "childrens social care",
                "social work",
                "social worker");
        put(words, Discipline.POLICE, "police officer", "constabulary", "ppu", "public protection");
        put(
                words,
                Discipline.HEALTH,
                "nhs",
                "gp",
                "general practice",
                "health visitor",
                "health visiting",
                "school nurse",
                "school nursing",
                "midwife",
                "midwifery",
                "paediatrician",
                "paediatrics",
                "camhs",
                "icb",
                "hospital");
        put(
                words,
                Discipline.EDUCATION,
                "school",
                "college",
                "nursery",
                "early years",
                "dsl",
                "education welfare");
        put(words, Discipline.ADULT_SOCIAL_CARE, "adult social care", "adults social care");
        put(words, Discipline.YOUTH_JUSTICE, "youth offending", "yot", "yjs");
        put(words, Discipline.OTHER, "other", "voluntary", "voluntary sector");
        return words;
    }

    private static void put(Map<String, Discipline> words, Discipline discipline, String... all) {
        for (var each : all) {
            words.put(each, discipline);
        }
    }

    /**
     * @param refused meetings, or rows without one, of which nothing is taken: the remark says why
     */
    record Result(List<OldMeeting> meetings, List<Remark> remarks, int refused) {}

    Result read() {
        var groups = new LinkedHashMap<String, List<Columns.Cells>>();
        var refused = 0;
        for (var row : columns.of(file)) {
            if (row.isBlank("reference")) {
                refuse(row, "reference", "is blank, so we cannot tell which meeting this is");
                refused++;
            } else {
                groups.computeIfAbsent(
                                plain(row.text("kind")) + "|" + plain(row.text("reference")),
                                each -> new ArrayList<>())
                        .add(row);
            }
        }
        var meetings = new ArrayList<OldMeeting>();
        for (var rows : groups.values()) {
            var meeting = meeting(rows);
            if (meeting == null) {
                refused++;
            } else {
                meetings.add(meeting);
            }
        }
        return new Result(meetings, List.copyOf(remarks), refused);
    }

    private @Nullable OldMeeting meeting(List<Columns.Cells> rows) {
        var first = rows.getFirst();
        try {
            return new OldMeeting(
                    Ids.next(),
                    first.line(),
                    kind(first),
                    first.text("reference"),
                    heldOn(rows),
                    flag(rows),
                    attendees(rows));
        } catch (Refusal refusal) {
            refuse(refusal.row, refusal.column, String.valueOf(refusal.getMessage()));
            return null;
        }
    }

    /** One cell for which the whole meeting is not taken. */
    private static final class Refusal extends Exception {

        private final transient Columns.Cells row;
        private final String column;

        Refusal(Columns.Cells row, String column, String words) {
            super(words);
            this.row = row;
            this.column = column;
        }
    }

    private MeetingKind kind(Columns.Cells row) throws Refusal {
        var said = row.text("kind");
        if (said.isEmpty()) {
            if (kind == null) {
                throw new Refusal(row, "kind", "is blank, and no kind was chosen for the file");
            }
            return kind;
        }
        var found =
                kinds.stream().filter(each -> bare(each.title()).equals(bare(said))).findFirst();
        if (found.isEmpty()) {
            throw new Refusal(
                    row,
                    "kind",
                    "%s is no kind of meeting here. These are: %s"
                            .formatted(
                                    Written.quoted(said),
                                    kinds.stream()
                                            .map(MeetingKind::title)
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
        return found.get();
    }

    /** A strategy meeting is a strategy discussion. */
    private static String bare(String title) {
        return plain(title).replaceAll("\\b(meeting|discussion|conference)s?\\b", "").strip();
    }

    private LocalDate heldOn(List<Columns.Cells> rows) throws Refusal {
        LocalDate found = null;
        for (var row : rows) {
            if (row.isBlank("held") && rows.size() > 1) {
                continue;
            }
            try {
                var day = Written.day(row.text("held"));
                if (day.isAfter(today)) {
                    throw new Refusal(
                            row, "held", Written.quoted(row.text("held")) + " lies in the future");
                }
                if (found != null && !found.equals(day)) {
                    throw new Refusal(
                            row,
                            "held",
                            "is another day than in line %d".formatted(rows.getFirst().line()));
                }
                found = day;
            } catch (Unreadable unreadable) {
                throw new Refusal(row, "held", unreadable.words());
            }
        }
        if (found == null) {
            throw new Refusal(rows.getFirst(), "held", "is blank");
        }
        return found;
    }

    private @Nullable Boolean flag(List<Columns.Cells> rows) throws Refusal {
        Boolean found = null;
        for (var row : rows) {
            var flag = flag(row);
            if (flag != null && found != null && !flag.equals(found)) {
                throw new Refusal(
                        row, "flag", "is yes in one row of this meeting and no in another");
            }
            found = flag == null ? found : flag;
        }
        return found;
    }

    private static @Nullable Boolean flag(Columns.Cells row) throws Refusal {
        var said = plain(row.text("flag"));
        if (said.equals("quorate")) {
            return true;
        }
        if (List.of("not quorate", "inquorate", "non quorate").contains(said)) {
            return false;
        }
        try {
            return Written.yesOrNo(row.text("flag")).orElse(null);
        } catch (Unreadable unreadable) {
            throw new Refusal(row, "flag", unreadable.words());
        }
    }

    private List<OldMeeting.Somebody> attendees(List<Columns.Cells> rows) {
        var all = new ArrayList<OldMeeting.Somebody>();
        for (var row : rows) {
            for (var part : row.text("attended").split("[;\\n]")) {
                if (!part.isBlank() || !row.isBlank("discipline")) {
                    all.add(somebody(row, part.strip()));
                }
            }
            for (var discipline : Discipline.values()) {
                var said = row.text(discipline.name());
                if (!said.isEmpty()) {
                    all.add(
                            new OldMeeting.Somebody(
                                    discipline.label(),
                                    discipline,
                                    presence(row, discipline.name(), said),
                                    said));
                }
            }
        }
        return List.copyOf(all);
    }

    private OldMeeting.Somebody somebody(Columns.Cells row, String part) {
        var took = row.text("took");
        var presence =
                columns.has("took")
                        ? took.isEmpty() ? Presence.NOT_KNOWN : presence(row, "took", took)
                        : Presence.THERE;
        var words =
                presence == Presence.NOT_KNOWN && took.isEmpty()
                        ? "not recorded whether they came"
                        : took.isEmpty() ? "came" : took.toLowerCase(Locale.UK);
        if (!row.isBlank("discipline")) {
            var discipline = WORDS.get(plain(row.text("discipline")));
            if (discipline == null) {
                query(
                        row,
                        "discipline",
                        "%s is no discipline known here; taken as not recorded"
                                .formatted(Written.quoted(row.text("discipline"))));
            }
            return new OldMeeting.Somebody(
                    part.isEmpty() ? row.text("discipline") : part, discipline, presence, words);
        }
        var named = named(part);
        if (named.discipline() == null) {
            query(
                    row,
                    "attended",
                    "the discipline of %s is not recorded".formatted(Written.quoted(part)));
        }
        return new OldMeeting.Somebody(named.agency(), named.discipline(), presence, words);
    }

    private record Named(String agency, @Nullable Discipline discipline) {}

    /** "Agency (discipline)", "Discipline: agency", a discipline alone, or an agency we know. */
    private Named named(String part) {
        var brackets = IN_BRACKETS.matcher(part);
        if (brackets.matches() && WORDS.containsKey(plain(brackets.group(2)))) {
            return new Named(brackets.group(1), WORDS.get(plain(brackets.group(2))));
        }
        var before = BEFORE.matcher(part);
        if (before.matches() && WORDS.containsKey(plain(before.group(1)))) {
            return new Named(before.group(2), WORDS.get(plain(before.group(1))));
        }
        var word = WORDS.get(plain(part));
        return new Named(part, word == null ? directory.get(plain(part)) : word);
    }

    private Presence presence(Columns.Cells row, String column, String said) {
        var plain = plain(said);
        if (CAME.contains(plain) || CAME.contains(said.strip())) {
            return Presence.THERE;
        }
        if (DID_NOT.contains(plain)) {
            return Presence.NOT_THERE;
        }
        if (!List.of("not recorded", "unknown", "not known").contains(plain)) {
            query(
                    row,
                    column,
                    "%s does not say whether they came; taken as not recorded"
                            .formatted(Written.quoted(said)));
        }
        return Presence.NOT_KNOWN;
    }

    private void refuse(Columns.Cells row, String column, String words) {
        remarks.add(new Remark(row.line(), heading(column), Verdict.REFUSED, words));
    }

    private void query(Columns.Cells row, String column, String words) {
        remarks.add(new Remark(row.line(), heading(column), Verdict.QUERIED, words));
    }

    private String heading(String column) {
        var heading = columns.heading(column);
        return heading == null
                ? COLUMNS.stream()
                        .filter(each -> each.key().equals(column))
                        .map(Wanted::label)
                        .findFirst()
                        .orElse(column)
                : heading;
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.UK)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The kind with this code; absent where there is none. */
    static @Nullable MeetingKind kind(Collection<MeetingKind> kinds, @Nullable String code) {
        return kinds.stream()
                .filter(each -> Objects.equals(each.code(), code))
                .findFirst()
                .orElse(null);
    }

    /** For the directory: an agency's name as it is compared. */
    static Map<String, Discipline> directory(Collection<Agency> agencies) {
        return agencies.stream()
                .collect(
                        Collectors.toMap(
                                each -> plain(each.name()),
                                each -> Discipline.of(each.kind()),
                                (one, other) -> one));
    }
}
