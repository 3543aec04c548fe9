package org.lineofsight.platform.rules;

/**
 * Not there, or not yours: nobody outside can tell which, so both are one exception and one page.
 */
public class NotVisible extends RuntimeException {

    public NotVisible() {
        super("Not there, or not visible to this actor");
    }
}
