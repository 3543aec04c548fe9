package org.lineofsight.partnership.board.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.BindingResult;

/**
 * The reply, as typed.
 *
 * @param action empty where it sets none
 */
public record ReplyForm(
        TypedDate repliedOn,
        @NotBlank(message = "Write what is decided") @Size(max = 2_000, message = "What is decided must be 2,000 characters or fewer") @Nullable String decision,
        @NotBlank(message = "Write why") @Size(max = 2_000, message = "Why must be 2,000 characters or fewer") @Nullable String reason,
        @Valid Asked action) {

    public ReplyForm(
            @Nullable TypedDate repliedOn,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable Asked action) {
        this.repliedOn = repliedOn == null ? TypedDate.empty() : repliedOn;
        this.decision = decision;
        this.reason = reason;
        this.action = action == null ? new Asked(null, null, null) : action;
    }

    /** What an agency is asked to do. */
    public record Asked(
            @Size(max = 500, message = "What is to be done must be 500 characters or fewer") @Nullable String what,
            @Nullable UUID agency,
            TypedDate due) {

        public Asked(@Nullable String what, @Nullable UUID agency, @Nullable TypedDate due) {
            this.what = what;
            this.agency = agency;
            this.due = due == null ? TypedDate.empty() : due;
        }

        /** Whether anything of it was typed. */
        boolean begun() {
            return !Answers.text(what).isEmpty() || agency != null || !due.isEmpty();
        }
    }

    static ReplyForm empty() {
        return new ReplyForm(null, null, null, null);
    }

    void check(BindingResult errors) {
        Answers.date(errors, "repliedOn", "Day of the reply", repliedOn);
        if (action.begun()) {
            if (Answers.text(action.what()).isEmpty()) {
                errors.rejectValue("action.what", "needed", "Write what is to be done");
            }
            if (action.agency() == null) {
                errors.rejectValue("action.agency", "needed", "Choose the agency that is to do it");
            }
            Answers.date(errors, "action.due", "Day by which it is to be done", action.due());
        }
    }

    AnswerEscalation.NewReply toReply() {
        return new AnswerEscalation.NewReply(
                repliedOn.toDate().orElseThrow(),
                Answers.text(decision),
                Answers.text(reason),
                action.agency() == null
                        ? null
                        : new AnswerEscalation.SetAction(
                                new AgencyId(action.agency()),
                                Answers.text(action.what()),
                                action.due().toDate().orElseThrow()));
    }
}
