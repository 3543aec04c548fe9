package org.lineofsight.kernel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Actions of the partnership’s one plan say where they come from and who asks after them. */
@SpringBootTest
@DatabaseTest
@Import(Cast.class)
class ImprovementTests {

    private static final UUID GROUP = UUID.randomUUID();

    @Autowired Cast cast;

    @Autowired Agencies agencies;

    @Autowired Involvements involvements;

    @Autowired Actions actions;

    @Autowired Clock clock;

    private final UUID record = UUID.randomUUID();
    private final UUID readers = UUID.randomUUID();
    private AgencyId trust;
    private Actor runner;
    private Actor reader;
    private Actor desk;
    private Actor lead;

    @BeforeEach
    void people() {
        trust =
                cast.as(
                        Actor.system("test"),
                        () ->
                                agencies.add(
                                        AgencyDetails.of(
                                                "Trust " + UUID.randomUUID(),
                                                AgencyKind.NHS_TRUST,
                                                new ContactDetails(null, "01632 960999", null))));
        runner = cast.somebody(SOCIAL_WORKER);
        reader = cast.somebody(SOCIAL_WORKER);
        desk = cast.somebody(AGENCY_DESK, trust.value());
        lead = cast.somebody(SAFEGUARDING_LEAD, trust.value());
        cast.run(
                Actor.system("test"),
                () -> {
                    involvements.begin(new ActionId(record), runner.accountId(), "the record");
                    involvements.begin(new ActionId(readers), reader.accountId(), "reads it");
                });
    }

    private ActionId raised(@Nullable Improvement improvement) {
        return cast.as(
                runner,
                () -> {
                    var action =
                            new NewAction(
                                            new Subject("test-audit", record),
                                            record,
                                            "Ask at every booking whether anybody smokes at home",
                                            null,
                                            new Owner.OfAgency(trust, AGENCY_DESK),
                                            LocalDate.now(clock).plusDays(30))
                                    .sharedWith(readers);
                    return actions.raise(
                            improvement == null ? action : action.improving(improvement), runner);
                });
    }

    private static Improvement audit() {
        return new Improvement(ActionSource.AUDIT, "neglect", GROUP, "Quality and performance");
    }

    @Test
    void it_says_where_it_comes_from_what_it_is_about_and_who_asks_after_it() {
        var id = raised(audit());
        assertThat(cast.as(reader, () -> actions.require(id)).improvement()).isEqualTo(audit());

        var ofTheBoard = raised(Improvement.from(ActionSource.REVIEW));
        assertThat(cast.as(runner, () -> actions.require(ofTheBoard)).improvement())
                .isEqualTo(new Improvement(ActionSource.REVIEW, null, null, null))
                .extracting(Improvement::overseerName)
                .isEqualTo("The board");
    }

    @Test
    void a_group_that_oversees_has_a_name() {
        assertThatThrownBy(() -> new Improvement(ActionSource.PLAN, null, GROUP, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_lead_of_the_agency_reads_it_whoever_does_it_there_and_reads_no_work_on_a_case() {
        var improvement = raised(audit());
        assertThat(cast.as(lead, () -> actions.require(improvement)).own()).isFalse();
        assertThat(cast.as(lead, () -> actions.history(improvement))).isNotEmpty();

        var work = raised(null);
        assertThatThrownBy(() -> cast.as(lead, () -> actions.require(work)))
                .isInstanceOf(NotVisible.class);
        var other = cast.somebody(SAFEGUARDING_LEAD);
        assertThatThrownBy(() -> cast.as(other, () -> actions.require(improvement)))
                .isInstanceOf(NotVisible.class);
        assertThat(cast.as(other, () -> actions.history(improvement))).isEmpty();
    }

    @Test
    void whoever_reads_the_plan_reads_what_was_done_for_it_and_takes_no_step() {
        var id = raised(audit());
        cast.run(desk, () -> actions.take(id, ActionStep.ACCEPTED_IT, "We begin in May", 0, desk));
        assertThat(cast.as(reader, () -> actions.history(id)))
                .extracting(Taken::words)
                .contains("We begin in May");
        assertThatThrownBy(() ->
                        cast.run(
                                reader,
                                () ->
                                        actions.take(
                                                id,
                                                ActionStep.WITHDRAWN_IT,
                                                "Not needed",
                                                1,
                                                reader)))
                .isInstanceOf(NotVisible.class);
    }
}
