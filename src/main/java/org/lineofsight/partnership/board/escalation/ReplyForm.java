package org.lineofsight.partnership.board.escalation;

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
 * @param actionWhat empty where it sets no action
 */
public record ReplyForm(
        TypedDate repliedOn,
        @NotBlank(message = "Write what is decided") @Size(max = 2_000, message = "What is decided must be 2,000 characters or fewer") @Nullable String decision,
        @NotBlank(message = "Write why") @Size(max = 2_000, message = "Why must be 2,000 characters or fewer") @Nullable String reason,
        @Size(max = 500, message = "What is to be done must be 500 characters or fewer") @Nullable String actionWhat,
        @Nullable UUID actionAgency,
        TypedDate actionDue) {

    public ReplyForm(
            @Nullable TypedDate repliedOn,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String actionWhat,
            @Nullable UUID actionAgency,
            @Nullable TypedDate actionDue) {
        this.repliedOn = repliedOn == null ? TypedDate.empty() : repliedOn;
        this.decision = decision;
        this.reason = reason;
        this.actionWhat = actionWhat;
        this.actionAgency = actionAgency;
        this.actionDue = actionDue == null ? TypedDate.empty() : actionDue;
    }

    boolean setsAction() {
        return !Answers.text(actionWhat).isEmpty();
    }

    void check(BindingResult errors) {
        Answers.date(errors, "repliedOn", "Day of the reply", repliedOn);
        if (setsAction()) {
            if (actionAgency == null) {
                errors.rejectValue("actionAgency", "needed", "Choose the agency that is to do it");
            }
            Answers.date(errors, "actionDue", "Day by which it is to be done", actionDue);
        }
    }

    AnswerEscalation.NewReply toReply() {
        return new AnswerEscalation.NewReply(
                repliedOn.toDate().orElseThrow(),
                Answers.text(decision),
                Answers.text(reason),
                setsAction() && actionAgency != null
                        ? new AnswerEscalation.SetAction(
                                new AgencyId(actionAgency),
                                Answers.text(actionWhat),
                                actionDue.toDate().orElseThrow())
                        : null);
    }
}
