package org.lineofsight.kernel.people;

import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic behind each number, and what to say to the person who typed one that does not come
 * out.
 */
final class CheckDigits {

    /** Without I, O and S, which are too easily taken for 1, 0 and 5. */
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {}

    /**
     * @param value without spaces and in capitals
     */
    static List<String> doubts(IdentifierKind kind, String value) {
        return switch (kind) {
            case NHS_NUMBER -> nhsNumber(value);
            case UPN -> upn(value);
            case ULN -> uln(value);
            case LOCAL -> List.of();
        };
    }

    private static List<String> nhsNumber(String value) {
        if (isNhsNumber(value)) {
            return value.chars().distinct().count() == 1
                    ? List.of("This NHS number is the same digit ten times.")
                    : List.of();
        }
        if (isUln(value)) {
            return List.of(
                    "This looks like a unique learner number (ULN) typed into the NHS number field.");
        }
        if (isUpn(value)) {
            return List.of(
                    "This looks like a unique pupil number (UPN) typed into the NHS number field.");
        }
        return tenDigits("An NHS number", value);
    }

    private static List<String> uln(String value) {
        if (isUln(value)) {
            return List.of();
        }
        if (isNhsNumber(value)) {
            return List.of(
                    "This looks like an NHS number typed into the unique learner number (ULN) field.");
        }
        if (isUpn(value)) {
            return List.of(
                    "This looks like a unique pupil number (UPN) typed into the unique learner number (ULN) field.");
        }
        return tenDigits("A unique learner number (ULN)", value);
    }

    private static List<String> tenDigits(String what, String value) {
        if (!value.matches("\\d*")) {
            return List.of(what + " has digits only.");
        }
        return value.length() == 10
                ? List.of(
                        "The last digit does not fit the others. Check for a mistyped or swapped digit.")
                : List.of("%s has 10 digits. This has %d.".formatted(what, value.length()));
    }

    private static List<String> upn(String value) {
        if (isUpn(value)) {
            return List.of();
        }
        if (isNhsNumber(value)) {
            return List.of(
                    "This looks like an NHS number typed into the unique pupil number (UPN) field.");
        }
        if (isUln(value)) {
            return List.of(
                    "This looks like a unique learner number (ULN) typed into the unique pupil number (UPN) field.");
        }
        var doubts = new ArrayList<String>();
        if (value.length() != 13) {
            doubts.add(
                    "A unique pupil number (UPN) has 13 characters. This has %d."
                            .formatted(value.length()));
        } else if (!value.matches("[A-Z]\\d{11}[\\dA-Z]")) {
            doubts.add(
                    "A unique pupil number (UPN) is a letter and 12 digits; a temporary one also ends with a letter.");
        } else if (value.matches("[IOS].*|.*[IOS]")) {
            doubts.add("A unique pupil number (UPN) does not use the letters I, O and S.");
        } else {
            doubts.add(
                    "The first letter does not fit the other characters. Check for a mistyped or swapped digit.");
        }
        return doubts;
    }

    /**
     * Weights 10 to 2 over nine digits; 11 less the remainder is the tenth, 11 counting as 0 and 10
     * as impossible.
     */
    static boolean isNhsNumber(String value) {
        if (!value.matches("\\d{10}")) {
            return false;
        }
        var check = 11 - weighted(value, 9) % 11;
        return (check == 11 ? 0 : check) == digit(value, 9);
    }

    /**
     * Weights 10 to 1 over all ten digits leave 10 on division by 11, so that no ULN is a valid NHS
     * number.
     */
    static boolean isUln(String value) {
        return value.matches("[1-9]\\d{9}") && weighted(value, 10) % 11 == 10;
    }

    /** Weights 2 to 13 over the characters after the letter, modulo 23, give the letter. */
    static boolean isUpn(String value) {
        if (!value.matches("[A-Z]\\d{11}[\\dA-Z]")) {
            return false;
        }
        var last = value.charAt(12);
        var sum = Character.isDigit(last) ? (last - '0') * 13 : UPN_LETTERS.indexOf(last) * 13;
        for (var place = 1; place <= 11; place++) {
            sum += digit(value, place) * (place + 1);
        }
        return (Character.isDigit(last) || UPN_LETTERS.indexOf(last) >= 0)
                && UPN_LETTERS.charAt(sum % 23) == value.charAt(0);
    }

    static boolean temporaryUpn(String value) {
        return value.matches("[A-Z]\\d{11}[A-Z]");
    }

    private static int weighted(String value, int places) {
        var sum = 0;
        for (var place = 0; place < places; place++) {
            sum += digit(value, place) * (10 - place);
        }
        return sum;
    }

    private static int digit(String value, int place) {
        return value.charAt(place) - '0';
    }
}
