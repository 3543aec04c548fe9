package org.lineofsight.journeys;

import java.util.concurrent.ThreadLocalRandom;

/**
 * A name that nobody has. Both names of a child are drawn, never one alone: two children who share
 * a given name and whose family names sound alike are rightly shown as perhaps the same child.
 */
final class InventedName {

    private InventedName() {}

    static String drawn() {
        return ThreadLocalRandom.current()
                .ints(9, 'a', 'z' + 1)
                .collect(
                        () -> new StringBuilder("W"),
                        StringBuilder::appendCodePoint,
                        StringBuilder::append)
                .toString();
    }
}
