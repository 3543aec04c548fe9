package org.lineofsight.kernel.meetings.counted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.SummaryRow;

/**
 * How the meetings of a year ended: numbers by kind, each leading to its meetings, and who was
 * missing. A number and its list are made from the same rows by the same condition.
 *
 * @param lines one for each kind of which there is a meeting, and one for all
 * @param missing what quorums needed and was not there, the most often missing first
 * @param shown which number is listed
 * @param kind title of the kind that is listed; absent for all
 * @param next where the list goes on; absent at its end
 */
public record CountedPage(
        ReportingYear year,
        List<Choice> years,
        List<Line> lines,
        Map<String, Integer> missing,
        Measure shown,
        @Nullable String kind,
        List<CountedMeeting> rows,
        Map<String, String> titles,
        @Nullable String next) {

    static final String ADDRESS = "/meetings/quoracy";
    private static final int ON_A_PAGE = 50;
    private static final int YEARS = 3;

    /**
     * The numbers of a kind.
     *
     * @param numbers in the order of the measures
     */
    public record Line(String title, boolean all, List<Choice> numbers) {}

    /** What somebody asked to see. */
    record Asked(ReportingYear year, Measure measure, @Nullable String kind, @Nullable UUID after) {

        String address(ReportingYear year, Measure measure, @Nullable String kind) {
            return ADDRESS
                    + "?year="
                    + year.starts()
                    + "&which="
                    + measure.code()
                    + (kind == null ? "" : "&kind=" + kind);
        }
    }

    static CountedPage of(
            List<CountedMeeting> all, Asked asked, ReportingYear present, List<MeetingKind> kinds) {
        var titles =
                kinds.stream().collect(Collectors.toMap(MeetingKind::code, MeetingKind::title));
        var listed =
                all.stream()
                        .filter(meeting -> asked.measure().counts(meeting))
                        .filter(meeting ->
                                asked.kind() == null || meeting.kind().equals(asked.kind()))
                        .toList();
        var start = startAfter(asked.after(), listed);
        var end = Math.min(listed.size(), start + ON_A_PAGE);
        return new CountedPage(
                asked.year(),
                years(asked, present),
                lines(all, asked, titles),
                missing(all),
                asked.measure(),
                asked.kind() == null ? null : titles.get(asked.kind()),
                listed.subList(start, end),
                titles,
                end < listed.size()
                        ? asked.address(asked.year(), asked.measure(), asked.kind())
                                + "&after="
                                + listed.get(end - 1).id()
                        : null);
    }

    private static int startAfter(@Nullable UUID after, List<CountedMeeting> listed) {
        for (var place = 0; place < listed.size(); place++) {
            if (listed.get(place).id().equals(after)) {
                return place + 1;
            }
        }
        return 0;
    }

    private static List<Choice> years(Asked asked, ReportingYear present) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new ReportingYear(present.starts() - back))
                .map(year ->
                        new Choice(
                                year.label(),
                                asked.address(year, asked.measure(), asked.kind()),
                                null,
                                year.equals(asked.year())))
                .toList();
    }

    private static List<Line> lines(
            List<CountedMeeting> all, Asked asked, Map<String, String> titles) {
        var lines = new ArrayList<Line>();
        var byKind =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        meeting ->
                                                titles.getOrDefault(meeting.kind(), meeting.kind()),
                                        TreeMap::new,
                                        Collectors.toList()));
        byKind.forEach((title, meetings) ->
                lines.add(line(title, false, meetings, asked, meetings.getFirst().kind())));
        lines.add(line("All", true, all, asked, null));
        return lines;
    }

    private static Line line(
            String title,
            boolean everything,
            List<CountedMeeting> meetings,
            Asked asked,
            @Nullable String kind) {
        return new Line(
                title,
                everything,
                Arrays.stream(Measure.values())
                        .map(measure ->
                                new Choice(
                                        measure.label(),
                                        asked.address(asked.year(), measure, kind),
                                        (int) meetings.stream().filter(measure::counts).count(),
                                        measure == asked.measure()
                                                && Objects.equals(kind, asked.kind())))
                        .toList());
    }

    private static Map<String, Integer> missing(List<CountedMeeting> all) {
        var counted = new TreeMap<String, Integer>();
        all.forEach(
                meeting -> meeting.missing().forEach(need -> counted.merge(need, 1, Integer::sum)));
        var sorted = new LinkedHashMap<String, Integer>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    public List<SummaryRow> definitions() {
        return Arrays.stream(Measure.values())
                .map(measure -> SummaryRow.of(measure.label(), measure.definition()))
                .toList();
    }

    public String title(CountedMeeting meeting) {
        return titles.getOrDefault(meeting.kind(), meeting.kind());
    }

    public String day(CountedMeeting meeting) {
        return InWords.date(meeting.day());
    }
}
