package org.lineofsight.kernel.people;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name made comparable: accents, apostrophes, dashes and capitals are ways of writing and not
 * other names. Works in any script, and only drops marks where they are optional in writing, as in
 * Arabic or French; in Hindi they are vowels.
 */
final class NameKey {

    private static final Set<UnicodeScript> MARKS_ARE_OPTIONAL =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARABIC,
                    UnicodeScript.HEBREW);

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> PLAIN =
            Map.of(
                    (int) 'ß', "ss", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'æ',
                    "ae", (int) 'œ', "oe", (int) 'þ', "th", (int) 'ð', "d", (int) 'ı', "i");

    private NameKey() {}

    static String of(String name) {
        var letters = new StringBuilder();
        var script = UnicodeScript.COMMON;
        for (var each :
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .toArray()) {
            var mark =
                    Character.getType(each) == Character.NON_SPACING_MARK
                            || Character.getType(each) == Character.COMBINING_SPACING_MARK;
            if (mark) {
                if (!MARKS_ARE_OPTIONAL.contains(script)) {
                    letters.appendCodePoint(each);
                }
            } else if (Character.isLetterOrDigit(each)) {
                script = UnicodeScript.of(each);
                letters.append(PLAIN.getOrDefault(each, Character.toString(each)));
            } else if (!isApostrophe(each)) {
                letters.append(' ');
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC).strip().replaceAll(" +", " ");
    }

    /** The parts of a double name, without the short words that many names share. */
    static List<String> parts(String key) {
        return Arrays.stream(key.split(" ")).filter(part -> part.length() > 2).toList();
    }

    private static boolean isApostrophe(int codePoint) {
        return "'’‘ʼʻ`´ʹ".indexOf(codePoint) >= 0;
    }

    /** How many letters have to be changed, added, left out or swapped with their neighbour. */
    static int distance(String one, String other) {
        var a = one.codePoints().toArray();
        var b = other.codePoints().toArray();
        var rows = new int[a.length + 1][b.length + 1];
        for (var i = 0; i <= a.length; i++) {
            rows[i][0] = i;
        }
        for (var j = 0; j <= b.length; j++) {
            rows[0][j] = j;
        }
        for (var i = 1; i <= a.length; i++) {
            for (var j = 1; j <= b.length; j++) {
                var change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i][j] = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length][b.length];
    }
}
