package org.lineofsight.partnership.board.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What an agency is asked to do for its pledge, as typed. */
public record AskForm(@Valid Asked action) {

    public AskForm(@Nullable Asked action) {
        this.action = action == null ? new Asked(null, null, null) : action;
    }

    /** The action. */
    public record Asked(
            @NotBlank(message = "Write what is to be done") @Size(
                            max = 4_000,
                            message = "What is to be done must be 4,000 characters or fewer")
                    @Nullable String what,
            @Size(max = 2_000, message = "What will be different must be 2,000 characters or fewer") @Nullable String soThat,
            TypedDate due) {

        public Asked(@Nullable String what, @Nullable String soThat, @Nullable TypedDate due) {
            this.what = what;
            this.soThat = soThat;
            this.due = due == null ? TypedDate.empty() : due;
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Asked[***]";
        }
    }

    static AskForm empty() {
        return new AskForm(null);
    }

    void check(Errors errors) {
        Answers.day(errors, "action.due", "The day", action.due());
    }

    String whatText() {
        return Answers.text(action.what());
    }

    @Nullable String soThatText() {
        return Answers.orAbsent(action.soThat());
    }

    /** When it was {@link #check checked}. */
    LocalDate dueOn() {
        return action.due().toDate().orElseThrow();
    }
}
