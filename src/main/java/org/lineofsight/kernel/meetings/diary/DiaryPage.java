package org.lineofsight.kernel.meetings.diary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Choice;

/**
 * Somebody's meetings.
 *
 * @param past whether these are the ones of the last six weeks, the latest first
 */
public record DiaryPage(boolean past, List<Row> rows, List<Choice> choices) {

    /**
     * @param reply what this reader replied, or that they have not; absent where they were not
     *     asked
     */
    public record Row(Meeting meeting, boolean chair, @Nullable String reply) {}

    static DiaryPage of(List<Meeting> meetings, boolean past, Actor reader, Instant now) {
        var before = meetings.stream().filter(meeting -> meeting.endsAt().isBefore(now)).toList();
        var ahead = meetings.stream().filter(meeting -> !meeting.endsAt().isBefore(now)).toList();
        var shown =
                past
                        ? before.stream()
                                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                                .toList()
                        : ahead;
        return new DiaryPage(
                past,
                shown.stream().map(meeting -> row(meeting, reader)).toList(),
                List.of(
                        new Choice("To come", "/meetings", ahead.size(), !past),
                        new Choice("Last six weeks", "/meetings?which=past", before.size(), past)));
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
