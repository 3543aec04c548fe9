package org.lineofsight.kernel.meetings.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Reply;
import org.lineofsight.platform.web.Option;

/**
 * Before minutes are sent: what is kept back from whom, and what each will see.
 *
 * @param lost what was kept back in the version before from a passage that reads differently now
 */
public record ReleasePage(
        Meeting meeting,
        Minutes minutes,
        List<Passage> passages,
        List<KeptBack> keptBack,
        List<Release> releases,
        List<KeptBack> lost) {

    /** One of those who can be sent them. */
    public record Recipient(Attendee asked, boolean has, int sees) {}

    public List<Recipient> recipients() {
        return meeting.attendees().stream()
                .map(asked -> new Recipient(asked, has(asked), seenBy(asked).size()))
                .toList();
    }

    public List<KeptBack> keptBack(Passage passage) {
        return keptBack.stream().filter(kept -> kept.passage().equals(passage.id())).toList();
    }

    /** The passages that would be, or were, sent to one of those who were asked. */
    List<Passage> seenBy(Attendee asked) {
        return passages.stream()
                .filter(passage ->
                        keptBack(passage).stream()
                                .noneMatch(kept -> Objects.equals(kept.agency(), asked.agency())))
                .toList();
    }

    private boolean has(Attendee asked) {
        return releases.stream()
                .anyMatch(each -> each.attendee().equals(asked.id()) && each.recall() == null);
    }

    /** Those who were asked and took part, or sent apologies, unless they have them already. */
    List<UUID> atFirst() {
        return meeting.attendees().stream()
                .filter(asked -> !has(asked))
                .filter(ReleasePage::tookPartOrApologised)
                .map(Attendee::id)
                .toList();
    }

    private static boolean tookPartOrApologised(Attendee asked) {
        var attendance = asked.attendance();
        var reply = asked.reply();
        return (attendance != null && attendance.tookPart() != Attendance.TookPart.ABSENT)
                || (reply != null && reply.answer() == Reply.Answer.APOLOGY);
    }

    public List<Option> choices() {
        return recipients().stream()
                .filter(each -> !each.has())
                .map(each ->
                        Option.of(
                                each.asked().id().toString(),
                                each.asked().who(),
                                sees(each) + why(each.asked())))
                .toList();
    }

    private String sees(Recipient recipient) {
        return recipient.sees() == passages.size()
                ? "Sees everything"
                : "Sees %d of %d passages".formatted(recipient.sees(), passages.size());
    }

    private static String why(Attendee asked) {
        if (asked.outside()) {
            return ". You give them the printed copy.";
        }
        return tookPartOrApologised(asked) ? "" : ". Was not there and sent no apologies.";
    }

    /** The agencies that were asked, and the family. */
    public List<Option> keepFrom() {
        var agencies =
                meeting.attendees().stream()
                        .filter(asked -> asked.agency() != null)
                        .map(asked ->
                                Option.of(
                                        Objects.requireNonNull(asked.agency()).toString(),
                                        Objects.requireNonNull(asked.agencyName())))
                        .distinct();
        return Stream.concat(agencies, Stream.of(Option.of(KeepBack.FAMILY, KeptBack.THE_FAMILY)))
                .toList();
    }

    public List<Part> parts() {
        return Arrays.stream(Section.values())
                .map(section ->
                        new Part(
                                section,
                                passages.stream()
                                        .filter(passage -> passage.section() == section)
                                        .toList()))
                .filter(part -> !part.passages().isEmpty())
                .toList();
    }

    /** A section with its passages. */
    public record Part(Section section, List<Passage> passages) {}

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ReleasePage[" + minutes.id() + "]";
    }
}
