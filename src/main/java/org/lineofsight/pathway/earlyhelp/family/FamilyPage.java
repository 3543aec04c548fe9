package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TimelineEntry;

/**
 * A family as those who help it see it.
 *
 * @param closing the one being prepared, or the one it was closed with
 * @param clocks those that run, the one due first at the top
 * @param decided what the front door told of the last step up; empty before, and where there was
 *     none
 * @param handedDown the contact with which the front door hands the family down, while the hub has
 *     not answered it; absent where there is none, and for others than the hub
 * @param beside what other pathways keep beside the record
 * @param writes whether the reader writes here: the hub and the key worker
 * @param hub whether the reader is of the hub
 */
public record FamilyPage(
        Family family,
        List<Member> members,
        List<FamilyQueries.Request> requests,
        List<FamilyQueries.Beginning> beginnings,
        List<FamilyQueries.Step> steps,
        Optional<Assessment> assessment,
        List<Scale> scales,
        List<Goal> goals,
        List<Meeting> meetings,
        List<AgendaItem> agenda,
        Optional<Closing> closing,
        List<Clock> clocks,
        Optional<FrontDoorAnswers.Told> decided,
        @Nullable UUID handedDown,
        List<BesideTheRecord.Section> beside,
        LocalDate today,
        boolean writes,
        boolean hub) {

    /** One clock, with the reasons for its date. */
    public record Clock(String title, TimeLeft left, Explanation explanation) {}

    public String here() {
        return family.address();
    }

    public List<SummaryRow> facts() {
        var facts = new ArrayList<SummaryRow>();
        facts.add(
                SummaryRow.of(
                        "Children",
                        String.join(
                                ", ",
                                members.stream()
                                        .filter(Member::child)
                                        .map(child -> child.givenNames() + ", " + child.age(today))
                                        .toList())));
        facts.add(SummaryRow.of("Stage", stage()));
        facts.add(
                SummaryRow.of(
                        "Key worker",
                        family.keyWorker() == null
                                ? "Nobody yet"
                                : family.keyWorker() + ", " + family.keyWorkerJob()));
        facts.add(
                SummaryRow.of(
                        "Due",
                        clocks.isEmpty()
                                ? "No clock is running"
                                : clocks.getFirst().title()
                                        + ": "
                                        + clocks.getFirst().left().words().toLowerCase(Locale.UK)
                                        + ", "
                                        + clocks.getFirst().left().due()));
        return facts;
    }

    private String stage() {
        var reason = family.closeReason();
        return reason == null
                ? family.stage().label()
                : family.stage().label() + ": " + reason.label();
    }

    /** What a child said last; absent where no child's words are on record. */
    public @Nullable String childSaid() {
        var said = assessment.map(Assessment::childSaid).orElse(null);
        if (said != null) {
            return said;
        }
        return beginnings.reversed().stream()
                .map(FamilyQueries.Beginning::childsWords)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The question to an agency for a key worker that is not answered yet; absent where none is.
     */
    public FamilyQueries.@Nullable Request keyWorkerAsked() {
        return requests.stream()
                .filter(request -> request.waiting() && request.part() == RequestPart.KEY_WORKER)
                .findFirst()
                .orElse(null);
    }

    /** Those of other agencies who have joined the team. */
    public List<FamilyQueries.Request> team() {
        return requests.stream()
                .filter(request -> request.accepted() && request.part() == RequestPart.TEAM)
                .toList();
    }

    public List<Meeting> meetingsToRecord() {
        return meetings.stream().filter(meeting -> !meeting.recorded()).toList();
    }

    /** Actions of meetings that are still to do, the one due first at the top. */
    public List<Meeting.Action> actionsToDo() {
        return meetings.stream()
                .flatMap(meeting -> meeting.actions().stream())
                .filter(action -> action.doneOn() == null)
                .sorted(Comparator.comparing(Meeting.Action::byOn))
                .toList();
    }

    /** "Agrees to share with the key worker and the early help hub"; empty before any answer. */
    public String agreement(Member member) {
        var answer = member.answer();
        return answer == null
                ? ""
                : answer.label()
                        + (member.covers().isEmpty()
                                ? ""
                                : " to share with "
                                        + String.join(
                                                "; ",
                                                member.covers().stream()
                                                        .map(Sharing::label)
                                                        .toList()));
    }

    /** How, when and by whom the answer was recorded. */
    public String recorded(Member member) {
        var on = member.askedOn();
        return member.way()
                + (on == null ? "" : ", " + InWords.dateWithoutWeekday(on))
                + ", by "
                + member.recordedBy();
    }

    /** What they said of one occasion: "The child 7 of 10, a parent not asked". */
    public List<SummaryRow> scalesOf(UUID about) {
        return scales.stream()
                .filter(scale -> scale.about().equals(about))
                .map(scale -> SummaryRow.of(scale.who().label(), scale.words()))
                .toList();
    }

    /** First and last answer of each, where there is more than one occasion. */
    public List<Distance> distances() {
        return Distance.of(scales);
    }

    private record Told(Instant at, TimelineEntry entry) {}

    /** The family's story, newest first. */
    public List<TimelineEntry> timeline() {
        var told = new ArrayList<Told>();
        for (var each : beginnings) {
            told.add(entry(each.at(), "The hub was told", each.toldBy(), false));
        }
        told.add(
                entry(
                        family.openedAt(),
                        "Early help offered: " + family.offer().label().toLowerCase(Locale.UK),
                        "Early help hub",
                        true));
        for (var each : requests) {
            told.add(
                    entry(
                            each.askedAt(),
                            each.agencyName() + " asked to " + each.part().label(),
                            each.askedBy(),
                            false));
            var at = each.answeredAt();
            if (at != null && each.answer() != null) {
                told.add(
                        entry(
                                at,
                                switch (each.answer()) {
                                    case "ACCEPTED" -> "Yes to " + each.part().label();
                                    case "REFUSED" ->
                                            "No to " + each.part().label() + ": " + each.reason();
                                    default ->
                                            "The question to "
                                                    + each.agencyName()
                                                    + " was taken back";
                                },
                                each.answeredBy() == null
                                        ? null
                                        : each.answeredBy() + ", " + each.agencyName(),
                                false));
            }
        }
        assessment.ifPresent(each -> {
            var at = each.completedAt();
            if (at != null) {
                told.add(entry(at, "Early help assessment complete", each.completedBy(), true));
            }
        });
        var planned = family.plannedAt();
        if (planned != null) {
            told.add(entry(planned, "Plan agreed", null, true));
        }
        for (var each : steps) {
            told.add(entry(each.at(), each.title() + ": " + each.why(), each.by(), true));
        }
        decided.ifPresent(each ->
                told.add(
                        entry(
                                each.at(),
                                "The front door decided: " + each.inShort(),
                                "Front door",
                                true)));
        for (var each : meetings) {
            if (each.recorded()) {
                var at = each.heldOn().atTime(12, 0).atZone(TimeConfiguration.LONDON).toInstant();
                told.add(
                        new Told(
                                at,
                                TimelineEntry.of(
                                        InWords.date(each.heldOn()),
                                        Boolean.TRUE.equals(each.reviewedPlan())
                                                ? "Team around the family met and reviewed the plan"
                                                : "Team around the family met",
                                        each.recordedBy())));
            }
        }
        closing.ifPresent(each -> {
            var at = each.closedAt();
            if (at != null) {
                told.add(entry(at, "Closed: " + each.reason().label(), each.closedBy(), true));
            }
        });
        return told.stream()
                .sorted(Comparator.comparing(Told::at).reversed())
                .map(Told::entry)
                .toList();
    }

    private static Told entry(Instant at, String title, @Nullable String by, boolean decision) {
        var entry = TimelineEntry.of(InWords.moment(at), title, by).at(at);
        return new Told(at, decision ? entry.asDecision() : entry);
    }
}
