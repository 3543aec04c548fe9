package org.lineofsight.pathway.childprotection.conference;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A complaint, as typed. */
public record ComplaintForm(
        @Size(max = 200, message = "Who complains must be 200 characters or fewer") @Nullable String madeBy,
        TypedDate receivedOn,
        @Size(max = 20_000, message = "The complaint must be 20,000 characters or fewer") @Nullable String words) {

    public ComplaintForm(
            @Nullable String madeBy, @Nullable TypedDate receivedOn, @Nullable String words) {
        this.madeBy = madeBy;
        this.receivedOn = receivedOn == null ? TypedDate.empty() : receivedOn;
        this.words = words;
    }

    void check(Errors errors) {
        receivedOn
                .problem("The day")
                .ifPresent(problem -> errors.rejectValue("receivedOn", "date", problem));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The answer to one, as typed. */
    public record Answer(
            Conference.@Nullable Finding finding,
            @Size(max = 20_000, message = "The answer must be 20,000 characters or fewer") @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Answer[" + finding + "]";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ComplaintForm[***]";
    }
}
