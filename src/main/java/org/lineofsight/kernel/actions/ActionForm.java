package org.lineofsight.kernel.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * Something to be done, as typed. Its questions are {@code actions/questions.jte}, which any page
 * includes; {@link Owners#options()} are what it offers. A form holds one of these as {@code
 * action}.
 *
 * @param owner one of the options
 * @param outside the name of somebody without an account here
 */
public record ActionForm(
        @NotBlank(message = "Write what is to be done") @Size(max = 4_000, message = "What is to be done must be 4,000 characters or fewer") @Nullable String what,
        @Size(max = 2_000, message = "What will be different must be 2,000 characters or fewer") @Nullable String soThat,
        @NotBlank(message = "Choose who has to do it") @Nullable String owner,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String outside,
        TypedDate due) {

    public ActionForm(
            @Nullable String what,
            @Nullable String soThat,
            @Nullable String owner,
            @Nullable String outside,
            @Nullable TypedDate due) {
        this.what = what;
        this.soThat = soThat;
        this.owner = owner;
        this.outside = outside;
        this.due = due == null ? TypedDate.empty() : due;
    }

    public static ActionForm empty() {
        return new ActionForm(null, null, null, null, null);
    }

    /** What an action says now, to be changed. */
    public static ActionForm of(Action action) {
        return new ActionForm(
                action.what(), action.soThat(), Owners.THE_SAME, null, TypedDate.of(action.due()));
    }

    /** Puts what is missing or no date beside its question. */
    public void check(Errors errors) {
        if (due.toDate().isEmpty()) {
            errors.rejectValue(
                    "action.due",
                    "date",
                    due.problem("The day").orElse("Enter the day by which, such as 27 3 2027"));
        }
        if (Owners.OUTSIDE.equals(owner) && text(outside) == null) {
            errors.rejectValue("action.outside", "outside", "Write who has to do it");
        }
    }

    public String whatText() {
        return what == null ? "" : what.strip();
    }

    public @Nullable String soThatText() {
        return text(soThat);
    }

    public String ownerText() {
        return owner == null ? "" : owner;
    }

    public String outsideText() {
        return outside == null ? "" : outside;
    }

    /** When it was {@link #check checked}. */
    public LocalDate dueOn() {
        return due.toDate().orElseThrow();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ActionForm[***]";
    }
}
