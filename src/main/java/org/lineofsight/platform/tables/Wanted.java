package org.lineofsight.platform.tables;

import java.util.List;

/**
 * A column that an import can use.
 *
 * @param key how the code calls it
 * @param label how people do
 * @param hint what may stand in it; empty where the label says it
 * @param required whether nothing can be taken without it
 * @param headings headings that programs give it, in lower case; the first that a file has is
 *     proposed
 */
public record Wanted(
        String key, String label, String hint, boolean required, List<String> headings) {

    public static Wanted needed(String key, String label, String hint, String... headings) {
        return new Wanted(key, label, hint, true, List.of(headings));
    }

    public static Wanted useful(String key, String label, String hint, String... headings) {
        return new Wanted(key, label, hint, false, List.of(headings));
    }
}
