package org.lineofsight.pathway.practicetools.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * A chronology as it is shown: every word has its names replaced already where the reader asked for
 * that, so no template, print or table can forget to.
 *
 * @param authorId the account of whoever began it
 * @param title without names: "Chronology of a family"
 * @param people everybody named, as shown, with what they are
 * @param sources agencies to filter by, as shown
 * @param undated how many entries are left out because they have no date and a period was chosen
 */
public record ChronologyPage(
        UUID id,
        UUID authorId,
        String title,
        String begun,
        List<Named> people,
        List<String> sources,
        List<Integer> years,
        List<Line> lines,
        int all,
        int undated,
        ChronologyFilter filter) {

    /** Somebody, as shown. */
    public record Named(int place, String name, String part) {

        @Override
        public String toString() {
            return "Named[" + place + "]";
        }
    }

    /**
     * An entry, as shown.
     *
     * @param enteredById the account of whoever entered it
     * @param doubts where names were replaced: what a person has to look at before it is shared
     */
    public record Line(
            UUID id,
            UUID enteredById,
            String when,
            String happened,
            @Nullable String impact,
            String about,
            boolean significant,
            String source,
            String entered,
            @Nullable String correction,
            List<String> doubts) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    /** Whether this reader may put the entry right: who made it, and who began the chronology. */
    public boolean mayCorrect(Line line, @Nullable UUID reader) {
        return reader != null && (reader.equals(line.enteredById()) || reader.equals(authorId));
    }

    /** How many entries somebody has to look at before it is shared. */
    public long doubtful() {
        return lines.stream().filter(line -> !line.doubts().isEmpty()).count();
    }

    static ChronologyPage of(
            ChronologyQueries.Head head,
            List<Person> people,
            List<Entry> entries,
            Map<String, String> agencies,
            ChronologyFilter filter) {
        var sources =
                List.copyOf(
                        new LinkedHashSet<>(
                                entries.stream().map(Entry::sourceAgency).sorted().toList()));
        var shown = entries.stream().filter(entry -> filter.shows(entry, sources)).toList();
        var years = new LinkedHashSet<Integer>();
        for (var entry : entries) {
            var earliest = entry.when().earliest();
            var latest = entry.when().latest();
            if (earliest != null && latest != null) {
                for (var year = earliest.getYear(); year <= latest.getYear(); year++) {
                    years.add(year);
                }
            }
        }
        var period = filter.from() != null || filter.to() != null;
        var voice =
                filter.withoutNames()
                        ? new WithoutNames(people, entries, agencies)
                        : new WithNames(people);
        return new ChronologyPage(
                head.id(),
                head.authorId(),
                voice.title(head),
                voice.begun(head),
                people.stream()
                        .map(each ->
                                new Named(
                                        each.place(),
                                        voice.person(each.place()),
                                        each.part().label()))
                        .toList(),
                sources.stream().map(voice::source).toList(),
                years.stream().sorted().toList(),
                shown.stream().map(voice::line).toList(),
                entries.size(),
                period
                        ? (int)
                                entries.stream()
                                        .filter(entry -> entry.when().earliest() == null)
                                        .count()
                        : 0,
                filter);
    }

    /** How a chronology speaks of people and agencies. */
    private sealed interface Voice {

        String title(ChronologyQueries.Head head);

        String begun(ChronologyQueries.Head head);

        String person(int place);

        String source(String agency);

        Line line(Entry entry);
    }

    private static final class WithNames implements Voice {

        private final Map<Integer, String> names = new HashMap<>();

        WithNames(List<Person> people) {
            people.forEach(each -> names.put(each.place(), each.name()));
        }

        @Override
        public String title(ChronologyQueries.Head head) {
            return head.title();
        }

        @Override
        public String begun(ChronologyQueries.Head head) {
            return "Begun by %s, %s, on %s"
                    .formatted(
                            head.authorName(),
                            head.agencyName(),
                            InWords.dateWithoutWeekday(InWords.dayOf(head.begunAt())));
        }

        @Override
        public String person(int place) {
            return names.getOrDefault(place, "Somebody");
        }

        @Override
        public String source(String agency) {
            return agency;
        }

        @Override
        public Line line(Entry entry) {
            var source = new ArrayList<String>();
            source.add(entry.sourceAgency());
            if (entry.sourceDocument() != null) {
                source.add(entry.sourceDocument());
            }
            if (entry.sourceWho() != null) {
                source.add(entry.sourceWho());
            }
            return new Line(
                    entry.id(),
                    entry.enteredById(),
                    entry.when().inWords(),
                    entry.happened(),
                    entry.impact(),
                    String.join(", ", entry.people().stream().map(this::person).toList()),
                    entry.significant(),
                    String.join(", ", source),
                    "%s, %s, %s"
                            .formatted(
                                    entry.enteredBy(),
                                    entry.enteredAgency(),
                                    InWords.dateWithoutWeekday(InWords.dayOf(entry.enteredAt()))),
                    entry.correctionReason(),
                    List.of());
        }
    }

    private static final class WithoutNames implements Voice {

        private final Pseudonyms pseudonyms;
        private final Map<String, String> kinds = new LinkedHashMap<>();

        WithoutNames(List<Person> people, List<Entry> entries, Map<String, String> agencies) {
            kinds.putAll(agencies);
            var workers = new LinkedHashSet<String>();
            for (var entry : entries) {
                kinds.putIfAbsent(entry.sourceAgency(), entry.sourceKind());
                workers.add(entry.enteredBy());
                var who = entry.sourceWho();
                if (who != null) {
                    kinds.putIfAbsent(who, "Somebody else");
                }
            }
            pseudonyms = new Pseudonyms(people, kinds, workers);
        }

        @Override
        public String title(ChronologyQueries.Head head) {
            return "Chronology of a family";
        }

        @Override
        public String begun(ChronologyQueries.Head head) {
            return "Names are replaced. Begun by somebody of: " + source(head.agencyName());
        }

        @Override
        public String person(int place) {
            return pseudonyms.label(place);
        }

        @Override
        public String source(String agency) {
            return kinds.getOrDefault(agency, "An agency");
        }

        @Override
        public Line line(Entry entry) {
            var doubts = new LinkedHashSet<String>();
            return new Line(
                    entry.id(),
                    entry.enteredById(),
                    entry.when().withoutDay(),
                    replaced(entry.happened(), doubts),
                    entry.impact() == null ? null : replaced(entry.impact(), doubts),
                    String.join(", ", entry.people().stream().map(this::person).toList()),
                    entry.significant(),
                    source(entry.sourceAgency())
                            + (entry.sourceDocument() == null
                                    ? ""
                                    : ", " + replaced(entry.sourceDocument(), doubts)),
                    source(entry.enteredAgency()),
                    entry.correctionReason() == null
                            ? null
                            : replaced(entry.correctionReason(), doubts),
                    List.copyOf(doubts));
        }

        private String replaced(String words, LinkedHashSet<String> doubts) {
            var text = pseudonyms.replace(words);
            doubts.addAll(text.doubts());
            return text.words();
        }
    }
}
