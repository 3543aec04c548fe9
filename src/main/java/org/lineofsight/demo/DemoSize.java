package org.lineofsight.demo;

import java.util.Locale;

/**
 * How much of a county is loaded.
 *
 * @param contacts of the year
 */
record DemoSize(int contacts) {

    /** A quiet year: enough to see every page alive, loaded in seconds. */
    static final DemoSize SMALL = new DemoSize(150);

    /** A whole county's year, for measuring: loaded in hours. */
    static final DemoSize COUNTY = new DemoSize(150_000);

    /**
     * @param name small, county, or a number of contacts from 1
     */
    static DemoSize of(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "small" -> SMALL;
            case "county" -> COUNTY;
            case String number when number.matches("[1-9]\\d{0,6}") ->
                    new DemoSize(Integer.parseInt(number));
            default ->
                    throw new IllegalArgumentException(
                            "DEMO_SIZE must be small, county or a number of contacts, and not "
                                    + name);
        };
    }
}
