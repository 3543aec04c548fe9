package org.lineofsight.partnership.scrutiny.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lineofsight.platform.web.Choice;

/**
 * Challenges that the reader may see.
 *
 * @param scrutineer whether the reader may raise one
 * @param governance whether the reader sees the whole of scrutiny
 */
public record ChallengesPage(
        List<Challenge> rows, List<Choice> choices, boolean scrutineer, boolean governance) {

    public ChallengesPage {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    static ChallengesPage of(
            List<Challenge> all, String show, boolean scrutineer, boolean governance) {
        var choices = new ArrayList<Choice>();
        var rows = new ArrayList<Challenge>();
        choose("all", "All", each -> true, all, show, choices, rows);
        choose("open", "Waits for a response", Challenge::open, all, show, choices, rows);
        choose("late", "Response late", Challenge::late, all, show, choices, rows);
        choose(
                "unseen",
                "Effect not looked at",
                each -> !each.open() && each.effect() == null,
                all,
                show,
                choices,
                rows);
        for (var state : EffectState.values()) {
            choose(
                    code(state),
                    state.label(),
                    each -> {
                        var effect = each.effect();
                        return effect != null && effect.state() == state;
                    },
                    all,
                    show,
                    choices,
                    rows);
        }
        return choices.stream().anyMatch(Choice::current)
                ? new ChallengesPage(rows, choices, scrutineer, governance)
                : of(all, "all", scrutineer, governance);
    }

    private static String code(EffectState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void choose(
            String code,
            String text,
            Predicate<Challenge> which,
            List<Challenge> all,
            String show,
            List<Choice> choices,
            List<Challenge> rows) {
        var these = all.stream().filter(which).toList();
        choices.add(
                new Choice(
                        text,
                        "/partnership/scrutiny/challenges?show=" + code,
                        these.size(),
                        code.equals(show)));
        if (code.equals(show)) {
            rows.addAll(these);
        }
    }
}
