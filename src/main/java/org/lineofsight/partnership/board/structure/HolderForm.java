package org.lineofsight.partnership.board.structure;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/**
 * Who takes a seat, as typed.
 *
 * @param email of their account here; empty where they have none
 */
public record HolderForm(
        @NotBlank(message = "Enter their name") @Size(max = 120, message = "The name must be 120 characters or fewer") @Nullable String name,
        @Email(message = "Enter an e-mail address in the form name@example.org") @Nullable String email,
        TypedDate from) {

    public HolderForm(@Nullable String name, @Nullable String email, @Nullable TypedDate from) {
        this.name = name;
        this.email = email;
        this.from = from == null ? TypedDate.empty() : from;
    }
}
