package org.lineofsight.pathway.frontdoor.mirror;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said of each contact of a sample. */
@UseCase
public class NoteDiscussion {

    private final MirrorQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoteDiscussion(MirrorQueries queries, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param notes in the order of the sample; where one is as it was, who wrote it stays
     * @param before the notes that the writer had before them, in the same order
     * @throws RuleBroken where somebody else has written other notes about the same contact since;
     *     then nothing is saved
     */
    public void note(SampleId sample, List<String> notes, List<String> before, Actor by) {
        queries.require(sample);
        var items = queries.items(sample);
        for (var place = 0; place < Math.min(items.size(), notes.size()); place++) {
            var item = items.get(place);
            var text = tidy(notes.get(place));
            var was = place < before.size() ? tidy(before.get(place)) : "";
            if (text.equals(was) || text.equals(item.notes() == null ? "" : item.notes())) {
                continue;
            }
            var saved =
                    jdbc.sql(
                                    """
                                    update frontdoor.mirror_item set notes = :notes, noted_by = :name, noted_at = :at
                                    where id = :id and coalesce(notes, '') = :was
                                    """)
                            .param("id", item.id())
                            .param("was", was)
                            .param("notes", text.isEmpty() ? null : text)
                            .param("name", text.isEmpty() ? null : by.name())
                            .param(
                                    "at",
                                    text.isEmpty()
                                            ? null
                                            : clock.instant().atOffset(ZoneOffset.UTC))
                            .update();
            MirrorRules.nobodyIsWrittenOver(place, saved == 0);
            AuditTrail.wrote(item.contact());
        }
    }

    static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
