package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.pathway.frontdoor.mirror.DrawSample;
import org.lineofsight.pathway.frontdoor.mirror.NoteDiscussion;
import org.lineofsight.pathway.frontdoor.mirror.SampleId;
import org.lineofsight.pathway.frontdoor.mirror.Whose;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/** Some contacts whose level was read differently, drawn last week and talked about since. */
@Component
class DemoMirror {

    private static final String DRAWN = "8";

    private static final List<String> NOTES =
            List.of(
                    "The officer and the front door read the guide together: what the children saw that night is level 3, what"
                            + " they see every night would be 4. The station asks for one example for each level at its next briefing.",
                    "Nobody had asked the child. The referrer will, and writes again if there is more.");

    private final DrawSample drawSample;
    private final NoteDiscussion noteDiscussion;

    DemoMirror(DrawSample drawSample, NoteDiscussion noteDiscussion) {
        this.drawSample = drawSample;
        this.noteDiscussion = noteDiscussion;
    }

    void talk(DemoYear.Staff staff, Instant now) {
        var drawn = now.minus(Duration.ofDays(6));
        var whose = Whose.allOfTheYearUpTo(LocalDate.ofInstant(now, TimeConfiguration.LONDON));
        try {
            var manager = staff.manager();
            var sample =
                    ScopedClock.at(
                            drawn,
                            () ->
                                    Acting.as(
                                            manager,
                                            () -> drawSample.draw(whose, null, DRAWN, manager)));
            note(sample, NOTES, drawn.plus(Duration.ofDays(2)), staff.manager());
        } catch (RuleBroken broken) {
            // a demonstration of very few contacts may have none to draw
        }
    }

    private void note(SampleId sample, List<String> notes, Instant at, Actor by) {
        ScopedClock.at(
                at,
                () ->
                        Acting.as(
                                by,
                                () -> {
                                    noteDiscussion.note(sample, notes, List.of(), by);
                                    return true;
                                }));
    }
}
