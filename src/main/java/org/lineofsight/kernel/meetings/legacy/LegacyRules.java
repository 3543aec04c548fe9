package org.lineofsight.kernel.meetings.legacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.Presence;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.kernel.meetings.Quoracy.Verdict;
import org.lineofsight.kernel.meetings.Voice;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.FileState;

/** How an old tick is held against the facts. */
final class LegacyRules {

    private LegacyRules() {}

    /**
     * By the rule of its kind. Somebody who came and whose discipline is not recorded may be any
     * one that is missing, and only one; where nobody's attendance is recorded, nothing can be
     * known.
     */
    @Basis(
            "Herefordshire yearly report 2023-24, audit of thirty strategy meetings recorded as not quorate: quoracy follows from who came, not from a tick")
    static Quoracy quoracyFromFacts(OldMeeting meeting) {
        var quorum = meeting.kind().quorum();
        var known = withoutNobody(quorum.judge(voices(meeting.attendees())));
        var unknown =
                meeting.attendees().stream()
                        .filter(each -> each.discipline() == null)
                        .filter(each -> each.presence() != Presence.NOT_THERE)
                        .toList();
        if (meeting.attendees().isEmpty()) {
            return perhaps(known, List.of("nobody’s attendance is recorded"));
        }
        var missing = known.parts().stream().filter(LegacyRules::missing).count();
        var agencies = unknown.stream().map(each -> plain(each.agency())).distinct().count();
        return missing == 0 || missing > agencies
                ? known
                : perhaps(
                        known,
                        unknown.stream()
                                .map(each ->
                                        "%s: %s, discipline not recorded"
                                                .formatted(each.agency(), each.words()))
                                .toList());
    }

    private static List<Voice> voices(Collection<OldMeeting.Somebody> attendees) {
        var voices = new ArrayList<Voice>();
        for (var each : attendees) {
            var discipline = each.discipline();
            if (discipline != null) {
                voices.add(
                        new Voice(
                                discipline,
                                agency(each.agency()),
                                each.agency(),
                                each.presence(),
                                each.words()));
            }
        }
        return voices;
    }

    /** Two rows that name one agency are one voice. */
    private static UUID agency(String name) {
        return UUID.nameUUIDFromBytes(plain(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** "Nobody was asked" is not known of an old meeting. */
    private static Quoracy withoutNobody(Quoracy judged) {
        return new Quoracy(
                judged.verdict(),
                judged.parts().stream()
                        .map(part ->
                                part.found().equals(List.of("Nobody was asked"))
                                        ? new Quoracy.Part(part.needs(), part.verdict(), List.of())
                                        : part)
                        .toList());
    }

    private static boolean missing(Quoracy.Part part) {
        return part.verdict() == Verdict.NOT_QUORATE;
    }

    /** What is missing may have been there. */
    private static Quoracy perhaps(Quoracy known, List<String> because) {
        var parts =
                known.parts().stream()
                        .map(part -> {
                            if (!missing(part)) {
                                return part;
                            }
                            var found = new ArrayList<>(part.found());
                            found.addAll(because);
                            return new Quoracy.Part(part.needs(), Verdict.NOT_KNOWN, found);
                        })
                        .toList();
        return new Quoracy(
                parts.stream().anyMatch(part -> part.verdict() == Verdict.NOT_KNOWN)
                        ? Verdict.NOT_KNOWN
                        : known.verdict(),
                parts);
    }

    @Basis("Local rule: a tick is compared with who came, so the file has to say who did")
    static void itSaysWhoCame(Columns columns) {
        var disciplines = Arrays.stream(Discipline.values()).map(Discipline::name);
        if (!columns.has("attended") && disciplines.noneMatch(columns::has)) {
            throw new RuleBroken(
                    "legacy.who-came",
                    "attended",
                    "Choose the column with who attended, or a column for each discipline");
        }
    }

    @Basis("Local rule: a file is taken in once, by somebody who has seen what is in it")
    static void waitsToBeTaken(OldFile file) {
        if (file.state() != FileState.RECEIVED) {
            throw new RuleBroken(
                    "legacy.settled",
                    "This file is already “%s”"
                            .formatted(file.state().label().toLowerCase(Locale.UK)));
        }
    }

    @Basis("Local rule: a file in which no meeting can be read is not taken in")
    static void holdsAMeeting(Collection<OldMeeting> meetings) {
        if (meetings.isEmpty()) {
            throw new RuleBroken(
                    "legacy.nothing", "No meeting can be read from this file, so nothing is taken");
        }
    }
}
