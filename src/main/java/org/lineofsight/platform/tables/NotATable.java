package org.lineofsight.platform.tables;

/** A file that cannot be read as a table. The message says what it is instead, and what to do. */
public final class NotATable extends Exception {

    NotATable(String message) {
        super(message);
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
