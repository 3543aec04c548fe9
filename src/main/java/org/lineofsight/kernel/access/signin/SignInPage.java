package org.lineofsight.kernel.access.signin;

import java.util.List;
import org.lineofsight.kernel.access.Persona;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;

/**
 * @param next where to go after signing in, an address of ours
 * @param personas the people of a demonstration; empty where there is none
 */
public record SignInPage(
        Field name,
        String next,
        Why why,
        ErrorSummary errors,
        List<Persona> personas,
        String password) {

    /** Why somebody sees this page, which is the first thing it tells them. */
    public enum Why {
        /** They came by themselves. */
        ASKED,
        /** They asked for a page that needs signing in. */
        NEEDED,
        /** They sent a form after a time-out; it is kept. */
        HELD,
        /** They sent a form, and nobody can tell whose it was: it is not kept. */
        LOST,
        SIGNED_OUT
    }
}
