package org.lineofsight.pathway.practicetools.chronology;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Replaces the names in a chronology: people by their part and a letter, always the same one;
 * agencies by their kind; days by their month; numbers, postcodes and addresses of e-mail by a
 * word. Accents, capitals and kinds of apostrophe make no difference.
 *
 * <p>It cannot know every name. Where it is not sure it says so, and a person has to read what it
 * made before anybody else does.
 */
final class Pseudonyms {

    private static final int SHORTEST_PART = 3;

    /** Names that are words, too: replaced where they have a capital, and then doubtful. */
    private static final Set<String> WORDS =
            Set.of(
                    "will", "may", "mark", "rose", "grace", "hope", "faith", "joy", "summer",
                    "autumn", "june", "april", "august", "dawn", "sky", "star", "angel", "art",
                    "bill", "bob", "carol", "drew", "eve", "frank", "gene", "grant", "guy", "iris",
                    "ivy", "jack", "lily", "miles", "pat", "penny", "pearl", "ray", "rich", "rob",
                    "robin", "ruby", "sandy", "sue", "violet", "young", "brown", "green", "white",
                    "black", "gray", "king", "little", "long", "day", "wood", "hall", "hill",
                    "home", "park", "price", "reed", "stone", "west", "wren", "rowan", "ember",
                    "juniper", "hollis", "baby");

