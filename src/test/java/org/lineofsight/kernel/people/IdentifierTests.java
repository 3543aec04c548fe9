package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTests {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        // Published test patients and specimen numbers, and what people do to them.
        "NHS_NUMBER, 9449305552,",
        "NHS_NUMBER, 9691914913,",
        "NHS_NUMBER, 944 930 5552,",
        "NHS_NUMBER, 944-930-5552,",
        "NHS_NUMBER, ９４４９３０５５５２,",
        "NHS_NUMBER, 9912003899, The last digit does not fit the others. Check for a mistyped or swapped digit.",
        "NHS_NUMBER, 9449305525, The last digit does not fit the others. Check for a mistyped or swapped digit.",
        "NHS_NUMBER, 944930555, An NHS number has 10 digits. This has 9.",
        "NHS_NUMBER, 94493055520, An NHS number has 10 digits. This has 11.",
        "NHS_NUMBER, NOT KNOWN, An NHS number has digits only.",
        "NHS_NUMBER, 1111111111, This NHS number is the same digit ten times.",
        "NHS_NUMBER, 0000000000, This NHS number is the same digit ten times.",
        "NHS_NUMBER, 9276308686, This looks like a unique learner number (ULN) typed into the NHS number field.",
        "NHS_NUMBER, K919100120001, This looks like a unique pupil number (UPN) typed into the NHS number field.",
        "ULN, 9276308686,",
        "ULN, 9276308668, The last digit does not fit the others. Check for a mistyped or swapped digit.",
        "ULN, 0276308686, The last digit does not fit the others. Check for a mistyped or swapped digit.",
        "ULN, 9449305552, This looks like an NHS number typed into the unique learner number (ULN) field.",
        "ULN, 12345, A unique learner number (ULN) has 10 digits. This has 5.",
        "UPN, K919100120001,",
        "UPN, L884201120002,",
        "UPN, k919 1001 20001,",
        "UPN, A919100120001, The first letter does not fit the other characters. Check for a mistyped or swapped digit.",
        "UPN, K919100120010, The first letter does not fit the other characters. Check for a mistyped or swapped digit.",
        "UPN, I919100120001, 'A unique pupil number (UPN) does not use the letters I, O and S.'",
        "UPN, K91910012000O, 'A unique pupil number (UPN) does not use the letters I, O and S.'",
        "UPN, K9191001200, A unique pupil number (UPN) has 13 characters. This has 11.",
        "UPN, KA19100120001, A unique pupil number (UPN) is a letter and 12 digits; a temporary one also ends with a letter.",
        "UPN, 9449305552, This looks like an NHS number typed into the unique pupil number (UPN) field.",
        "LOCAL, anything at all,"
    })
    void a_number_that_looks_wrong_is_doubted_in_words(
            IdentifierKind kind, String value, @Nullable String doubt) {
        var doubts = identifier(kind, value).doubts();

        if (doubt == null) {
            assertThat(doubts).isEmpty();
        } else {
            assertThat(doubts).containsExactly(doubt);
        }
    }

    @RepeatedTest(500)
    void no_learner_number_passes_for_an_nhs_number() {
        var digits = String.valueOf(RANDOM.nextLong(1_000_000_000L, 10_000_000_000L));

        assertThat(CheckDigits.isNhsNumber(digits) && CheckDigits.isUln(digits)).isFalse();
    }

    @RepeatedTest(200)
    void one_wrong_digit_never_goes_unnoticed_in_an_nhs_number() {
        var right = anNhsNumber();
        var place = RANDOM.nextInt(10);
        var wrong = (char) ('0' + (right.charAt(place) - '0' + RANDOM.nextInt(1, 10)) % 10);
        var typed = right.substring(0, place) + wrong + right.substring(place + 1);

        assertThat(CheckDigits.isNhsNumber(right)).isTrue();
        assertThat(CheckDigits.isNhsNumber(typed)).isFalse();
    }

    @RepeatedTest(200)
    void one_wrong_digit_never_goes_unnoticed_in_a_pupil_number() {
        var serial = "919100" + String.format("%06d", RANDOM.nextInt(1_000_000));
        var right =
                "ABCDEFGHJKLMNPQRTUVWXYZ"
                        .chars()
                        .mapToObj(letter -> (char) letter + serial)
                        .filter(CheckDigits::isUpn)
                        .toList();
        assertThat(right).hasSize(1);
        var place = RANDOM.nextInt(1, 13);
        var upn = right.getFirst();
        var wrong = (char) ('0' + (upn.charAt(place) - '0' + RANDOM.nextInt(1, 10)) % 10);

        assertThat(CheckDigits.isUpn(upn.substring(0, place) + wrong + upn.substring(place + 1)))
                .isFalse();
    }

    @Test
    void a_pupil_number_that_ends_with_a_letter_is_temporary() {
        // The letter at the end counts as its place in the alphabet without I, O and S.
        var temporary =
                "ABCDEFGHJKLMNPQRTUVWXYZ"
                        .chars()
                        .mapToObj(letter ->
                                identifier(IdentifierKind.UPN, (char) letter + "91910012000A"))
                        .filter(upn -> upn.doubts().isEmpty())
                        .toList();

        assertThat(temporary)
                .singleElement()
                .satisfies(upn -> assertThat(upn.temporary()).isTrue());
        assertThat(identifier(IdentifierKind.UPN, "K919100120001").temporary()).isFalse();
    }

    @Test
    void a_doubtful_number_is_kept_as_it_was_written() {
        var doubtful = identifier(IdentifierKind.NHS_NUMBER, "991-200-3899");

        assertThat(doubtful.doubts()).isNotEmpty();
        assertThat(doubtful.value()).isEqualTo("991-200-3899");
        assertThat(doubtful.inFull()).isEqualTo("991 200 3899");
    }

    @Test
    void what_is_not_known_is_not_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> identifier(IdentifierKind.UPN, "  "));
    }

    static Identifier identifier(IdentifierKind kind, String value) {
        return new Identifier(kind, value, "school records", null);
    }

    /** Valid, and from the range that is never issued. */
    static String anNhsNumber() {
        while (true) {
            var nine = "999" + String.format("%06d", RANDOM.nextInt(1_000_000));
            for (var check = 0; check <= 9; check++) {
                if (CheckDigits.isNhsNumber(nine + check)) {
                    return nine + check;
                }
            }
        }
    }
}
