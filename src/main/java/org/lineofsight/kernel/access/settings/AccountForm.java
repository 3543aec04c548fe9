package org.lineofsight.kernel.access.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Role;

/**
 * A new account, as typed.
 *
 * @param agency an agency's id; what is none is no choice
 * @param role the name of a {@link Role} that people may hold, likewise
 */
public record AccountForm(
        @NotBlank(message = "Enter the person's name") @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
        @NotBlank(message = "Enter the name they sign in with") @Pattern(
                        regexp = "\\s*[\\p{L}\\p{N}._@-]{2,80}\\s*|\\s*",
                        message =
                                "The sign-in name may have letters, numbers, dots, hyphens and @, 2 to 80 of them")
                @Nullable String signInName,
        @Pattern(
                        regexp = "\\s*|\\s*[^\\s@]+@[^\\s@]+\\s*",
                        message = "Enter an e-mail address, like name@school.example")
                @Size(max = 200, message = "The e-mail address must be 200 characters or fewer") @Nullable String email,
        @NotBlank(message = "Choose what they work as") @Nullable String role,
        @Nullable String agency) {

    public AccountForm {
        role = known(role) == null ? null : role;
    }

    static AccountForm empty() {
        return new AccountForm(null, null, null, null, null);
    }

    /** Only for a form without errors. */
    Role chosenRole() {
        var known = known(role);
        if (known == null) {
            throw new IllegalStateException("The role is validated before");
        }
        return known;
    }

    @Nullable UUID chosenAgency() {
        return agencyId(agency);
    }

    @Nullable String mail() {
        return email == null || email.isBlank() ? null : email.strip();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Nobody is the system. */
    static @Nullable Role known(@Nullable String name) {
        for (var role : Role.values()) {
            if (role != Role.SYSTEM && role.name().equals(name)) {
                return role;
            }
        }
        return null;
    }

    static @Nullable UUID agencyId(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