    /** Words with a capital that name nobody. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "i",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "christmas",
                    "easter",
                    "ramadan",
                    "eid",
                    "diwali",
                    "english",
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "child",
                    "mother",
                    "father",
                    "partner",
                    "relative",
                    "adult",
                    "worker",
                    "mum",
                    "dad",
                    "nan",
                    "grandma",
                    "grandad",
                    "police",
                    "school",
                    "nursery",
                    "hospital",
                    "section",
                    "level",
                    "covid",
                    "early",
                    "help",
                    "front",
                    "door");

    /** Words with which a sentence begins, also before a name. */
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "a",
                    "after",
                    "an",
                    "and",
                    "as",
                    "at",
                    "because",
                    "before",
                    "but",
                    "by",
                    "for",
                    "from",
                    "he",
                    "her",
                    "his",
                    "if",
                    "in",
                    "it",
                    "later",
                    "my",
                    "no",
                    "on",
                    "our",
                    "she",
                    "since",
                    "so",
                    "that",
                    "the",
                    "their",
                    "then",
                    "there",
                    "they",
                    "this",
                    "today",
                    "we",
                    "when",
                    "while",
                    "with",
                    "yesterday");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])\\+?\\d(?:[ -]?\\d){6,}");

    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile(
                    "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTHS + "\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SHORT_DATE =
            Pattern.compile("\\b\\d{1,2}[./-](\\d{1,2})[./-](\\d{4}|\\d{2})\\b");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]*");

    /** What a name becomes, and why one may not be sure of it. */
    private record Replacement(String words, boolean wordToo, boolean ambiguous) {}

    /**
     * @param doubts what a person has to look at, in words; empty where nothing stood out
     */
    record Text(String words, List<String> doubts) {}

    private final Map<Integer, String> labels = new HashMap<>();

    /** Folded names, the longest first: a full name goes before its parts. */
    private final List<Map.Entry<String, Replacement>> names;

    /**
     * @param people everybody named
     * @param agencies names of agencies and the words for their kinds
     * @param workers names of those who entered or told something
     */
    Pseudonyms(List<Person> people, Map<String, String> agencies, Set<String> workers) {
        var all = new LinkedHashMap<String, Replacement>();
        label(people);
        agencies.forEach(
                (name, kind) -> add(all, name, "[" + kind.toLowerCase(Locale.UK) + "]", false));
        for (var person : people) {
            var label = label(person.place());
            add(all, person.name(), label, false);
            add(all, person.family() + " " + person.given(), label, false);
            add(all, person.family() + ", " + person.given(), label, false);
            for (var other : person.otherNames().split("[,;/]")) {
                if (!other.isBlank()) {
                    add(all, other, label, true);
                    add(all, other.strip() + " " + person.family(), label, false);
                }
            }
            for (var part : parts(person.given())) {
                add(all, part, label, true);
                add(all, part + " " + person.family(), label, false);
            }
            if (!person.given().isBlank()) {
                parts(person.family()).forEach(part -> add(all, part, "[family name]", true));
            }
        }
        for (var worker : workers) {
            add(all, worker, "[worker]", false);
            for (var part : parts(worker)) {
                all.putIfAbsent(fold(part), new Replacement("[worker]", isWord(part), false));
            }
        }
        names =
                all.entrySet().stream()
                        .filter(each -> !each.getKey().isBlank())
                        .sorted(Comparator.comparing(each -> -each.getKey().length()))
                        .toList();
    }

    private void label(List<Person> people) {
        for (var part : Part.values()) {
            var same = people.stream().filter(each -> each.part() == part).toList();
            for (var number = 0; number < same.size(); number++) {
                labels.put(same.get(number).place(), part.pseudonym(number, same.size()));
            }
        }
    }

    /** "Child A". */
    String label(int place) {
        return labels.getOrDefault(place, "Somebody");
    }

    /** A double name, and each half of it that is long enough to be meant. */
    private static Set<String> parts(String name) {
        var parts = new LinkedHashSet<String>();
        parts.add(name.strip());
        for (var part : name.split("[\\s-]+")) {
            // the "van" and "de" of a name are everybody's
            if (part.length() >= SHORTEST_PART && !Character.isLowerCase(part.codePointAt(0))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void add(
            Map<String, Replacement> all, String name, String words, boolean single) {
        var folded = fold(name.strip());
        if (folded.isEmpty()) {
            return;
        }
        var before = all.get(folded);
        var word = single && isWord(name);
        all.put(
                folded,
                before == null || before.words().equals(words)
                        ? new Replacement(words, word, before != null && before.ambiguous())
                        : new Replacement("[name]", word, true));
    }

    private static boolean isWord(String name) {
        return WORDS.contains(fold(name.strip()));
    }

    Text replace(String text) {
        var doubts = new LinkedHashSet<String>();
        var words = names(text, doubts);
        words = EMAIL.matcher(words).replaceAll("[e-mail]");
        words = POSTCODE.matcher(words).replaceAll("[postcode]");
        words = DAY_OF_MONTH.matcher(words).replaceAll("$1");
        words =
                SHORT_DATE
                        .matcher(words)
                        .replaceAll(found -> month(found.group(1), found.group(2)));
        words = NUMBER.matcher(words).replaceAll("[number]");
        unknown(words, doubts);
        return new Text(words, List.copyOf(doubts));
    }

    private static String month(String month, String year) {
        var number = Integer.parseInt(month);
        return number < 1 || number > 12
                ? "[date]"
                : java.time.Month.of(number)
                                .getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)
                        + " "
                        + (year.length() == 2 ? "20" + year : year);
    }

    private String names(String text, Set<String> doubts) {
        var folded = new Folded(text);
        var taken = new boolean[text.length()];
        var cuts = new ArrayList<Cut>();
        for (var each : names) {
            var name = each.getKey();
            var replacement = each.getValue();
            for (var at = folded.text.indexOf(name);
                    at >= 0;
                    at = folded.text.indexOf(name, at + 1)) {
                if (!folded.stands(at, name.length())) {
                    continue;
                }
                var from = folded.from(at);
                var to = folded.to(at + name.length() - 1);
                if (taken[from] || taken[to - 1]) {
                    continue;
                }
                var found = text.substring(from, to);
                if (replacement.wordToo()) {
                    if (Character.isLowerCase(found.codePointAt(0))) {
                        continue;
                    }
                    doubts.add("“%s” is a name and a word: was the person meant?".formatted(found));
                }
                if (replacement.ambiguous()) {
                    doubts.add(
                            "“%s” is the name of more than one person: who was meant is lost."
                                    .formatted(found));
                }
                java.util.Arrays.fill(taken, from, to, true);
                cuts.add(new Cut(from, to, replacement.words()));
            }
        }
        cuts.sort(Comparator.comparing(Cut::from));
        var words = new StringBuilder();
        var done = 0;
        for (var cut : cuts) {
            words.append(text, done, cut.from()).append(cut.words());
            done = cut.to();
        }
        return words.append(text, done, text.length()).toString();
    }

    private record Cut(int from, int to, String words) {}

    /** Words with a capital inside a sentence, or two at its start, that nobody has explained. */
    private void unknown(String words, Set<String> doubts) {
        var found = CAPITAL.matcher(words);
        while (found.find()) {
            var word = found.group();
            if (known(word) || inBrackets(words, found.start())) {
                continue;
            }
            if (!startsASentence(words, found.start())
                    || !BEGINNINGS.contains(fold(word)) && nameFollows(words, found.end())) {
                doubts.add("“%s” may still name somebody or a place.".formatted(word));
            }
        }
        if (words.codePoints().anyMatch(Pseudonyms::withoutCapitals)) {
            doubts.add(
                    "Some of it is in a script without capitals, where other names cannot be found.");
        }
    }

    private boolean nameFollows(String words, int at) {
        var next = CAPITAL.matcher(words);
        return next.find(at) && next.start() == at + 1 && !known(next.group());
    }

    private boolean known(String word) {
        var stem = word.replaceAll("[’']s?$", "");
        var bare = fold(stem);
        var capitals = stem.length() > 1 && stem.equals(stem.toUpperCase(Locale.UK));
        // letters after "Child", and short forms such as GP or A&E
        return stem.length() == 1
                || capitals && stem.length() <= 5
                || HARMLESS.contains(bare)
                || labels.containsValue(word);
    }

    private static boolean inBrackets(String words, int at) {
        var open = words.lastIndexOf('[', at);
        return open >= 0 && words.indexOf(']', open) > at;
    }

    private static boolean startsASentence(String words, int at) {
        var before = words.substring(0, at).replaceAll("[\\s“”\"‘’'(]+$", "");
        return before.isEmpty()
                || ".!?:\n".indexOf(before.charAt(before.length() - 1)) >= 0
                || words.substring(before.length(), at).contains("\n");
    }

    private static boolean withoutCapitals(int letter) {
        return Character.isLetter(letter)
                && !Character.isUpperCase(letter)
                && !Character.isLowerCase(letter)
                && UnicodeScript.of(letter) != UnicodeScript.LATIN
                && UnicodeScript.of(letter) != UnicodeScript.COMMON;
    }

    static String fold(String text) {
        return new Folded(text).text;
    }

    /** A text without accents and capitals that knows where each of its letters came from. */
    private static final class Folded {

        private final String text;
        private final int[] from;
        private final int[] to;

        Folded(String original) {
            var letters = new StringBuilder();
            var starts = new ArrayList<Integer>();
            var ends = new ArrayList<Integer>();
            for (var at = 0; at < original.length(); ) {
                var letter = original.codePointAt(at);
                var end = at + Character.charCount(letter);
                var plain = plain(letter);
                for (var each = 0; each < plain.length(); each++) {
                    letters.append(plain.charAt(each));
                    starts.add(at);
                    ends.add(end);
                }
                if (plain.isEmpty() && !ends.isEmpty()) {
                    ends.set(ends.size() - 1, end);
                }
                at = end;
            }
            text = letters.toString();
            from = starts.stream().mapToInt(Integer::intValue).toArray();
            to = ends.stream().mapToInt(Integer::intValue).toArray();
        }

        private static String plain(int letter) {
            return switch (letter) {
                case '’', '‘', 'ʼ', '`', '´' -> "'";
                case '‐', '‑', '–', '—' -> "-";
                case 'ł', 'Ł' -> "l";
                case 'ø', 'Ø' -> "o";
                case 'đ', 'Đ', 'ð', 'Ð' -> "d";
                case 'þ', 'Þ' -> "th";
                case 'ß' -> "ss";
                case 'æ', 'Æ' -> "ae";
                case 'ı', 'İ' -> "i";
                case '\u00a0' -> " ";
                default ->
                        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                                .replaceAll("\\p{M}", "")
                                .toLowerCase(Locale.ROOT);
            };
        }

        int from(int at) {
            return from[at];
        }

        int to(int at) {
            return to[at];
        }

        /** Whether no other letter touches it; some scripts write words without a space. */
        boolean stands(int at, int length) {
            return !(joins(at) && at > 0 && joins(at - 1))
                    && !(joins(at + length - 1)
                            && at + length < text.length()
                            && joins(at + length));
        }

        private boolean joins(int at) {
            var letter = text.charAt(at);
            var script = UnicodeScript.of(letter);
            return Character.isLetterOrDigit(letter)
                    && script != UnicodeScript.HAN
                    && script != UnicodeScript.HIRAGANA
                    && script != UnicodeScript.KATAKANA
                    && script != UnicodeScript.THAI
                    && script != UnicodeScript.KHMER;
        }
    }
}
