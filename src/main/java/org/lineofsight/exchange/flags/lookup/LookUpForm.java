package org.lineofsight.exchange.flags.lookup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.BindingResult;

/** A look-up, as typed. */
public record LookUpForm(
        @NotNull(message = "Choose how you look them up") @Nullable By by,
        @Size(max = 20, message = "An NHS number has 10 digits") @Nullable String nhsNumber,
        @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String given,
        @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String family,
        @Size(max = 10, message = "A postcode has 8 characters at most") @Nullable String postcode,
        TypedDate born,
        @NotNull(message = "Choose where they attend") @Nullable CareSetting setting,
        @NotNull(message = "Choose how they attend") @Nullable Attending attending) {

    /** By what somebody is looked up. */
    public enum By {
        NUMBER,
        NAME
    }

    public LookUpForm(
            @Nullable By by,
            @Nullable String nhsNumber,
            @Nullable String given,
            @Nullable String family,
            @Nullable String postcode,
            @Nullable TypedDate born,
            @Nullable CareSetting setting,
            @Nullable Attending attending) {
        this.by = by;
        this.nhsNumber = nhsNumber;
        this.given = given;
        this.family = family;
        this.postcode = postcode;
        this.born = born == null ? TypedDate.empty() : born;
        this.setting = setting;
        this.attending = attending;
    }

    static LookUpForm empty(@Nullable CareSetting setting) {
        return new LookUpForm(By.NUMBER, null, null, null, null, null, setting, Attending.HERE);
    }

    void check(BindingResult errors) {
        born.problem("Date of birth").ifPresent(words -> errors.rejectValue("born", "date", words));
        if (by == By.NUMBER && text(nhsNumber) == null) {
            errors.rejectValue("nhsNumber", "needed", "Enter the NHS number");
        }
    }

    Asked toAsked() {
        var byName = by == By.NAME;
        return new Asked(
                byName ? null : plain(nhsNumber),
                byName ? text(given) : null,
                byName ? text(family) : null,
                born.toDate().orElse(null),
                byName ? text(postcode) : null,
                setting,
                attending,
                null);
    }

    private static @Nullable String plain(@Nullable String number) {
        var typed = text(number);
        return typed == null ? null : typed.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.UK);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "LookUpForm[***]";
    }
}
