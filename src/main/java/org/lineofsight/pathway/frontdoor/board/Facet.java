package org.lineofsight.pathway.frontdoor.board;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;

/**
 * What contacts can be chosen by. Each is a column of {@code frontdoor.contact_facts}, and a word
 * in the address.
 */
public enum Facet {
    OPEN("Open", yesNo("Open", "Ended")),
    STATUS("Waits for", of(ContactStatus.values(), ContactStatus::label)),
    COLOUR("Colour", with(of(Colour.values(), Colour::label), "UNTRIAGED", "Untriaged")),
    CLOCK(
            "Next clock",
            words(
                    "LATE", "Late",
                    "TODAY", "Due today",
                    "IN_TIME", "In time",
                    "NONE", "No clock runs")),
    FROM("Received from", "\\d{4}-(0[1-9]|1[0-2])"),
    TO("Received to", "\\d{4}-(0[1-9]|1[0-2])"),
    SOURCE("Census source", "[0-9A-Z]{1,4}"),
    AGENCY("Agency", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|NONE"),
    TEAM("Team or service", ".{1,200}"),
    CHANNEL("How it came", of(Channel.values(), Channel::label)),
    OUTCOME("Outcome", with(of(Outcome.values(), Outcome::label), "UNDECIDED", "Not decided")),
    LEVEL("Level decided", with(levels(), "UNDECIDED", "Not decided")),
    CLAIMED("Level claimed", with(levels(), "NONE", "None claimed")),
    READING(
            "Claimed beside decided",
            words(
                    "AGREE", "The same level",
                    "OVER", "Claimed higher than decided",
                    "UNDER", "Claimed lower than decided",
                    "NONE_CLAIMED", "None claimed",
                    "UNDECIDED", "Not decided",
                    "AGREE|OVER|UNDER", "Claimed and decided",
                    "OVER|UNDER", "Claimed and decided differently")),
    DECIDED("Decision", inTime("Decided in time")),
    RESPONDED("Local time of its colour", inTime("Kept")),
    TOLD("Outcome to the referrer", inTime("Told in time")),
    OPENED(
            "Outcome opened",
            words(
                    "YES", "Opened",
                    "NO", "Not opened",
                    "COLLECTED", "Collected by a system",
                    "YES|NO", "Told on their page",
                    "NONE", "Not told on their page")),
    REFERRAL(
            "Social care",
            words(
                    "YES", "For social care",
                    "NO", "Not for social care",
                    "YES|NO", "Decided",
                    "UNDECIDED", "Not decided")),
    REREFERRAL(
            "Re-referral",
            words(
                    "YES", "A re-referral within 12 months",
                    "NO", "For social care, no re-referral",
                    "NONE", "Not for social care")),
    RECONTACT("Re-contact", yesNo("An earlier contact in the 12 months before", "None earlier")),
    WORKER("Last touched by", "[^|<>]{1,100}"),
    ABUSE("Domestic abuse", of(YesNo.values(), YesNo::label)),
    HOURS("Hours", words("IN", "In office hours", "OUT", "Out of hours")),
    JUDGED("Quality of the referral", judged());

    /** Of {@link #JUDGED}: the standard was judged, whatever the judgement. */
    public static final String JUDGED_AT_ALL = "JUDGED";

    /** Of {@link #JUDGED}: the standard is not, or only partly, met. */
    public static final String SHORT = "SHORT";

    private final String label;
    private final Map<String, String> values;
    private final Pattern form;

    Facet(String label, Map<String, String> values) {
        this.label = label;
        this.values = values;
        this.form = Pattern.compile("(?!)");
    }

    Facet(String label, String form) {
        this.label = label;
        this.values = Map.of();
        this.form = Pattern.compile(form);
    }

    public String label() {
        return label;
    }

    /** As it stands in an address, and as its column is called. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What can be chosen, with its words; empty where it is not one of a few. */
    public Map<String, String> choices() {
        return values;
    }

    boolean takes(String value) {
        return values.containsKey(value) || form.matcher(value).matches();
    }

    static Optional<Facet> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    private static <E extends Enum<E>> Map<String, String> of(
            E[] values, Function<E, String> label) {
        var words = new LinkedHashMap<String, String>();
        for (var value : values) {
            words.put(value.name(), label.apply(value));
        }
        return words;
    }

    private static Map<String, String> with(Map<String, String> words, String value, String word) {
        var more = new LinkedHashMap<>(words);
        more.put(value, word);
        return more;
    }

    private static Map<String, String> yesNo(String yes, String no) {
        return words("YES", yes, "NO", no);
    }

    private static Map<String, String> inTime(String done) {
        return words(
                "YES", done,
                "NO", "Late",
                "YES|NO", "In time or late",
                "NOT_DUE", "Not due yet",
                "NONE", "No such clock");
    }

    /** The value of {@link #JUDGED} for a standard and how it is met. */
    public static String judged(Standard standard, String how) {
        return standard + "-" + how;
    }

    private static Map<String, String> judged() {
        var words = new LinkedHashMap<String, String>();
        for (var standard : Standard.values()) {
            var named = standard.label() + ": ";
            words.put(judged(standard, "JUDGED"), named + "judged");
            for (var met : Met.values()) {
                words.put(judged(standard, met.name()), named + met.label().toLowerCase(Locale.UK));
            }
            words.put(judged(standard, "SHORT"), named + "not, or partly, met");
        }
        return words;
    }

    private static Map<String, String> levels() {
        var words = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, 4).forEach(level -> words.put("" + level, "Level " + level));
        return words;
    }

    private static Map<String, String> words(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
