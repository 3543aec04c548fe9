package org.lineofsight.partnership.board.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A group's meeting: its agenda and what was decided.
 *
 * @param forGroup what is due and for this group, and not on an agenda yet; empty for those who do
 *     not write it
 * @param everybodys the same of the whole partnership
 * @param ticked what was ticked of them, and what is wrong with it
 * @param changes where the membership differs from who was asked
 * @param chair where somebody else chairs the group on the day; absent where that is not so
 * @param begun whether its time has come
 * @param actions what it gave people to do, as far as the reader may see it
 * @param reader in which role it is read: the office writes the agenda, and whoever chairs the
 *     meeting reads it
 */
public record GroupMeetingPage(
        Meeting meeting,
        List<AgendaItem> agenda,
        List<Option> forGroup,
        List<Option> everybodys,
        Field ticked,
        List<String> changes,
        ChangeChair.@Nullable Difference chair,
        boolean begun,
        List<Action> actions,
        Role reader) {

    private static final Set<Role> READERS =
            Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);

    public GroupMeetingPage {
        agenda = List.copyOf(agenda);
        forGroup = List.copyOf(forGroup);
        everybodys = List.copyOf(everybodys);
        changes = List.copyOf(changes);
        actions = List.copyOf(actions);
    }

    /** On paper: without what its writers see. */
    static GroupMeetingPage printed(Meeting meeting, List<AgendaItem> agenda, Role reader) {
        return new GroupMeetingPage(
                meeting,
                agenda,
                List.of(),
                List.of(),
                Field.empty("keys"),
                List.of(),
                null,
                false,
                List.of(),
                reader);
    }

    public String address() {
        return "/partnership/meetings/" + meeting.id();
    }

    public ErrorSummary errors() {
        return ticked.error() == null
                ? ErrorSummary.NONE
                : ErrorSummary.of(new ErrorSummary.Problem(ticked.error(), "#keys"));
    }

    /** Whether anything is due that is on no agenda yet. */
    public boolean due() {
        return !forGroup.isEmpty() || !everybodys.isEmpty();
    }

    public List<SummaryRow> facts() {
        var facts = new ArrayList<>(when());
        facts.add(
                SummaryRow.of(
                        "Quorum",
                        meeting.status() == MeetingStatus.CANCELLED
                                ? "Cancelled"
                                : meeting.quoracy().verdict().label()));
        return facts;
    }

    /** What is known before it: when, where, who chairs. */
    public List<SummaryRow> when() {
        var facts = new ArrayList<>(meeting.whenAndWhere());
        facts.add(SummaryRow.of("Chair", meeting.chair()));
        return facts;
    }

    /** Who is asked, for paper: without those who have left the group. */
    public List<String> readers() {
        return meeting.attendees().stream()
                .filter(asked -> !asked.left())
                .map(asked -> asked.who())
                .toList();
    }

    /** How many items have an outcome: "2 of 5 items". */
    public String recorded() {
        return "%d of %s"
                .formatted(
                        agenda.stream().filter(item -> item.outcome() != null).count(),
                        InWords.count(agenda.size(), "item"));
    }

    public boolean writes() {
        return office() && meeting.status() != MeetingStatus.CANCELLED;
    }

    /** Whether what differs from who was asked, and from who chairs, can be put right. */
    public boolean office() {
        return reader == Role.PARTNERSHIP_OFFICER;
    }

    /** Whether the reader may open the list of all meetings, and attendance over the year. */
    public boolean readsAll() {
        return READERS.contains(reader);
    }

    /** Each to a page that the reader may open. */
    public List<Link> breadcrumbs() {
        var here = Link.here(meeting.reference());
        return readsAll()
                ? List.of(
                        Link.to("/partnership", "Partnership"),
                        Link.to("/partnership/meetings", "Meetings"),
                        here)
                : List.of(Link.to("/partnership", "Partnership"), here);
    }
}
