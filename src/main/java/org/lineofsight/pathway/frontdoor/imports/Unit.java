package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * What is taken whole or not at all: a call, an incident.
 *
 * @param lines the lines of the file that tell of it, the first first
 * @param what it; absent where it could not be read
 * @param known what it became when it came before; absent where it is new
 * @param summary in a few words for the page that is confirmed; empty where the lines say enough
 */
public record Unit<T>(
        List<Integer> lines,
        @Nullable T what,
        List<Remark> remarks,
        Fate fate,
        @Nullable UUID known,
        String summary) {

    /** What becomes of it. */
    public enum Fate {
        NEW,
        /** It came before, in this file or another, and is not taken twice. */
        SAME,
        REFUSED
    }

    public static <T> Unit<T> taken(List<Integer> lines, T what, List<Remark> remarks) {
        return new Unit<>(lines, what, remarks, Fate.NEW, null, "");
    }

    public static <T> Unit<T> refused(List<Integer> lines, List<Remark> remarks) {
        return new Unit<>(lines, null, remarks, Fate.REFUSED, null, "");
    }

    public Unit<T> same(@Nullable UUID as, Remark why) {
        return new Unit<>(lines, what, with(why), Fate.SAME, as, summary);
    }

    public Unit<T> queried(Remark why) {
        return new Unit<>(lines, what, with(why), fate, known, summary);
    }

    public Unit<T> inShort(String words) {
        return new Unit<>(lines, what, remarks, fate, known, words);
    }

    private List<Remark> with(Remark why) {
        return java.util.stream.Stream.concat(remarks.stream(), java.util.stream.Stream.of(why))
                .toList();
    }

    public Verdict verdict() {
        return fate == Fate.REFUSED
                ? Verdict.REFUSED
                : remarks.stream().map(Remark::verdict).reduce(Verdict.ACCEPTED, Verdict::worse);
    }

    int firstLine() {
        return lines.getFirst();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Unit" + lines;
    }
}
