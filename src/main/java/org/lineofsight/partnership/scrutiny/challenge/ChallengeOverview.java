package org.lineofsight.partnership.scrutiny.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Challenges that wait for a response or led to nothing that can be seen yet. */
@Component
class ChallengeOverview implements HeadlineSource, WheelSource {

    private static final String HERE = "/partnership/scrutiny/challenges?show=";

    private final Challenges challenges;

    ChallengeOverview(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!reads(actor)) {
            return List.of();
        }
        var all = challenges.all();
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        all.stream().filter(Challenge::late).count(),
                        "challenge waits too long for a response",
                        "challenges wait too long for a response",
                        HERE + "late"),
                Headline.of(
                        Headline.Kind.AT_RISK,
                        seen(all, EffectState.NO_EVIDENCE_YET),
                        "challenge has no evidence of an effect yet",
                        "challenges have no evidence of an effect yet",
                        HERE + "no-evidence-yet"),
                Headline.of(
                        Headline.Kind.CHANGED,
                        seen(all, EffectState.CHANGED),
                        "challenge changed something",
                        "challenges changed something",
                        HERE + "changed"));
    }

    private static long seen(List<Challenge> all, EffectState state) {
        return all.stream()
                .filter(each -> {
                    var effect = each.effect();
                    return effect != null && effect.state() == state;
                })
                .count();
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!reads(actor)) {
            return List.of();
        }
        return challenges.all().stream()
                .filter(each -> each.left() != null)
                .map(each ->
                        new WheelEntry(
                                        InWords.dayOf(Objects.requireNonNull(each.left()).dueAt()),
                                        "Response to challenge " + each.reference(),
                                        each.address(),
                                        "Local: within 20 working days")
                                .done(!each.open()))
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(to))
                .toList();
    }

    private static boolean reads(Actor actor) {
        return actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);
    }
}
