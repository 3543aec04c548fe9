package org.lineofsight.kernel.access.account;

import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a password must be. */
final class PasswordRules {

    static final int SHORTEST = 12;

    /** bcrypt reads 72 bytes and no more; a longer password would only seem longer. */
    static final int LONGEST = 72;

    private PasswordRules() {}

    @Basis("National Cyber Security Centre, password guidance: length rather than complexity")
    static void passwordIsLongEnough(String password, String field) {
        if (password.length() < SHORTEST) {
            throw new RuleBroken(
                    "account.password-short",
                    field,
                    "Your new password must have 12 characters or more. Three random words do well");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            throw new RuleBroken(
                    "account.password-long",
                    field,
                    "Your new password must have 72 characters or fewer");
        }
    }
}
