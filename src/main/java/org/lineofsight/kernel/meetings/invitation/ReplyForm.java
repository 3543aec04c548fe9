package org.lineofsight.kernel.meetings.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Reply;

/** Whether somebody comes, as typed. */
public record ReplyForm(
        @NotNull(message = "Choose whether you come") Reply.@Nullable Answer answer,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String whoComes,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String because) {

    static ReplyForm from(@Nullable Reply reply) {
        return reply == null
                ? new ReplyForm(null, null, null)
                : new ReplyForm(reply.answer(), reply.whoComes(), reply.because());
    }

    static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ReplyForm[" + answer + "]";
    }
}
