package org.lineofsight.pathway.frontdoor.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.SmallNumbers;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DatabaseTest
class QualityTests {

    @Autowired Cast cast;

    @Autowired PagesAs pages;

    @Autowired ReceiveContact receiveContact;

    @Autowired ScoreReferral scoreReferral;

    @Autowired QualityQueries queries;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private Actor teacher;
    private Actor worker;

    @BeforeEach
    void a_school_and_the_front_door() {
        teacher = cast.somebody(PRACTITIONER);
        worker = cast.somebody(FRONT_DOOR_WORKER);
    }

    private ContactId referral(Actor referrer) {
        return cast.as(
                referrer,
                () -> receiveContact.receive(ReferralTestData.from(referrer).build(), referrer));
    }

    private static Map<Standard, Met> all(Met met) {
        return Arrays.stream(Standard.values())
                .collect(Collectors.toMap(each -> each, each -> met));
    }

    private ContactId judged(Actor referrer, Met met) {
        var id = referral(referrer);
        cast.run(worker, () -> scoreReferral.score(id, all(met), worker));
        return id;
    }

    @Test
    void a_referral_is_judged_by_every_standard_that_its_form_shows() {
        var id = referral(teacher);
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () ->
                                        scoreReferral.score(
                                                id, Map.of(Standard.FAIR, Met.MET), worker)))
                .hasFieldOrPropertyWithValue("code", "quality.standard");
        assertThatThrownBy(() -> QualityRules.everyStandardIsJudged(Map.of()))
                .hasFieldOrPropertyWithValue("field", "specific");

        var form = pages.somebody(PRACTITIONER, UUID.randomUUID()).page("/referrals/new").text();
        assertThat(Standard.values()).allSatisfy(each -> assertThat(form).contains(each.meaning()));
    }

    @Test
    void only_what_the_referrer_wrote_is_judged() {
        var id =
                cast.as(
                        worker,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher).byTelephone(), worker));
        assertThatThrownBy(
                        () -> cast.run(worker, () -> scoreReferral.score(id, all(Met.MET), worker)))
                .hasFieldOrPropertyWithValue("code", "quality.written-here");
        assertThatThrownBy(() -> QualityRules.onlyWhatTheReferrerWroteIsJudged(Channel.TELEPHONE))
                .isNotNull();
    }

    @Test
    void a_judgement_made_anew_counts_in_place_of_the_first_which_stays() {
        var id = judged(teacher, Met.NOT_MET);
        cast.run(worker, () -> scoreReferral.score(id, all(Met.MET), worker));

        var now = cast.as(worker, () -> queries.of(id)).orElseThrow();
        assertThat(now.scores()).isEqualTo(all(Met.MET));
        assertThat(cast.as(worker, this::scores))
                .isGreaterThanOrEqualTo(2 * Standard.values().length);
        assertThat(ownAndAll(teacher).own().getFirst().judged()).isEqualTo(1);
    }

    private int scores() {
        return jdbc.sql("select count(*) from frontdoor.quality_score")
                .query(Integer.class)
                .single();
    }

    private QualityQueries.OwnAndAll ownAndAll(Actor of) {
        var lead = cast.somebody(SAFEGUARDING_LEAD, of.requireAgency());
        return cast.as(
                lead,
                () ->
                        queries.ownAndAll(
                                lead.requireAgency(), Stretch.of(null, LocalDate.now(clock))));
    }

    @Test
    void a_lead_counts_their_own_agencys_referrals_and_all_together() {
        var elsewhere = cast.somebody(PRACTITIONER);
        for (var i = 0; i < 6; i++) {
            judged(teacher, Met.MET);
            judged(elsewhere, Met.NOT_MET);
        }
        judged(teacher, Met.NOT_APPLICABLE);
        var counted = ownAndAll(teacher);
        assertThat(counted.own())
                .allSatisfy(tally -> {
                    assertThat(tally.judged()).isEqualTo(6);
                    assertThat(tally.met()).isEqualTo(6);
                    assertThat(tally.notApplicable()).isEqualTo(1);
                });
        assertThat(counted.all())
                .allSatisfy(tally -> assertThat(tally.judged()).isGreaterThanOrEqualTo(12));
    }

    @Test
    void a_lead_reads_small_numbers_as_words_and_never_another_agencys() {
        judged(teacher, Met.PARTLY);
        var lead = pages.somebody(SAFEGUARDING_LEAD, teacher.requireAgency());
        var page = lead.page("/referrals/quality");
        assertThat(page.select("tbody tr td").eachText().getFirst()).startsWith(SmallNumbers.FEWER);
        assertThat(page.text()).doesNotContain("Test Primary School");
    }

    @Test
    void a_score_is_the_front_doors_alone() {
        var id = judged(teacher, Met.NOT_MET);
        for (var other :
                List.of(
                        teacher,
                        cast.somebody(PRACTITIONER, teacher.requireAgency()),
                        cast.somebody(SAFEGUARDING_LEAD, teacher.requireAgency()),
                        cast.somebody(PARTNERSHIP_OFFICER))) {
            assertThat(cast.as(other, this::scores)).as("%s", other.role()).isZero();
            assertThat(cast.as(other, () -> queries.of(id))).isEmpty();
            assertThatThrownBy(() -> cast.run(other, () -> insert(id, other)))
                    .hasStackTraceContaining("row-level security");
        }
    }

    private void insert(ContactId id, Actor by) {
        jdbc.sql(
                        """
                        insert into frontdoor.quality_score (id, record_id, standard, met, scored_by_id, scored_by, scored_at)
                        values (:id, :record, 'FAIR', 'MET', :account, 'Somebody', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("record", id.value())
                .param("account", by.accountId())
                .update();
    }

    @Test
    void a_worker_judges_from_the_contact_and_finds_it_there() {
        var id = referral(teacher);
        var person = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        var address = "/front-door/contacts/" + id + "/quality";
        assertThat(person.post(address, "specific", "MET")).hasStatus(422);
        assertThat(
                        person.post(
                                address,
                                "specific",
                                "MET",
                                "whoKnows",
                                "PARTLY",
                                "childHeard",
                                "NOT_MET",
                                "fair",
                                "NOT_APPLICABLE",
                                "evidence",
                                "MET"))
                .hasRedirectedUrl("/front-door/contacts/" + id);
        assertThat(person.page("/front-door/contacts/" + id).text())
                .contains("Quality of the referral")
                .contains(Standard.CHILD_HEARD.label());
        assertThat(
                        pages.somebody(FRONT_DOOR_MANAGER, UUID.randomUUID())
                                .page("/front-door/quality")
                                .text())
                .contains("Test Primary School");
    }

    @Test
    void every_number_of_the_quality_page_is_the_length_of_the_list_that_it_leads_to() {
        judged(teacher, Met.PARTLY);
        judged(teacher, Met.NOT_APPLICABLE);
        var manager = pages.somebody(FRONT_DOOR_MANAGER, UUID.randomUUID());
        var numbers =
                manager.page("/front-door/quality?agency=" + teacher.requireAgency())
                        .select("main td a[href^=/front-door/contacts?]");
        assertThat(numbers).hasSize(5 * Standard.values().length);
        numbers.forEach(number ->
                assertThat(manager.page(number.attr("href")).select(".govuk-body-l strong").text())
                        .as("%s: %s", number.attr("href"), number.text())
                        .startsWith(number.ownText() + " contact"));
    }

    @Test
    void the_pages_are_there_for_those_they_are_for() {
        var id = referral(teacher);
        for (var role : List.of(PRACTITIONER, SAFEGUARDING_LEAD, PARTNERSHIP_OFFICER)) {
            var other = pages.somebody(role, teacher.requireAgency());
            assertThat(other.get("/front-door/contacts/" + id + "/quality")).hasStatus(404);
            assertThat(other.get("/front-door/quality")).hasStatus(404);
        }
        for (var role : List.of(PRACTITIONER, FRONT_DOOR_MANAGER, PARTNERSHIP_OFFICER)) {
            assertThat(pages.somebody(role, teacher.requireAgency()).get("/referrals/quality"))
                    .hasStatus(404);
        }
    }
}
