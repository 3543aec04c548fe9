package org.lineofsight.kernel.actions;

import java.time.Instant;
import java.util.UUID;

/**
 * A file by which one can see what was done.
 *
 * @param title what it is, as whoever added it wrote
 * @param fileName ours: the name that it had may name a child
 */
public record Evidence(
        UUID id, String title, String fileName, String mediaType, String by, Instant at) {

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Evidence[" + id + "]";
    }
}
