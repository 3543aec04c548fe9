package org.lineofsight.pathway.childprotection.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.pathway.childprotection.calling.AppointmentForm;

/** A strategy discussion to be called, as typed. */
public record CallForm(
        @NotBlank(message = "Write what makes a strategy discussion necessary") @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String trigger,
        List<UUID> children,
        @NotNull(message = "Choose how soon it has to be held") @Nullable Soon soon,
        @Valid WhenAndWhere when,
        List<UUID> asked) {

    /** How soon it has to be held. */
    public enum Soon {
        AT_ONCE,
        WITHIN_DAYS
    }

    public CallForm(
            @Nullable String trigger,
            @Nullable List<UUID> children,
            @Nullable Soon soon,
            @Nullable WhenAndWhere when,
            @Nullable List<UUID> asked) {
        this.trigger = trigger;
        this.children = children == null ? List.of() : children;
        this.soon = soon;
        this.when = when == null ? WhenAndWhere.empty() : when;
        this.asked = asked == null ? List.of() : asked;
    }

    CallStrategyDiscussion.Call toCall() {
        return new CallStrategyDiscussion.Call(
                trigger == null ? "" : trigger.strip(),
                soon == Soon.AT_ONCE,
                children,
                new AppointmentForm(when, asked).toAppointment());
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "CallForm[***]";
    }
}
