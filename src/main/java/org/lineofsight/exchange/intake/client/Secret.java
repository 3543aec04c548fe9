package org.lineofsight.exchange.intake.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lineofsight.exchange.intake.ClientId;

/**
 * What a client calls with: {@code los_<client>_<256 random bits>}. So many bits need no slow hash;
 * the prefix lets a secret that was published by mistake be found by scanners.
 */
record Secret(ClientId client, String bits) {

    private static final Pattern TOKEN = Pattern.compile("los_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret next(ClientId client) {
        return new Secret(client, Base64.getUrlEncoder().withoutPadding().encodeToString(random()));
    }

    /** Empty for what cannot be one of ours. */
    static Optional<Secret> of(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var id = HexFormat.of().parseHex(parts.group(1));
        var halves = java.nio.ByteBuffer.wrap(id);
        return Optional.of(
                new Secret(
                        new ClientId(new UUID(halves.getLong(), halves.getLong())),
                        parts.group(2)));
    }

    static byte[] random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String token() {
        return "los_" + client.toString().replace("-", "") + "_" + bits;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(bits.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return "Secret[" + client + "]";
    }
}
