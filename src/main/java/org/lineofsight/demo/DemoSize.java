package org.lineofsight.demo;

import java.util.Locale;

/** How much of a county is loaded. */
enum DemoSize {
    /** A quiet year: enough to see every page alive, loaded in seconds. */
    SMALL(150),
    /** A whole county's year, for measuring: loaded in the better part of an hour. */
    COUNTY(150_000);

    private final int contacts;

    DemoSize(int contacts) {
        this.contacts = contacts;
    }

    int contacts() {
        return contacts;
    }

    static DemoSize of(String name) {
        try {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "DEMO_SIZE must be small or county, and not " + name, e);
        }
    }
}
