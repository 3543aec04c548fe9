package org.lineofsight.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of styles and scripts. The address changes whenever one of them does, so browsers may
 * keep what they have for a year and still never show an old one.
 */
public final class Assets {

    /** A digest of all assets together, written by the build. */
    static final String VERSION = version();

    private Assets() {}

    public static String at(String file) {
        return "/assets/" + VERSION + "/" + file;
    }

    private static String version() {
        try (var in = Assets.class.getResourceAsStream("/assets.version")) {
            if (in == null)
                throw new IllegalStateException(
                        "No assets on the class path: run mvn process-resources");
            return "v" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
