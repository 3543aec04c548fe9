package org.lineofsight.exchange.lists.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.lists.HowOften;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.BindingResult;

/** An agreement, as typed. */
public record AgreementForm(
        @NotNull(message = "Choose the agency") @Nullable UUID agency,
        @NotBlank(message = "Write what the list is for") @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String purpose,
        @NotBlank(message = "Write the lawful basis for sharing it") @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String lawfulBasis,
        @NotEmpty(message = "Choose which children are on the list") List<SharedStatus> statuses,
        @NotEmpty(message = "Choose what the list says of each child") List<ListField> fields,
        @NotNull(message = "Choose how often it is drawn") @Nullable HowOften howOften,
        TypedDate from,
        TypedDate until,
        @Pattern(regexp = "\\s*[0-9]{1,3}\\s*", message = "Enter a number of days from 0 to 365") @Nullable String keepDays,
        @NotBlank(message = "Write who signed for your council") @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String signedForUs,
        @NotBlank(message = "Write who signed for the agency") @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String signedForThem,
        TypedDate signedOn) {

    public AgreementForm(
            @Nullable UUID agency,
            @Nullable String purpose,
            @Nullable String lawfulBasis,
            @Nullable List<SharedStatus> statuses,
            @Nullable List<ListField> fields,
            @Nullable HowOften howOften,
            @Nullable TypedDate from,
            @Nullable TypedDate until,
            @Nullable String keepDays,
            @Nullable String signedForUs,
            @Nullable String signedForThem,
            @Nullable TypedDate signedOn) {
        this.agency = agency;
        this.purpose = purpose;
        this.lawfulBasis = lawfulBasis;
        this.statuses = statuses == null ? List.of() : statuses;
        this.fields = fields == null ? List.of() : fields;
        this.howOften = howOften;
        this.from = from == null ? TypedDate.empty() : from;
        this.until = until == null ? TypedDate.empty() : until;
        this.keepDays = keepDays;
        this.signedForUs = signedForUs;
        this.signedForThem = signedForThem;
        this.signedOn = signedOn == null ? TypedDate.empty() : signedOn;
    }

    static AgreementForm empty() {
        return new AgreementForm(
                null,
                null,
                null,
                List.of(SharedStatus.CHILD_PROTECTION_PLAN),
                List.of(ListField.NHS_NUMBER, ListField.DATE_OF_BIRTH, ListField.SINCE),
                HowOften.WEEKLY,
                null,
                null,
                "0",
                null,
                null,
                null);
    }

    /** As it was typed before; what is not in use any more is left out. */
    static AgreementForm from(Map<String, List<String>> typed) {
        return new AgreementForm(
                id(one(typed, "agency")),
                one(typed, "purpose"),
                one(typed, "lawfulBasis"),
                chosen(SharedStatus.class, typed.getOrDefault("statuses", List.of())),
                chosen(ListField.class, typed.getOrDefault("fields", List.of())),
                chosen(HowOften.class, typed.getOrDefault("howOften", List.of())).stream()
                        .findFirst()
                        .orElse(null),
                date(typed, "from"),
                date(typed, "until"),
                one(typed, "keepDays"),
                one(typed, "signedForUs"),
                one(typed, "signedForThem"),
                date(typed, "signedOn"));
    }

    private static @Nullable String one(Map<String, List<String>> typed, String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private static TypedDate date(Map<String, List<String>> typed, String field) {
        return new TypedDate(
                one(typed, field + ".day"),
                one(typed, field + ".month"),
                one(typed, field + ".year"));
    }

    private static <E extends Enum<E>> List<E> chosen(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> names.contains(each.name()))
                .toList();
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    void check(BindingResult errors) {
        date(from, "from", "First day", errors);
        date(until, "until", "Last day", errors);
        date(signedOn, "signedOn", "Day it was signed", errors);
        if (keepDays == null) {
            errors.rejectValue("keepDays", "needed", "Enter a number of days from 0 to 365");
        }
    }

    private static void date(TypedDate typed, String field, String what, BindingResult errors) {
        if (typed.isEmpty()) {
            errors.rejectValue(
                    field, "needed", "Enter the " + what.toLowerCase(java.util.Locale.UK));
        }
        typed.problem(what).ifPresent(words -> errors.rejectValue(field, "date", words));
    }

    /** Only for a form without errors. */
    Terms toTerms() {
        return new Terms(
                new AgencyId(Objects.requireNonNull(agency)),
                text(purpose),
                text(lawfulBasis),
                statuses,
                fields,
                Objects.requireNonNull(howOften),
                from.toDate().orElseThrow(),
                until.toDate().orElseThrow(),
                Integer.parseInt(text(keepDays)),
                text(signedForUs),
                text(signedForThem),
                signedOn.toDate().orElseThrow());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
