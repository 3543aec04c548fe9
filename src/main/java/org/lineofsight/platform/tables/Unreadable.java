package org.lineofsight.platform.tables;

/** A cell that does not say what its column holds. The message says what it says instead. */
public final class Unreadable extends Exception {

    Unreadable(String words) {
        super(words);
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
