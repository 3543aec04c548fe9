package org.lineofsight.kernel.access;

import java.util.List;

/**
 * The people of a demonstration, shown on its sign-in page. Only a demonstration has such a bean.
 */
public interface Personas {

    List<Persona> all();

    /** The one password of a demonstration; it protects nothing. */
    String password();
}
