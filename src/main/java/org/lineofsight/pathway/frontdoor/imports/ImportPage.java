package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.web.Link;

/**
 * An import that runs, has stopped, or is done: how far it is and what became of its lines.
 *
 * @param links where each thing that a line became is to be read, by its id; empty where lines
 *     became too many
 * @param notShown how many more lines there are to be told of; they are in the report
 * @param watching whether the page looks again by itself while it runs
 */
public record ImportPage(
        Imported imported,
        List<ImportQueries.Count> counts,
        List<ImportQueries.Line> lines,
        Map<UUID, Link> links,
        int notShown,
        boolean watching) {

    public int accepted() {
        return sum(Unit.Fate.NEW, Verdict.ACCEPTED);
    }

    public int queried() {
        return sum(Unit.Fate.NEW, Verdict.QUERIED);
    }

    public int same() {
        return counts.stream()
                .filter(count -> count.fate() == Unit.Fate.SAME)
                .mapToInt(ImportQueries.Count::number)
                .sum();
    }

    public int refused() {
        return counts.stream()
                .filter(count -> count.fate() == Unit.Fate.REFUSED)
                .mapToInt(ImportQueries.Count::number)
                .sum();
    }

    private int sum(Unit.Fate fate, Verdict verdict) {
        return counts.stream()
                .filter(count -> count.fate() == fate && count.verdict() == verdict)
                .mapToInt(ImportQueries.Count::number)
                .sum();
    }

    public Outcome outcome(ImportQueries.Line line) {
        return Outcome.of(line.fate(), line.verdict());
    }
}
