package org.lineofsight.pathway.frontdoor.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SYSTEM;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DatabaseTest
class SourceTeamsTests {

    @Autowired Cast cast;

    @Autowired PagesAs pages;

    @Autowired ReceiveContact receiveContact;

    @Autowired SourceTeams teams;

    @Autowired Agencies agencies;

    @Autowired JdbcClient jdbc;

    private ContactId told(Actor by, @Nullable String team) {
        return cast.as(
                by,
                () -> receiveContact.receive(ReferralTestData.from(by).inTeam(team).build(), by));
    }

    private @Nullable String teamOf(ContactId id) {
        return cast.as(
                cast.somebody(FRONT_DOOR_WORKER),
                () ->
                        jdbc.sql("select source_team from frontdoor.contact where id = :id")
                                .param("id", id.value())
                                .query((row, number) -> row.getString(1))
                                .list()
                                .getFirst());
    }

    @Test
    void a_team_is_kept_as_it_was_spelt_before() {
        var nurse = cast.somebody(PRACTITIONER);
        assertThat(teamOf(told(nurse, "  Early   years "))).isEqualTo("Early years");
        assertThat(teamOf(told(nurse, "EARLY YEARS"))).isEqualTo("Early years");
        assertThat(teamOf(told(cast.somebody(PRACTITIONER), "EARLY YEARS")))
                .as("of another agency")
                .isEqualTo("EARLY YEARS");
    }

    @Test
    void nobody_has_to_say_a_team_and_none_is_no_team() {
        var nurse = cast.somebody(PRACTITIONER);
        assertThat(teamOf(told(nurse, null))).isNull();
        assertThat(teamOf(told(nurse, " "))).isNull();
        assertThat(teamOf(told(nurse, "None"))).isNull();
        assertThat(teamOf(told(nurse, "n/a"))).isNull();
    }

    @Test
    void a_member_of_the_public_has_no_team() {
        var worker = cast.somebody(FRONT_DOOR_WORKER);
        var id =
                cast.as(
                        worker,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(worker)
                                                .inTeam("Neighbours")
                                                .byTelephone(),
                                        worker));
        assertThat(teamOf(id)).isNull();
    }

    @Test
    void teams_of_the_agency_and_what_was_said_more_than_once_are_offered_to_its_people_alone() {
        var agency =
                cast.as(
                        cast.somebody(SYSTEM),
                        () -> {
                            var id =
                                    agencies.add(
                                            AgencyDetails.of(
                                                    "Test hospital " + UUID.randomUUID(),
                                                    AgencyKind.EMERGENCY_DEPARTMENT,
                                                    ContactDetails.NONE));
                            agencies.addTeam(id, "Ward 4", ContactDetails.NONE);
                            return id.value();
                        });
        var nurse = cast.somebody(PRACTITIONER, agency);
        told(nurse, "Pastoral team");
        told(nurse, "pastoral team");
        told(nurse, "Ms Oddly’s helpers");

        var colleague = cast.somebody(PRACTITIONER, agency);
        assertThat(cast.as(colleague, () -> teams.offered(agency)))
                .containsExactly("Ward 4", "Pastoral team");
        var stranger = cast.somebody(PRACTITIONER);
        assertThat(cast.as(stranger, () -> teams.offered(stranger.requireAgency()))).isEmpty();
    }
}
