package org.lineofsight.pathway.practicetools.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Fields;

/**
 * @param entry the entry that is corrected; absent for a new one
 */
public record EntryPage(
        String id,
        String title,
        @Nullable String entry,
        List<Person> people,
        List<String> agencies,
        Fields fields,
        String draft) {}
