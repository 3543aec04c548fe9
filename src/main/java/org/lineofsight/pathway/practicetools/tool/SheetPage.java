package org.lineofsight.pathway.practicetools.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet being written.
 *
 * @param before the sheet of the last time; absent where there was none
 */
public record SheetPage(
        ToolQueries.Tool tool,
        ToolQueries.@Nullable Tool before,
        List<Area> areas,
        SheetForm form,
        String draft) {

    public Map<String, List<Area>> groups() {
        var groups = new LinkedHashMap<String, List<Area>>();
        for (var area : areas) {
            groups.computeIfAbsent(area.heading(), each -> new ArrayList<>()).add(area);
        }
        return groups;
    }

    /** What was answered the last time: "Last time: partly concerned"; absent where nothing was. */
    public @Nullable String lastTime(Area area) {
        if (before == null) {
            return null;
        }
        var kind = tool.kind();
        return before.sheet().lines().stream()
                .filter(line -> line.area().code().equals(area.code()))
                .map(line -> line.mark(kind))
                .filter(mark -> mark != null)
                .findFirst()
                .map(mark -> "Last time: " + mark.label())
                .orElse(null);
    }

    /** The prompt, and what was answered the last time. */
    public String hint(Area area) {
        var last = lastTime(area);
        return (area.prompt() + (last == null ? "" : " " + last + ".")).strip();
    }
}
