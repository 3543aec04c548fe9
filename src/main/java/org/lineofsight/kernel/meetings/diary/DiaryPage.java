package org.lineofsight.kernel.meetings.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Place;

/**
 * Somebody's meetings.
 *
 * @param past whether these are the ones of the last six weeks, the latest first
 * @param next where the list goes on; absent at its end
 */
public record DiaryPage(boolean past, List<Row> rows, List<Choice> choices, @Nullable String next) {

    private static final String TO_COME = "/meetings";
    private static final String PAST = "/meetings?which=past";

    /**
     * @param reply what this reader replied, or that they have not; absent where they were not
     *     asked
     */
    public record Row(Meeting meeting, boolean chair, @Nullable String reply) {}

    /**
     * @param found one more than fit on the page, where there are more
     */
    static DiaryPage of(
            List<Meeting> found, int fit, boolean past, Diary.Counts counts, Actor reader) {
        var shown = found.subList(0, Math.min(fit, found.size()));
        return new DiaryPage(
                past,
                shown.stream().map(meeting -> row(meeting, reader)).toList(),
                List.of(
                        new Choice("To come", TO_COME, counts.toCome(), !past),
                        new Choice("Last six weeks", PAST, counts.past(), past)),
                found.size() > fit
                        ? (past ? PAST + "&" : TO_COME + "?")
                                + "after="
                                + Place.code(
                                        shown.getLast().startsAt(), shown.getLast().id().value())
                        : null);
    }

    private static Row row(Meeting meeting, Actor reader) {
        return new Row(
                meeting,
                meeting.chairAccount().equals(reader.accountId()),
                meeting.askedAs(reader)
                        .map(asked ->
                                asked.reply() == null
                                        ? "No reply yet"
                                        : asked.reply().answer().label())
                        .orElse(null));
    }
}
