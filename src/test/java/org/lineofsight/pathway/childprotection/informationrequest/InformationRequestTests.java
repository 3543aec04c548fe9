package org.lineofsight.pathway.childprotection.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.PAYMENTS_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A practice is asked with purpose and basis, answers, and hears how its report was. */
@SpringBootTest
@DatabaseTest
class InformationRequestTests {

    @Autowired Cast cast;

    @Autowired ChildProtectionScene scene;

    @Autowired Cases cases;

    @Autowired Agencies agencies;

    @Autowired InformationRequests requests;

    @Autowired AskForInformation askForInformation;

    @Autowired AnswerInformationRequest answerInformationRequest;

    @Autowired JudgeReport judgeReport;

    @Autowired WithdrawInformationRequest withdrawInformationRequest;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private AgencyId practice;
    private Actor gp;
    private CaseId found;

    @BeforeEach
    void people() {
        practice = agency();
        gp = cast.somebody(SAFEGUARDING_LEAD, practice.value());
        found = scene.allocated();
    }

    private AgencyId agency() {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        "Surgery " + UUID.randomUUID(),
                                        AgencyKind.GENERAL_PRACTICE,
                                        new ContactDetails(null, "01632 960998", null))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private AskForInformation.Asking asking(@Nullable AgencyId agency) {
        return asking(
                Section.SECTION_47,
                agency,
                "To know whether the bruise fits",
                "Asking could add to the risk");
    }

    private AskForInformation.Asking asking(
            @Nullable Section section, @Nullable AgencyId agency, String purpose, String consent) {
        return new AskForInformation.Asking(
                section,
                agency,
                null,
                null,
                children(),
                List.of(new AskForInformation.Adult("Morwen Penhallow", "mother")),
                purpose,
                Consent.NOT_ASKED,
                consent,
                "What do you hold on injuries?",
                today().plusDays(3));
    }

    private List<UUID> children() {
        return cast.as(scene.worker, () -> cases.require(found)).children().stream()
                .map(CaseChild::id)
                .toList();
    }

    private InformationRequestId ask(AskForInformation.Asking asking) {
        return cast.as(scene.worker, () -> askForInformation.ask(found, asking, scene.worker));
    }

    private InformationRequest seen(InformationRequestId id, Actor by) {
        return cast.as(by, () -> requests.require(id));
    }

    private void answer(
            InformationRequestId id, InformationReply.@Nullable Held held, String words, Actor by) {
        answer(id, new AnswerInformationRequest.Answer(held, words, null, null, null), by);
    }

    private void answer(InformationRequestId id, AnswerInformationRequest.Answer answer, Actor by) {
        cast.run(by, () -> answerInformationRequest.answer(id, answer, by));
    }

