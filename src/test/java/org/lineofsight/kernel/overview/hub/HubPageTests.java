package org.lineofsight.kernel.overview.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.Headline.Kind;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One page for the safeguarding partners, and for others the rooms they may enter. */
@SpringBootTest
@DatabaseTest
class HubPageTests {

    @Autowired PagesAs pages;

    @Test
    void every_question_is_answered_and_what_is_nought_is_no_number() {
        var page =
                HubPage.of(
                        List.of(
                                new Headline(
                                        Kind.LATE, 3, "actions are late", "/partnership/actions"),
                                new Headline(
                                        Kind.AT_RISK,
                                        0,
                                        "priorities are red",
                                        "/partnership/plan")),
                        List.of(),
                        Actor.system("test"));
        assertThat(page.parts()).extracting(HubPage.Part::kind).containsExactly(Kind.values());
        assertThat(page.parts().getFirst().headlines()).hasSize(1);
        assertThat(page.parts().get(1).headlines()).isEmpty();
    }

    @Test
    void a_room_is_listed_for_those_who_may_enter_it() {
        var rooms =
                List.of(
                        new Room(
                                2,
                                "Policies",
                                "/partnership/policies",
                                "what is in force",
                                Set.of()),
                        new Room(
                                1,
                                "Budget",
                                "/partnership/budget",
                                "money",
                                Set.of(Role.SCRUTINEER)));
        assertThat(HubPage.of(List.of(), rooms, Actor.system("test")).rooms())
                .extracting(Room::text)
                .containsExactly("Policies");
    }

    @Test
    void the_partnerships_door_leads_its_people_here_and_a_practitioner_has_none() {
        var agency = UUID.randomUUID();
        var partner = pages.somebody(Role.EXECUTIVE_PARTNER, agency);
        assertThat(partner.page("/partnership").select("main a[href=/yearly-reports]")).hasSize(1);
        assertThat(partner.page("/").select("nav a[href=/partnership]")).isNotEmpty();
        var practitioner = pages.somebody(Role.PRACTITIONER, agency).page("/");
        assertThat(practitioner.select("nav a[href=/partnership]")).isEmpty();
        assertThat(practitioner.select("footer a[href=/partnership]")).hasSize(1);
    }
}
