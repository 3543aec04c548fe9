package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Puts the pages about minutes together. */
@Component
class MinutesPages {

    private final Meetings meetings;
    private final MinutesQueries queries;
    private final MinutesDue due;
    private final MinutedActions minutedActions;
    private final Agencies agencies;
    private final Clock clock;

    MinutesPages(
            Meetings meetings,
            MinutesQueries queries,
            MinutesDue due,
            MinutedActions minutedActions,
            Agencies agencies,
            Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.due = due;
        this.minutedActions = minutedActions;
        this.agencies = agencies;
        this.clock = clock;
    }

    MinutesPage standing(MeetingId id) {
        var meeting = meetings.requireToRun(id);
        var draft = queries.draft(id).orElse(null);
        var versions = queries.versions(id);
        return new MinutesPage(
                meeting,
                draft,
                draft == null ? List.of() : parts(meeting, queries.text(draft.id())),
                versions,
                versions.isEmpty() ? List.of() : queries.releases(versions.getFirst().id()),
                due.left(meeting).orElse(null));
    }

    /** What was given to do, as far as this reader may see it. */
    List<Action> actions(MeetingId id) {
        return minutedActions.of(meetings.require(id));
    }

    private static List<MinutesDocument.Part> parts(Meeting meeting, MinutesText text) {
        return MinutesDocument.parts(
                text.paragraphs(meeting).stream()
                        .map(each ->
                                new Passage(meeting.id().value(), each.section(), each.words()))
                        .toList());
    }

    ReleasePage release(MeetingId id, int number) {
        var meeting = meetings.requireToRun(id);
        var minutes = queries.require(id, number);
        return new ReleasePage(
                meeting,
                minutes,
                queries.passages(minutes.id()),
                queries.keptBack(minutes.id()),
                queries.releases(minutes.id()),
                number == 1 ? List.of() : lost(minutes, queries.require(id, number - 1)));
    }

    private List<KeptBack> lost(Minutes minutes, Minutes before) {
        var now = queries.passages(minutes.id());
        var then = queries.passages(before.id());
        return queries.keptBack(before.id()).stream()
                .filter(kept ->
                        then.stream()
                                .filter(passage -> passage.id().equals(kept.passage()))
                                .noneMatch(passage ->
                                        now.stream()
                                                .anyMatch(each ->
                                                        each.words().equals(passage.words()))))
                .toList();
    }

    /**
     * The minutes as they are read.
     *
     * @param attendee whose copy those who run the meeting want to see; absent for the reader's own
     */
    MinutesDocument document(MeetingId id, int number, @Nullable UUID attendee, Actor reader) {
        var minutes = queries.require(id, number);
        var newest = queries.versions(id).getFirst().number();
        if (attendee == null) {
            return document(
                    meetings.require(id),
                    minutes,
                    queries.passages(minutes.id()),
                    reader.name() + agencyOf(reader),
                    newest);
        }
        var page = release(id, number);
        var asked = page.meeting().attendee(attendee).orElseThrow(NotVisible::new);
        return document(page.meeting(), minutes, sent(page, asked), asked.who(), newest);
    }

    /** What was sent stands; before that, what would be. */
    private List<Passage> sent(ReleasePage page, Attendee asked) {
        return page.releases().stream()
                .filter(each -> each.attendee().equals(asked.id()) && each.recall() == null)
                .findFirst()
                .map(queries::passagesOf)
                .orElseGet(() -> page.seenBy(asked));
    }

    private MinutesDocument document(
            Meeting meeting, Minutes minutes, List<Passage> passages, String reader, int newest) {
        return new MinutesDocument(
                meeting,
                minutes,
                MinutesDocument.parts(passages),
                reader,
                InWords.moment(clock.instant()),
                newest == minutes.number() ? null : newest);
    }

    private String agencyOf(Actor reader) {
        return reader.agencyId() == null
                ? ""
                : ", "
                        + agencies.find(new AgencyId(Objects.requireNonNull(reader.agencyId())))
                                .map(agency -> agency.details().name())
                                .orElse("agency not known");
    }
}
