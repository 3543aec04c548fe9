package org.lineofsight.pathway.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.pathway.childprotection.enquiry.Enquiry.Outcome.CONTINUING_RISK;
import static org.lineofsight.pathway.childprotection.enquiry.Enquiry.Outcome.NOT_SUBSTANTIATED;
import static org.lineofsight.pathway.childprotection.enquiry.Enquiry.Outcome.NO_CONTINUING_RISK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer.Answer;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion.Section47;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion.Threshold;
import org.lineofsight.pathway.childprotection.voices.Contribution;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.pathway.childprotection.voices.Seen;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a strategy discussion begins, a manager concludes, and a conference or a reason ends. */
@SpringBootTest
@DatabaseTest
class EnquiryTests {

    @Autowired Cast cast;

    @Autowired ChildProtectionScene scene;

    @Autowired Enquiries enquiries;

    @Autowired EnquiryQueries queries;

    @Autowired EnquiryAgencies agencies;

    @Autowired WriteEnquiry writeEnquiry;

    @Autowired AnswerEnquiry answerEnquiry;

    @Autowired DecideAgainstConference decideAgainstConference;

    @Autowired TakePart takePart;

    @Autowired TellAgencies tellAgencies;

    @Autowired Contributions contributions;

    @Autowired AllocateCase allocateCase;

    @Autowired Clocks clocks;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    @Test
    void a_threshold_that_is_met_begins_an_enquiry_about_the_children_of_the_discussion() {
        var enquiry = begun(scene.allocated());
        assertThat(enquiry.kind()).isEqualTo(Section47.JOINT);
        assertThat(enquiry.children())
                .extracting(Enquiry.Child::name)
                .containsExactly("Rowan Penhallow", "Ash Penhallow");
        assertThat(conferenceClock(enquiry))
                .matches(CaseClock::running)
                .matches(running -> running.startedAt().equals(enquiry.discussedAt()));
    }

    @Test
    void a_threshold_that_is_not_met_begins_none() {
        var id = scene.allocated();
        scene.decided(id, Threshold.NOT_MET);
        assertThat(cast.as(scene.worker, () -> enquiries.ofCase(id))).isEmpty();
    }

    @Test
    void a_second_discussion_during_an_enquiry_begins_no_other_for_the_same_children() {
        var id = scene.allocated();
        begun(id);
        scene.decided(id, Threshold.MET);
        assertThat(cast.as(scene.worker, () -> enquiries.ofCase(id))).hasSize(1);
    }