    @Test
    void a_practice_where_somebody_answers_reads_the_request_and_nothing_of_the_case() {
        var id = ask(asking(practice));
        var request = seen(id, gp);
        assertThat(request.about()).contains("Rowan Penhallow", "Morwen Penhallow");
        assertThat(request.runs()).isFalse();
        assertThat(request.status()).isEqualTo(InformationRequest.Status.WAITING);
        assertThatThrownBy(() -> cast.run(gp, () -> cases.require(found)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> cast.run(gp, () -> requests.requireToRun(id)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void what_a_practice_answers_is_judged_and_the_writer_reads_how() {
        var id = ask(asking(practice));
        answer(id, InformationReply.Held.HELD, "Seen on 3 March with a burn. From our notes.", gp);
        assertThat(seen(id, scene.worker).status()).isEqualTo(InformationRequest.Status.ANSWERED);
        assertThat(
                        cast.as(
                                scene.worker,
                                () ->
                                        requests.list(
                                                false,
                                                InformationRequests.State.TO_JUDGE,
                                                null,
                                                null,
                                                10_000,
                                                scene.worker)))
                .extracting(InformationRequest::id)
                .contains(id);

        judge(id, everyStandard(Met.MET), "The dates helped");
        var judged = Objects.requireNonNull(Objects.requireNonNull(seen(id, gp).reply()).judged());
        assertThat(judged.met()).isEqualTo(6);
        assertThat(judged.feedback()).isEqualTo("The dates helped");

        answer(id, InformationReply.Held.HELD, "Seen on 3 and on 9 March.", gp);
        assertThat(seen(id, scene.worker).replies()).hasSize(2);
        assertThat(Objects.requireNonNull(seen(id, scene.worker).reply()).judged()).isNull();
    }

    private void judge(
            InformationRequestId id, Map<ReportStandard, Met> standards, String feedback) {
        var reply = Objects.requireNonNull(seen(id, scene.worker).reply());
        cast.run(
                scene.worker,
                () -> judgeReport.judge(id, reply.id(), standards, feedback, scene.worker));
    }

    private static Map<ReportStandard, Met> everyStandard(Met met) {
        var standards = new EnumMap<ReportStandard, Met>(ReportStandard.class);
        for (var standard : ReportStandard.values()) {
            standards.put(standard, met);
        }
        return standards;
    }

    @Test
    void a_judgement_leaves_no_standard_out_and_needs_a_report() {
        var id = ask(asking(practice));
        answer(id, InformationReply.Held.HELD, "Nothing that worries us, seen often", gp);
        var standards = everyStandard(Met.PARTLY);
        standards.remove(ReportStandard.CHILD);
        InformationRules.everyStandardIsJudged(everyStandard(Met.PARTLY).keySet());
        assertThatThrownBy(() -> judge(id, standards, ""))
                .hasFieldOrPropertyWithValue("code", "information.standard")
                .hasFieldOrPropertyWithValue("field", "standards[3]");

        var other = ask(asking(practice));
        answer(other, InformationReply.Held.NOTHING_HELD, "", gp);
        assertThatThrownBy(() -> judge(other, everyStandard(Met.MET), ""))
                .hasFieldOrPropertyWithValue("code", "information.no-report");
    }

    @Test
    void that_nothing_is_held_is_an_answer_and_silence_is_none() {
        var id = ask(asking(practice));
        assertThatThrownBy(() -> answer(id, (InformationReply.Held) null, "", gp))
                .hasFieldOrPropertyWithValue("code", "information.held");
        for (var held : List.of(InformationReply.Held.HELD, InformationReply.Held.CANNOT_SHARE)) {
            assertThatThrownBy(() -> answer(id, held, "", gp))
                    .hasFieldOrPropertyWithValue("code", "information.reply-words");
        }
        answer(id, InformationReply.Held.NOTHING_HELD, "", gp);
        assertThat(seen(id, scene.worker).status()).isEqualTo(InformationRequest.Status.ANSWERED);
    }

    @Test
    void somebody_without_an_account_gets_a_letter_and_what_comes_back_says_from_whom() {
        var silent = agency();
        var id = ask(asking(silent));
        assertThat(seen(id, scene.worker).addressee().byLetter()).isTrue();
        assertThatThrownBy(() -> answer(id, InformationReply.Held.NOTHING_HELD, "", scene.worker))
                .hasFieldOrPropertyWithValue("code", "information.said-by");
        assertThatThrownBy(() -> byHand(id, today().plusDays(1)))
                .hasFieldOrPropertyWithValue("code", "information.received");
        assertThatThrownBy(() -> byHand(id, today().minusDays(1)))
                .hasFieldOrPropertyWithValue("code", "information.received");
        byHand(id, today());
        assertThat(Objects.requireNonNull(seen(id, scene.worker).reply()).saidBy())
                .isEqualTo("Dr Wrenfield, by post");
    }

    private void byHand(InformationRequestId id, LocalDate on) {
        answer(
                id,
                new AnswerInformationRequest.Answer(
                        InformationReply.Held.NOTHING_HELD, "", null, "Dr Wrenfield, by post", on),
                scene.worker);
    }

    @Test
    void a_request_says_whom_what_for_by_what_right_and_by_when() {
        assertRefused("information.section", asking(null, practice, "For", "Because"));
        assertRefused("information.purpose", asking(Section.SECTION_17, practice, " ", "Because"));
        assertRefused(
                "information.consent-words", asking(Section.SECTION_17, practice, "For", " "));
        assertRefused("information.addressee", asking(null));
        var whole = asking(practice);
        assertRefused("information.people", with(whole, List.of(), List.of(), "Asked", 3));
        assertRefused("information.asked", with(whole, children(), List.of(), "", 3));
        assertRefused("information.reply-by", with(whole, children(), List.of(), "Asked", -1));
        assertThatThrownBy(() -> InformationRules.consentOrTheReasonIsOnRecord(null, "Because"))
                .hasFieldOrPropertyWithValue("code", "information.consent");
        assertThatThrownBy(() -> InformationRules.somebodyIsAsked("Dr Wrenfield", null))
                .hasFieldOrPropertyWithValue("code", "information.address");
        assertThat(InformationRules.somebodyIsAsked("Dr Wrenfield", "1 Millrace").byLetter())
                .isTrue();
    }

    private AskForInformation.Asking with(
            AskForInformation.Asking asking,
            List<UUID> children,
            List<AskForInformation.Adult> adults,
            String asked,
            int days) {
        return new AskForInformation.Asking(
                asking.section(),
                asking.agency(),
                null,
                null,
                children,
                adults,
                asking.purpose(),
                asking.consent(),
                asking.consentWords(),
                asked,
                today().plusDays(days));
    }

    private void assertRefused(String code, AskForInformation.Asking asking) {
        assertThatThrownBy(() -> ask(asking)).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void what_was_withdrawn_needs_no_answer_and_what_was_answered_stays() {
        var id = ask(asking(practice));
        assertThatThrownBy(() -> withdraw(id, " "))
                .hasFieldOrPropertyWithValue("code", "information.withdrawn-because");
        withdraw(id, "The family moved away");
        assertThatThrownBy(() -> answer(id, InformationReply.Held.NOTHING_HELD, "", gp))
                .hasFieldOrPropertyWithValue("code", "information.withdrawn");

        var answered = ask(asking(practice));
        answer(answered, InformationReply.Held.NOTHING_HELD, "", gp);
        assertThatThrownBy(() -> withdraw(answered, "Too late"))
                .hasFieldOrPropertyWithValue("code", "information.over");
    }

    private void withdraw(InformationRequestId id, String because) {
        cast.run(
                scene.worker, () -> withdrawInformationRequest.withdraw(id, because, scene.worker));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SAFEGUARDING_LEAD", "SYSTEM"})
    void nobody_else_sees_a_request(Role role) {
        var id = ask(asking(practice));
        answer(id, InformationReply.Held.HELD, "Seen on 3 March", gp);
        var somebody = cast.somebody(role, practice.value());
        assertThatThrownBy(() -> seen(id, somebody)).isInstanceOf(NotVisible.class);
        for (var table :
                List.of(
                        "information_request",
                        "information_request_person",
                        "information_reply",
                        "information_standard")) {
            assertThat(
                            cast.as(
                                    somebody,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from childprotection."
                                                                    + table)
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void another_practice_and_another_worker_see_nothing() {
        var id = ask(asking(practice));
        for (var other :
                List.of(
                        scene.colleague,
                        cast.somebody(SAFEGUARDING_LEAD, agency().value()),
                        cast.somebody(AGENCY_DESK),
                        cast.somebody(PRACTITIONER, practice.value()),
                        cast.somebody(PAYMENTS_OFFICER, practice.value()))) {
            assertThatThrownBy(() -> seen(id, other)).isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void the_database_keeps_a_practice_to_answering_in_its_own_name() {
        var id = ask(asking(practice));
        assertThatThrownBy(() ->
                        cast.run(
                                gp,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into childprotection.information_reply (id, request_id, record_id,
                                                            held, replied_by_id, replied_by, replied_at, received_on)
                                                        values (gen_random_uuid(), :request, :record, 'NOTHING_HELD',
                                                            :somebody, 'Somebody else', now(), current_date)
                                                        """)
                                                .param("request", id.value())
                                                .param("record", found.value())
                                                .param("somebody", scene.worker.accountId())
                                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThat(
                        cast.as(
                                gp,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        update childprotection.information_request
                                                           set withdrawn_because = 'No', withdrawn_by = 'No', withdrawn_at = now()
                                                         where id = :id
                                                        """)
                                                .param("id", id.value())
                                                .update()))
                .isZero();
    }
}
