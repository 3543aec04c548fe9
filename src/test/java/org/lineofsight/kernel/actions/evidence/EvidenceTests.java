package org.lineofsight.kernel.actions.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Evidence;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.FileKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A file that shows what was done: added by those who do it or run it, read by those who read it.
 */
@SpringBootTest
@DatabaseTest
class EvidenceTests {

    private static final byte[] FILE = "%PDF-1.7 a list".getBytes(StandardCharsets.US_ASCII);

    @Autowired Cast cast;

    @Autowired Agencies agencies;

    @Autowired Involvements involvements;

    @Autowired Actions actions;

    @Autowired Improvements improvements;

    @Autowired AddEvidence addEvidence;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private final UUID record = UUID.randomUUID();
    private final UUID readers = UUID.randomUUID();
    private AgencyId trust;
    private Actor runner;
    private Actor reader;
    private Actor desk;

    @BeforeEach
    void people() {
        trust = agency();
        runner = cast.somebody(SOCIAL_WORKER);
        reader = cast.somebody(SOCIAL_WORKER);
        desk = cast.somebody(AGENCY_DESK, trust.value());
        cast.run(
                Actor.system("test"),
                () -> {
                    involvements.begin(new ActionId(record), runner.accountId(), "the record");
                    involvements.begin(new ActionId(readers), reader.accountId(), "reads it");
                });
    }

    private AgencyId agency() {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        "Trust " + UUID.randomUUID(),
                                        AgencyKind.NHS_TRUST,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    private ActionId raised(boolean improvement) {
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
                            improvement
                                    ? action.improving(Improvement.from(ActionSource.AUDIT))
                                    : action,
                            runner);
                });
    }

    private void add(ActionId id, Actor by, String title, byte[] file) {
        cast.run(by, () -> addEvidence.add(id, title, file, by));
    }

    private int files(Actor by) {
        return cast.as(
                by,
                () ->
                        jdbc.sql("select count(*)::int from actions.evidence_file")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void whoever_is_asked_after_another_returned_it_does_not_open_what_the_other_added() {
        var id = raised(true);
        add(id, desk, "Our own audit", FILE);
        var another = agency();
        var next = cast.somebody(AGENCY_DESK, another.value());
        cast.run(
                runner,
                () ->
                        actions.offerAnew(
                                id,
                                "Ask at every booking",
                                null,
                                new Owner.OfAgency(another, AGENCY_DESK),
                                LocalDate.now(clock).plusDays(30),
                                "They returned it",
                                0,
                                runner));
        assertThat(cast.as(next, () -> actions.require(id)).own()).isTrue();
        assertThat(files(next)).isZero();
        assertThat(cast.as(next, () -> improvements.evidence(id))).isEmpty();
        assertThat(files(runner)).isEqualTo(1);
        assertThat(files(reader)).isEqualTo(1);
    }

    @Test
    void whoever_does_it_and_whoever_runs_it_add_files_and_its_readers_open_them() {
        var id = raised(true);
        add(id, desk, "The booking form", FILE);
        add(id, runner, "The dip sample", FILE);
        assertThat(cast.as(reader, () -> improvements.evidence(id)))
                .extracting(Evidence::title)
                .containsExactly("The dip sample", "The booking form");
        assertThat(files(reader)).isEqualTo(2);
        assertThatThrownBy(() -> add(id, reader, "Mine", FILE)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        cast.run(
                                reader,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into actions.evidence (id, record_id, title, file_name, media_type, by_id, by_name, at)
                                                        values (:id, :action, 'x', 'x.pdf', 'application/pdf', :by, 'x', now())
                                                        """)
                                                .param("id", UUID.randomUUID())
                                                .param("action", id.value())
                                                .param("by", reader.accountId())
                                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nobody_else_opens_one() {
        var id = raised(true);
        add(id, desk, "The booking form", FILE);
        var stranger = cast.somebody(AGENCY_DESK);
        assertThat(cast.as(stranger, () -> improvements.evidence(id))).isEmpty();
        assertThat(files(stranger)).isZero();
    }

    @Test
    void work_on_a_case_has_none() {
        var id = raised(false);
        assertThatThrownBy(() -> add(id, desk, "The booking form", FILE))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_file_says_what_it_shows_and_can_be_opened_by_everybody() {
        var id = raised(true);
        assertThatThrownBy(() -> add(id, desk, " ", FILE))
                .hasFieldOrPropertyWithValue("code", "action.evidence-title");
        assertThatThrownBy(() -> add(id, desk, "Nothing", new byte[0]))
                .hasFieldOrPropertyWithValue("code", "action.evidence-none");
        assertThatThrownBy(() -> add(id, desk, "A script", "rm".getBytes(StandardCharsets.UTF_8)))
                .hasFieldOrPropertyWithValue("code", "action.evidence-kind");
        assertThatThrownBy(() -> add(id, desk, "A film", new byte[FileKind.LARGEST + 1]))
                .hasFieldOrPropertyWithValue("code", "action.evidence-large");
        cast.run(
                runner,
                () ->
                        actions.take(
                                id,
                                ActionStep.WITHDRAWN_IT,
                                "Not needed",
                                actions.require(id).version(),
                                runner));
        assertThatThrownBy(() -> add(id, runner, "The booking form", FILE))
                .hasFieldOrPropertyWithValue("code", "action.evidence-late");
    }
}
