package org.lineofsight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.lineofsight.kernel.meetings.legacy.TakeOldMeetings;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.tables.Columns;
import org.springframework.stereotype.Component;

/** Thirty strategy meetings of an older system, ticked as not quorate by somebody. */
@Component
class DemoOldMeetings {

    private static final String FILE = "thirty-old-strategy-meetings.csv";

    private static final Columns COLUMNS =
            new Columns(
                    Map.of(
                            "reference", "Meeting ref",
                            "kind", "Type of meeting",
                            "held", "Held on",
                            "attended", "Attended",
                            "flag", "Quorate"));

    private final TakeOldMeetings takeOldMeetings;
    private final Scenes scenes;

    DemoOldMeetings(TakeOldMeetings takeOldMeetings, Scenes scenes) {
        this.takeOldMeetings = takeOldMeetings;
        this.scenes = scenes;
    }

    void take(Instant now) {
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        var taken = now.minus(Duration.ofDays(20));
        var file =
                scenes.at(
                        taken,
                        officer,
                        () -> takeOldMeetings.receive(null, FILE, content(), officer));
        scenes.run(taken, officer, () -> takeOldMeetings.choose(file, COLUMNS, officer));
        scenes.run(taken, officer, () -> takeOldMeetings.take(file, officer));
    }

    private static byte[] content() {
        try (var in = DemoOldMeetings.class.getResourceAsStream("/demo/meetings/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
