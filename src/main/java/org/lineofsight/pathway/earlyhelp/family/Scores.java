package org.lineofsight.pathway.earlyhelp.family;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.web.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How big each says the worry is, kept with the occasion on which they said it. */
@Component
public class Scores {

    /** What is typed for somebody who was not asked; never a nought. */
    public static final String NOT_ASKED = "NOT_ASKED";

    private final JdbcClient jdbc;
    private final Clock clock;

    Scores(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a list to choose from. */
    public static List<Option> options() {
        var options = new ArrayList<Option>();
        options.add(Option.of(NOT_ASKED, "Not asked"));
        IntStream.rangeClosed(0, 10)
                .forEach(score ->
                        options.add(
                                Option.of(
                                        "" + score,
                                        switch (score) {
                                            case 0 -> "0, no worry";
                                            case 10 -> "10, as big as it can be";
                                            default -> "" + score;
                                        })));
        return options;
    }

    /** As it was said on an occasion, to be shown in a form again; absent where nothing was. */
    public static @Nullable String typed(List<Scale> scales, UUID about, ScaleWho who) {
        return scales.stream()
                .filter(scale -> scale.about().equals(about) && scale.who() == who)
                .map(scale -> scale.score() == null ? NOT_ASKED : "" + scale.score())
                .findFirst()
                .orElse(null);
    }

    /** Keeps one answer; what is no score from 0 to 10 was not asked. */
    public void keep(
            FamilyId family, String occasion, UUID about, ScaleWho who, @Nullable String typed) {
        jdbc.sql(
                        """
                        insert into earlyhelp.scale (id, record_id, occasion, about_id, who, score, asked_at)
                        values (:id, :record, :occasion, :about, :who, cast(:score as int), :at)
                        on conflict (about_id, occasion, who) do update
                           set score = excluded.score, asked_at = excluded.asked_at
                        """)
                .param("id", Ids.next())
                .param("record", family.value())
                .param("occasion", occasion)
                .param("about", about)
                .param("who", who.name())
                .param("score", score(typed))
                .param("at", Families.utc(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    static @Nullable Integer score(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]|10") ? Integer.valueOf(typed) : null;
    }
}
