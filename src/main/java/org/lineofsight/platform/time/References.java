package org.lineofsight.platform.time;

import java.security.SecureRandom;
import java.time.LocalDate;

/**
 * What people call a record on the telephone: the year and six signs, without letters that are
 * mistaken for one another. It counts nothing, so it tells nobody how many there are.
 */
public final class References {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /** "26-7K2PQX". */
    public static String next(LocalDate on) {
        var reference = new StringBuilder("%02d-".formatted(on.getYear() % 100));
        for (var i = 0; i < 6; i++) {
            reference.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
