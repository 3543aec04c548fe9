package org.lineofsight.kernel.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who has to be there before a meeting may decide, as an expression that reads like the rule:
 *
 * <pre>{@code
 * Quorum.of(SOCIAL_CARE).and(POLICE).and(HEALTH)
 * Quorum.of(SOCIAL_CARE).andAtLeast(2, "other agencies", EnumSet.complementOf(EnumSet.of(SOCIAL_CARE)))
 * }</pre>
 *
 * It is judged from who was asked and what became of it, and never ticked.
 */
public final class Quorum {

    private final List<Need> needs;

    private Quorum(List<Need> needs) {
        this.needs = List.copyOf(needs);
    }

    /** One part: so many agencies of these disciplines. */
    private record Need(int agencies, String words, Set<Discipline> of) {}

    public static Quorum of(Discipline discipline) {
        return new Quorum(List.of()).and(discipline);
    }

    /**
     * @param whom the agencies in words, for example "agencies"
     */
    public static Quorum ofAtLeast(int agencies, String whom, Set<Discipline> of) {
        return new Quorum(List.of()).andAtLeast(agencies, whom, of);
    }

    public Quorum and(Discipline discipline) {
        return with(new Need(1, discipline.label(), EnumSet.of(discipline)));
    }

    /**
     * @param whom the agencies in words, for example "other agencies"
     */
    public Quorum andAtLeast(int agencies, String whom, Set<Discipline> of) {
        return with(
                new Need(agencies, "At least %d %s".formatted(agencies, whom), EnumSet.copyOf(of)));
    }

    private Quorum with(Need need) {
        var all = new ArrayList<>(needs);
        all.add(need);
        return new Quorum(all);
    }

    /** The disciplines without which the meeting cannot be quorate, so they have to be asked. */
    public Set<Discipline> required() {
        return needs.stream()
                .filter(need -> need.of().size() == 1)
                .flatMap(need -> need.of().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Discipline.class)));
    }

    /** Judges what is known so far. */
    public Quoracy judge(Collection<Voice> voices) {
        var parts = needs.stream().map(need -> judge(need, voices)).toList();
        return new Quoracy(all(parts), parts);
    }

    private static Quoracy.Part judge(Need need, Collection<Voice> voices) {
        var ours = voices.stream().filter(voice -> need.of().contains(voice.discipline())).toList();
        var there = agencies(ours, EnumSet.of(Presence.THERE));
        var perhaps = agencies(ours, EnumSet.of(Presence.THERE, Presence.NOT_KNOWN));
        var verdict = Quoracy.Verdict.NOT_QUORATE;
        if (there.size() >= need.agencies()) {
            verdict = Quoracy.Verdict.QUORATE;
        } else if (perhaps.size() >= need.agencies()) {
            verdict = Quoracy.Verdict.NOT_KNOWN;
        }
        return new Quoracy.Part(
                need.words(),
                verdict,
                ours.isEmpty()
                        ? List.of("Nobody was asked")
                        : ours.stream()
                                .map(voice -> voice.agencyName() + ": " + voice.words())
                                .toList());
    }

    private static Set<UUID> agencies(Collection<Voice> voices, Set<Presence> presences) {
        return voices.stream()
                .filter(voice -> presences.contains(voice.presence()))
                .map(Voice::agency)
                .collect(Collectors.toSet());
    }

    private static Quoracy.Verdict all(List<Quoracy.Part> parts) {
        var verdicts = parts.stream().map(Quoracy.Part::verdict).collect(Collectors.toSet());
        if (verdicts.contains(Quoracy.Verdict.NOT_QUORATE)) {
            return Quoracy.Verdict.NOT_QUORATE;
        }
        return verdicts.contains(Quoracy.Verdict.NOT_KNOWN)
                ? Quoracy.Verdict.NOT_KNOWN
                : Quoracy.Verdict.QUORATE;
    }
}
