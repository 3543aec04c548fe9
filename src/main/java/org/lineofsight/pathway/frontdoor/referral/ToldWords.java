package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Ethnicity;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.platform.time.InWords;

/** What a referrer told, in words: the same on the page to check, on the receipt and on paper. */
final class ToldWords {

    private ToldWords() {}

    static @Nullable String born(ChildTold child) {
        if (child.dateOfBirth() != null) {
            return InWords.date(child.dateOfBirth());
        }
        if (child.expectedDateOfBirth() != null) {
            return "Not born yet, expected on " + InWords.date(child.expectedDateOfBirth());
        }
        if (child.estimatedAge() != null) {
            return child.estimatedAge() == 0
                    ? "Not known; under 1 year old at a guess"
                    : "Not known; about "
                            + InWords.count(child.estimatedAge(), "year")
                            + " old at a guess";
        }
        return "Not known";
    }

    static String ethnicity(@Nullable String code) {
        return code == null
                ? "Not given"
                : Ethnicity.find(code).map(ToldWords::ethnicity).orElse(code);
    }

    /** "Mixed: White and Asian"; the group is left out where the label has it. */
    static String ethnicity(Ethnicity ethnicity) {
        return switch (ethnicity.code()) {
            case "REFU" -> "They did not want to say";
            case "NOBT" -> "Not known";
            default ->
                    ethnicity.label().contains(ethnicity.group())
                                    || ethnicity.group().equals("Other")
                            ? ethnicity.label()
                            : ethnicity.group() + ": " + ethnicity.label();
        };
    }

    static String nhsNumber(@Nullable String typed) {
        if (typed == null) {
            return "Not given";
        }
        var doubts = NhsNumbers.doubts(typed);
        return doubts.isEmpty()
                ? typed
                : typed + "\n" + String.join(" ", doubts) + " You can send it as it is.";
    }

    static String called(Called called) {
        var incident = called.incident() == null ? "" : ", incident number " + called.incident();
        return called.whom().label() + ", " + InWords.moment(called.at()) + incident;
    }

    static String address(Address address) {
        var words = address.words() == null ? "" : address.words();
        return switch (address.kind()) {
            case KNOWN ->
                    (words + "\n" + (address.postcode() == null ? "" : address.postcode())).strip();
            case NO_FIXED ->
                    words.isEmpty()
                            ? address.kind().told()
                            : address.kind().told() + ". Staying: " + words;
            case CONFIDENTIAL ->
                    words.isEmpty()
                            ? address.kind().told()
                            : address.kind().told() + ". Ask: " + words;
            case NOT_KNOWN -> address.kind().told();
        };
    }

    static String school(School school) {
        return school.name() == null ? school.kind().label() : school.name();
    }

    static String childsWords(@Nullable String words, @Nullable ChildsWordsAbsent absent) {
        if (words != null) {
            return "“" + words + "”";
        }
        return absent == null ? "Not recorded" : absent.label();
    }
}
