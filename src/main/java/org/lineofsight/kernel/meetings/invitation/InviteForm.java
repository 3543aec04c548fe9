package org.lineofsight.kernel.meetings.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else is asked to a meeting, as typed. */
public record InviteForm(
        @NotNull(message = "Choose whom you ask") @Nullable Who who,
        @Nullable UUID agency,
        @Size(max = 200, message = "The address must be 200 characters or fewer") @Nullable String email,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
        @Size(max = 100, message = "This must be 100 characters or fewer") @Nullable String as,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String because) {

    /** Whom one can ask. */
    public enum Who {
        AGENCY("An agency"),
        PERSON("A person of an agency, by name"),
        FAMILY("Somebody of the family, or the child"),
        NOT_ASKED("Somebody of the family is not asked");

        private final String label;

        Who(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static InviteForm empty() {
        return new InviteForm(null, null, null, null, null, null);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String orNone(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "InviteForm[" + who + "]";
    }
}
