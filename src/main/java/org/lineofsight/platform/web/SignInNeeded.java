package org.lineofsight.platform.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody is signed in, or not any more. */
class SignInNeeded extends RuntimeException {

    private final @Nullable UUID lapsedAccount;

    SignInNeeded(@Nullable UUID lapsedAccount) {
        super("Sign-in needed");
        this.lapsedAccount = lapsedAccount;
    }

    /** Whose session timed out; absent when nobody was signed in. */
    Optional<UUID> lapsedAccount() {
        return Optional.ofNullable(lapsedAccount);
    }
}
