package org.lineofsight.pathway.frontdoor.calls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One call as an extract tells of it.
 *
 * @param waitSeconds until it was answered or ended; absent where it was not recorded
 * @param durationSeconds of talk; absent where it was not recorded
 * @param queue absent where it was not recorded, as agent and reference
 * @param reference the telephone system's own, where it has one
 */
record Call(
        Direction direction,
        Instant offeredAt,
        Ended ended,
        @Nullable Integer waitSeconds,
        @Nullable Integer durationSeconds,
        @Nullable String queue,
        @Nullable String agent,
        Caller caller,
        @Nullable String reference) {

    /** The same for two rows exactly where they say the same of the call, in whatever format. */
    String identity() {
        var text =
                String.join(
                        "\u0001",
                        direction.name(),
                        offeredAt.toString(),
                        ended.name(),
                        String.valueOf(waitSeconds),
                        String.valueOf(durationSeconds),
                        String.valueOf(queue),
                        String.valueOf(agent),
                        caller.known().name(),
                        String.valueOf(caller.number()),
                        String.valueOf(reference));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers and names stay out of logs. */
    @Override
    public String toString() {
        return "Call[" + offeredAt + "]";
    }
}