    @Test
    void it_goes_to_a_manager_when_every_child_is_heard_and_has_a_conclusion() {
        var enquiry = begun(scene.allocated());
        assertThatThrownBy(() -> send(enquiry))
                .hasFieldOrPropertyWithValue("code", "enquiry.whole");
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () -> writeEnquiry.find(enquiry.id(), "", "A bruise")))
                .hasFieldOrPropertyWithValue("code", "enquiry.police");
        written(enquiry, NOT_SUBSTANTIATED, NOT_SUBSTANTIATED);
        send(enquiry);
        answer(enquiry, Answer.SENT_BACK, "Who else saw the bruise?");
        assertThat(again(enquiry).concluded()).isFalse();
        send(enquiry);
        answer(enquiry, Answer.AGREED, null);
        assertThat(again(enquiry).concluded()).isTrue();
    }

    @Test
    void where_no_child_is_at_continuing_risk_no_conference_is_due() {
        var enquiry = concluded(scene.allocated(), NO_CONTINUING_RISK, NOT_SUBSTANTIATED);
        assertThat(conferenceClock(enquiry).outcome()).isEqualTo("NOT_NEEDED");
        assertThat(needed(enquiry)).isEmpty();
    }

    @Test
    void
            a_child_at_continuing_risk_waits_for_a_conference_fifteen_working_days_from_the_discussion() {
        var enquiry = concluded(scene.allocated(), CONTINUING_RISK, NO_CONTINUING_RISK);
        var running = conferenceClock(enquiry);
        assertThat(running.running()).isTrue();
        assertThat(needed(enquiry))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.children()).containsExactly(enquiry.children().getFirst().id());
                    assertThat(each.dueOn()).isEqualTo(running.dueOn());
                });

        var on = LocalDate.now(clock);
        cast.run(
                scene.manager,
                () ->
                        enquiries.conferenceHeld(
                                enquiry.caseId(),
                                enquiry.children().stream().map(Enquiry.Child::id).toList(),
                                on));
        assertThat(conferenceClock(enquiry).outcome()).isEqualTo("HELD");
        assertThat(needed(enquiry)).isEmpty();
        assertThat(again(enquiry).children())
                .extracting(Enquiry.Child::conferenceHeldOn)
                .containsExactly(on, null);
    }

    @Test
    void two_children_wait_until_the_last_of_them_has_a_conference_or_a_reason() {
        var enquiry = concluded(scene.allocated(), CONTINUING_RISK, CONTINUING_RISK);
        var first = enquiry.children().getFirst().id();
        var second = enquiry.children().getLast().id();
        cast.run(
                scene.manager,
                () ->
                        enquiries.conferenceHeld(
                                enquiry.caseId(), List.of(first), LocalDate.now(clock)));
        assertThat(conferenceClock(enquiry).running()).isTrue();
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        decideAgainstConference.decide(
                                                enquiry.id(), second, "Abroad", scene.worker)))
                .hasFieldOrPropertyWithValue("code", "enquiry.no-conference-manager");
        cast.run(
                scene.manager,
                () ->
                        decideAgainstConference.decide(
                                enquiry.id(),
                                second,
                                "Lives with her father in another county now, whose conference has a date",
                                scene.manager));
        assertThat(conferenceClock(enquiry).running()).isFalse();
        assertThat(needed(enquiry)).isEmpty();
    }

    @Test
    void a_conference_was_not_held_before_the_discussion() {
        var enquiry = concluded(scene.allocated(), CONTINUING_RISK, NOT_SUBSTANTIATED);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.manager,
                                () ->
                                        enquiries.conferenceHeld(
                                                enquiry.caseId(),
                                                List.of(enquiry.children().getFirst().id()),
                                                LocalDate.now(clock).minusDays(3))))
                .hasFieldOrPropertyWithValue("code", "enquiry.conference-before");
    }

    @Test
    void police_and_health_see_that_there_is_one_and_what_they_told_and_nothing_that_was_found() {
        var enquiry = begun(scene.allocated());
        for (var taking : List.of(scene.policeDesk, scene.nurse)) {
            assertThat(waitingFor(taking)).contains(enquiry.id());
            cast.run(
                    taking, () -> takePart.tell(enquiry.id(), null, "Known since January", taking));
            assertThat(waitingFor(taking)).doesNotContain(enquiry.id());
            var part = cast.as(taking, () -> agencies.requirePart(enquiry.id(), taking));
            assertThat(part.names()).contains("Rowan Penhallow");
            assertThat(part.told()).isNull();
            assertThat(told(taking, enquiry.subject()))
                    .singleElement()
                    .matches(each -> each.agency().equals(taking.agencyId()));
            assertThatThrownBy(() -> cast.run(taking, () -> enquiries.require(enquiry.id())))
                    .isInstanceOf(NotVisible.class);
            assertThat(rows(taking, "enquiry_finding")).isZero();
            assertThat(rows(taking, "enquiry_result")).isZero();
        }
        assertThat(told(scene.worker, enquiry.subject())).hasSize(2);
    }

    @Test
    void agencies_read_the_outcome_when_it_is_agreed_and_somebody_tells_them() {
        var enquiry = begun(scene.allocated());
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () -> tellAgencies.tell(enquiry.id(), "x", scene.worker)))
                .hasFieldOrPropertyWithValue("code", "enquiry.not-concluded");
        written(enquiry, NO_CONTINUING_RISK, NOT_SUBSTANTIATED);
        send(enquiry);
        answer(enquiry, Answer.AGREED, null);
        cast.run(
                scene.worker,
                () ->
                        tellAgencies.tell(
                                enquiry.id(),
                                "Substantiated, no conference follows",
                                scene.worker));
        var part =
                cast.as(
                        scene.policeDesk,
                        () -> agencies.requirePart(enquiry.id(), scene.policeDesk));
        assertThat(Objects.requireNonNull(part.told()).words()).contains("no conference");
        assertThatThrownBy(() ->
                        cast.run(
                                scene.policeDesk,
                                () -> takePart.tell(enquiry.id(), null, "More", scene.policeDesk)))
                .hasFieldOrPropertyWithValue("code", "writing.closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SYSTEM"})
    void nobody_else_sees_it(Role role) {
        var enquiry = begun(scene.allocated());
        for (var agency : List.of(scene.worker.requireAgency(), UUID.randomUUID())) {
            var somebody = cast.somebody(role, agency);
            assertThatThrownBy(() -> cast.run(somebody, () -> enquiries.require(enquiry.id())))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() ->
                            cast.run(somebody, () -> agencies.requirePart(enquiry.id(), somebody)))
                    .isInstanceOf(NotVisible.class);
            for (var table :
                    List.of(
                            "enquiry",
                            "enquiry_child",
                            "enquiry_agency",
                            "enquiry_finding",
                            "enquiry_result")) {
                assertThat(rows(somebody, table)).as(table).isZero();
            }
        }
    }

    @Test
    void each_number_is_the_length_of_its_list_and_children_are_counted_apart() {
        var reader = cast.somebody(Role.SOCIAL_WORKER, scene.worker.requireAgency());
        var first = concluded(scene.allocated(), CONTINUING_RISK, NO_CONTINUING_RISK);
        var held = concluded(scene.allocated(), CONTINUING_RISK, CONTINUING_RISK);
        cast.run(
                scene.manager,
                () ->
                        enquiries.conferenceHeld(
                                held.caseId(),
                                List.of(held.children().getFirst().id()),
                                LocalDate.now(clock)));
        var unfounded = concluded(scene.allocated(), NOT_SUBSTANTIATED, NOT_SUBSTANTIATED);
        var open = begun(scene.allocated());
        for (var each : List.of(first, held, unfounded, open)) {
            cast.run(
                    scene.manager,
                    () ->
                            allocateCase.allocate(
                                    each.caseId(), reader.accountId(), 1, scene.manager));
        }

        for (var measure : Measure.values()) {
            var page = cast.as(reader, () -> queries.list(null, measure, null));
            var number = page.numbers().get(measure.ordinal());
            assertThat(number.enquiries()).as(measure.label()).isEqualTo(page.rows().size());
            assertThat(number.children())
                    .as(measure.label())
                    .isEqualTo(page.rows().stream().mapToInt(EnquiryListPage.Row::children).sum());
        }
        assertThat(counted(reader, Measure.CONTINUING_RISK)).isEqualTo("2 enquiries, 3 children");
        assertThat(counted(reader, Measure.SUBSTANTIATED)).isEqualTo("2 enquiries, 4 children");
        assertThat(counted(reader, Measure.CONFERENCE)).isEqualTo("1 enquiries, 1 children");
        assertThat(counted(reader, Measure.TO_BE_CALLED)).isEqualTo("2 enquiries, 2 children");
    }

    private String counted(Actor reader, Measure measure) {
        var page = cast.as(reader, () -> queries.list(null, measure, null));
        var number = page.numbers().get(measure.ordinal());
        return number.enquiries() + " enquiries, " + number.children() + " children";
    }

    private List<EnquiryId> waitingFor(Actor taking) {
        return cast.as(taking, () -> agencies.waitingFor(taking)).stream()
                .map(EnquiryAgencies.Waiting::id)
                .toList();
    }

    private Enquiry begun(CaseId id) {
        scene.decided(id, Threshold.MET);
        return cast.as(scene.worker, () -> enquiries.ofCase(id).getFirst());
    }

    private Enquiry concluded(CaseId id, Enquiry.Outcome... outcomes) {
        var enquiry = begun(id);
        written(enquiry, outcomes);
        send(enquiry);
        answer(enquiry, Answer.AGREED, null);
        return again(enquiry);
    }

    private void written(Enquiry enquiry, Enquiry.Outcome... outcomes) {
        cast.run(
                scene.worker,
                () -> {
                    for (var i = 0; i < outcomes.length; i++) {
                        var child = enquiry.children().get(i).id();
                        writeEnquiry.hear(
                                enquiry.id(),
                                child,
                                new VoiceForm(
                                        Seen.ALONE,
                                        TypedDate.of(LocalDate.now(clock)),
                                        null,
                                        "“It hurt.”"));
                        writeEnquiry.conclude(
                                enquiry.id(), child, outcomes[i], "What was seen and said");
                    }
                    writeEnquiry.find(
                            enquiry.id(),
                            "DC Harrowgate, child abuse investigation unit",
                            "The bruise is older than the fall that is told.");
                });
    }

    private void send(Enquiry enquiry) {
        cast.run(
                scene.worker,
                () -> writeEnquiry.send(enquiry.id(), again(enquiry).version(), scene.worker));
    }

    private void answer(Enquiry enquiry, Answer answer, @Nullable String words) {
        var version = again(enquiry).version();
        cast.run(
                scene.manager,
                () -> answerEnquiry.answer(enquiry.id(), answer, words, version, scene.manager));
    }

    private Enquiry again(Enquiry enquiry) {
        return cast.as(scene.manager, () -> enquiries.require(enquiry.id()));
    }

    private List<ConferenceNeeded> needed(Enquiry enquiry) {
        return cast.as(scene.manager, () -> enquiries.conferencesNeeded(enquiry.caseId()));
    }

    private CaseClock conferenceClock(Enquiry enquiry) {
        return cast.as(
                scene.worker,
                () ->
                        clocks.find(ChildProtectionTimescales.INITIAL_CONFERENCE, enquiry.subject())
                                .orElseThrow());
    }

    private List<Contribution> told(Actor reader, Subject about) {
        return cast.as(reader, () -> contributions.of(about));
    }

    private int rows(Actor reader, String table) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql("select count(*) from childprotection." + table)
                                .query(Integer.class)
                                .single());
    }
}
