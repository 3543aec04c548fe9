package org.lineofsight.pathway.frontdoor.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.frontdoor.Colour;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.EmptyResultDataAccessException;

@SpringBootTest
@DatabaseTest
class GuideTests {

    private static final Map<Colour, List<String>> SIGNS =
            Map.of(
                    Colour.RED, List.of("An injury"),
                    Colour.AMBER, List.of("Hunger that goes on"),
                    Colour.GREEN, List.of("The family asks for help"));
    private static final Map<Colour, Integer> HOURS =
            Map.of(Colour.RED, 2, Colour.AMBER, 12, Colour.GREEN, 48);

    @Autowired Cast cast;

    @Autowired Guides guides;

    @Autowired ReviseGuide reviseGuide;

    @Test
    void a_new_version_is_in_force_at_once_and_the_one_before_stays_as_it_was() {
        var manager = cast.somebody(FRONT_DOOR_MANAGER);
        var before = cast.as(manager, guides::current);

        cast.run(
                manager,
                () -> reviseGuide.revise(before.number(), SIGNS, HOURS, "Sooner for all", manager));

        var now = cast.as(cast.somebody(FRONT_DOOR_WORKER), guides::current);
        assertThat(now.number()).isEqualTo(before.number() + 1);
        assertThat(now.signs(Colour.RED))
                .extracting(Guide.Sign::words)
                .containsExactly("An injury");
        assertThat(now.response(Colour.AMBER).code())
                .isEqualTo(before.response(Colour.AMBER).code());
        assertThat(now.response(Colour.AMBER).rules().getFirst().allowance().amount())
                .isEqualTo(12);
        assertThat(cast.as(manager, guides::versions)).contains(before);
    }

    @Test
    void two_managers_who_change_the_same_version_do_not_undo_each_other() {
        var manager = cast.somebody(FRONT_DOOR_MANAGER);
        var before = cast.as(manager, guides::current);
        cast.run(
                manager, () -> reviseGuide.revise(before.number(), SIGNS, HOURS, "First", manager));
        assertThatThrownBy(() ->
                        cast.run(
                                manager,
                                () ->
                                        reviseGuide.revise(
                                                before.number(), SIGNS, HOURS, "Second", manager)))
                .hasFieldOrPropertyWithValue("code", "guide.changed");
    }

    @Test
    void nobody_but_a_manager_changes_it_and_nobody_outside_reads_it() {
        var worker = cast.somebody(FRONT_DOOR_WORKER);
        var number = cast.as(worker, guides::current).number();
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () -> reviseGuide.revise(number, SIGNS, HOURS, "Mine", worker)))
                .isInstanceOf(DataAccessException.class);
        var teacher = cast.somebody(PRACTITIONER);
        assertThatThrownBy(() -> cast.as(teacher, guides::current))
                .isInstanceOf(EmptyResultDataAccessException.class);
    }

    @Test
    void a_guide_tells_the_colours_apart() {
        var withoutGreen = Map.of(Colour.RED, List.of("A"), Colour.AMBER, List.of("B"));
        assertThatThrownBy(() -> GuideRules.everyColourHasASign(withoutGreen))
                .hasFieldOrPropertyWithValue("field", "green");
    }

    @Test
    void the_more_urgent_the_sooner() {
        assertThatThrownBy(() ->
                        GuideRules.theMoreUrgentTheSooner(
                                Map.of(Colour.RED, 24, Colour.AMBER, 12, Colour.GREEN, 48)))
                .hasFieldOrPropertyWithValue("field", "amberHours");
        assertThatThrownBy(() ->
                        GuideRules.theMoreUrgentTheSooner(
                                Map.of(Colour.RED, 0, Colour.AMBER, 12, Colour.GREEN, 48)))
                .hasFieldOrPropertyWithValue("field", "redHours");
    }

    @Test
    void who_changes_the_guide_says_why() {
        assertThatThrownBy(() -> GuideRules.saysWhy(" "))
                .hasFieldOrPropertyWithValue("code", "guide.why");
    }

    @Test
    void signs_are_short() {
        assertThatThrownBy(() -> GuideRules.signsAreShort(List.of(List.of("a".repeat(301)))))
                .hasFieldOrPropertyWithValue("code", "guide.long");
    }
}
