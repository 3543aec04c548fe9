package org.lineofsight.assurance.policies.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.assurance.policies.Finding;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.assurance.policies.register.PolicyPage;
import org.lineofsight.assurance.policies.register.PolicyQueries;
import org.lineofsight.assurance.policies.register.YearRow;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A policy from its draft to the staff who know it: what changed, who agreed, who was told. */
@SpringBootTest
@DatabaseTest
class PolicyTests {

    private static final String HERE = "/partnership/policies";
    private static final VersionText TEXT =
            new VersionText(
                    "A difference is taken further within five working days",
                    "It took a month",
                    "Schools and health",
                    Finding.SCRUTINY,
                    "A-26-7K2PQX");

    @Autowired PagesAs pages;

    @Autowired Agencies agencies;

    @Autowired RegisterPolicy registerPolicy;

    @Autowired DraftVersion draftVersion;

    @Autowired RewriteDraft rewriteDraft;

    @Autowired ConsultAgencies consultAgencies;

    @Autowired CommentOnDraft commentOnDraft;

    @Autowired NoteConsideration noteConsideration;

    @Autowired PublishVersion publishVersion;

    @Autowired WithdrawPolicy withdrawPolicy;

    @Autowired AskToTellStaff askToTellStaff;

    @Autowired ConfirmStaffTold confirmStaffTold;

    @Autowired PolicyQueries queries;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private final String title = "Professional differences " + UUID.randomUUID();
    private AgencyId trust;
    private PagesAs.Person officer;
    private PagesAs.Person lead;
    private PagesAs.Person teacher;

    @BeforeEach
    void people() {
        trust = agency();
        officer = pages.somebody(PARTNERSHIP_OFFICER, trust.value());
        lead = pages.somebody(SAFEGUARDING_LEAD, trust.value());
        teacher = pages.somebody(PRACTITIONER, trust.value());
    }

    private AgencyId agency() {
        return pages.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        "Trust " + UUID.randomUUID(),
                                        AgencyKind.NHS_TRUST,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    private PolicyId registered() {
        return registered(title);
    }

    private PolicyId registered(String called) {
        return pages.as(
                officer.actor(),
                () ->
                        registerPolicy.register(
                                new NewPolicy(
                                        called,
                                        PolicyKind.POLICY,
                                        "Partnership manager",
                                        trust.value(),
                                        null,
                                        ReviewEvery.YEAR),
                                TEXT,
                                officer.actor()));
    }

    private void office(Runnable work) {
        as(officer, work);
    }

    private void as(PagesAs.Person somebody, Runnable work) {
        pages.as(
                somebody.actor(),
                () -> {
                    work.run();
                    return true;
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void considered(PolicyId id, LocalDate on, Outcome outcome, String reason) {
        office(() ->
                noteConsideration.consider(
                        id, "Policy group", on, outcome, reason, officer.actor()));
    }

    private PolicyId published() {
        var id = registered();
        considered(id, today(), Outcome.ADOPTED, "");
        office(() -> publishVersion.publish(id, today(), "https://policies.example/differences"));
        return id;
    }

    private PolicyPage seen(PolicyId id, PagesAs.Person reader) {
        return pages.as(reader.actor(), () -> queries.require(id, reader.actor()));
    }

    @Test
    void a_draft_is_commented_on_considered_published_and_told() {
        var id = registered();
        office(() -> consultAgencies.consult(id, List.of(trust.value()), today().plusDays(14)));
        assertThat(lead.page("/").text()).contains("Comment on a draft: " + title);
        assertThatThrownBy(() -> considered(id, today(), Outcome.ADOPTED, ""))
                .hasFieldOrPropertyWithValue("code", "policy.consultation-open");
        assertThat(lead.post(HERE + "/" + id + "/comment", "words", "Five days are right"))
                .hasStatus3xxRedirection();
        assertThatThrownBy(
                        () -> as(lead, () -> commentOnDraft.comment(id, "And more", lead.actor())))
                .hasFieldOrPropertyWithValue("code", "policy.comment-closed");
        considered(id, today(), Outcome.ADOPTED, "");
        assertThat(seen(id, officer).inPreparation().orElseThrow().stage())
                .isEqualTo(Stage.ADOPTED);
        office(() -> publishVersion.publish(id, today(), "https://policies.example/d"));
        assertThat(teacher.page(HERE + "/" + id).text())
                .contains(title, "read the document", "Adopted by Policy group")
                .doesNotContain("Five days are right");

        assertThat(seen(id, lead).readings()).as("not asked").isEmpty();
        office(() -> askToTellStaff.ask(id, List.of(trust.value())));
        assertThat(lead.page("/").text()).contains("Tell your staff and confirm: " + title);
        assertThat(officer.page(HERE + "/" + id).text()).contains("Asked");
        assertThat(lead.post(HERE + "/" + id + "/confirmation", "how", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Write how your staff were told", "Enter the day by which they knew");
        assertThatThrownBy(() ->
                        as(
                                lead,
                                () ->
                                        confirmStaffTold.confirm(
                                                id, today().plusDays(1), "Briefing", lead.actor())))
                .hasFieldOrPropertyWithValue("code", "policy.told-on");
        assertThatThrownBy(() ->
                        as(lead, () -> confirmStaffTold.confirm(id, today(), " ", lead.actor())))
                .hasFieldOrPropertyWithValue("code", "policy.told-how");
        as(lead, () -> confirmStaffTold.confirm(id, today(), "Team briefing", lead.actor()));
        assertThatThrownBy(() ->
                        as(lead, () -> confirmStaffTold.confirm(id, today(), "x", lead.actor())))
                .hasFieldOrPropertyWithValue("code", "policy.confirmed");
        assertThat(officer.page(HERE + "/" + id).text()).contains("Confirmed", "Team briefing");
    }

    @Test
    void each_version_says_what_changed_and_stands_beside_the_one_before() {
        var id = published();
        office(() ->
                draftVersion.draft(
                        id,
                        new VersionText(
                                "Three working days",
                                "Five were too many",
                                "Everybody",
                                Finding.AUDIT,
                                null),
                        officer.actor()));
        assertThatThrownBy(() -> office(() -> draftVersion.draft(id, TEXT, officer.actor())))
                .hasFieldOrPropertyWithValue("code", "policy.one-draft");
        assertThat(teacher.page(HERE + "/" + id).text()).doesNotContain("Three working days");
        considered(id, today(), Outcome.ADOPTED, "");
        office(() -> publishVersion.publish(id, today(), "https://policies.example/2"));
        var versions = seen(id, teacher).versions();
        assertThat(versions)
                .extracting(PolicyPage.VersionRow::stage)
                .containsExactly(Stage.PUBLISHED, Stage.SUPERSEDED);
        assertThat(teacher.page(HERE + "/" + id).text())
                .contains("Three working days", "A difference is taken further");
    }

    @Test
    void a_version_without_its_change_is_no_version() {
        for (var text :
                List.of(
                        new VersionText("", "Why", "Who", Finding.LAW, null),
                        new VersionText("What", "", "Who", Finding.LAW, null),
                        new VersionText("What", "Why", " ", Finding.LAW, null))) {
            assertThatThrownBy(() ->
                            PolicyRules.aVersionSaysWhatChangedAndWhy(
                                    text.changed(), text.why(), text.mattersTo()))
                    .hasFieldOrPropertyWithValue("code", "policy.change");
        }
    }

    @Test
    void what_is_sent_back_is_a_draft_again_and_says_why() {
        var id = registered();
        assertThatThrownBy(() -> considered(id, today(), Outcome.SENT_BACK, ""))
                .hasFieldOrPropertyWithValue("code", "policy.reason");
        assertThatThrownBy(() -> considered(id, today().plusDays(1), Outcome.ADOPTED, ""))
                .hasFieldOrPropertyWithValue("code", "policy.considered-on");
        considered(id, today(), Outcome.SENT_BACK, "Schools are not in it");
        var draft = seen(id, officer).inPreparation().orElseThrow();
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        office(() -> rewriteDraft.rewrite(id, TEXT, draft.version()));
        considered(id, today(), Outcome.NOT_ADOPTED, "Another policy has it");
        assertThatThrownBy(() -> considered(id, today(), Outcome.ADOPTED, ""))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        PolicyRules.itIsReadyToBeConsidered(Stage.ADOPTED, false, today(), today()))
                .hasFieldOrPropertyWithValue("code", "policy.considered");
    }

    @Test
    void what_is_sent_back_is_consulted_on_anew_and_the_first_answers_stay() {
        var id = registered();
        office(() -> consultAgencies.consult(id, List.of(trust.value()), today().plusDays(14)));
        as(lead, () -> commentOnDraft.comment(id, "Say who asks", lead.actor()));
        considered(id, today(), Outcome.SENT_BACK, "Say who asks");
        assertThat(lead.page(HERE + "/" + id + "").text()).doesNotContain("Comment for your");
        office(() -> consultAgencies.consult(id, List.of(trust.value()), today().plusDays(14)));
        assertThat(lead.page("/").text()).contains("Comment on a draft: " + title);
        assertThatThrownBy(() -> considered(id, today(), Outcome.ADOPTED, ""))
                .hasFieldOrPropertyWithValue("code", "policy.consultation-open");
        as(lead, () -> commentOnDraft.comment(id, "Now it is right", lead.actor()));
        assertThatThrownBy(() -> as(lead, () -> commentOnDraft.comment(id, "Again", lead.actor())))
                .hasFieldOrPropertyWithValue("code", "policy.comment-closed");
        considered(id, today(), Outcome.ADOPTED, "");
        var page = seen(id, officer);
        assertThat(page.askedLast())
                .extracting(PolicyPage.Consulted::comment)
                .containsExactly("Now it is right");
        assertThat(page.askedBefore())
                .extracting(PolicyPage.Consulted::comment)
                .containsExactly("Say who asks");
    }

    @Test
    void what_a_change_comes_from_is_read_at_an_address_here_or_elsewhere() {
        PolicyRules.aFindingIsReadAtAnAddress(null);
        PolicyRules.aFindingIsReadAtAnAddress("/partnership/scrutiny");
        PolicyRules.aFindingIsReadAtAnAddress("https://reports.example/review");
        for (var none : List.of("the shelf", "//elsewhere.example", "javascript:alert(1)")) {
            assertThatThrownBy(() -> PolicyRules.aFindingIsReadAtAnAddress(none))
                    .as(none)
                    .hasFieldOrPropertyWithValue("code", "policy.finding-address");
        }
    }

    @Test
    void agencies_are_asked_about_a_draft_and_in_time() {
        var id = registered();
        assertThatThrownBy(() ->
                        office(() -> consultAgencies.consult(id, List.of(), today().plusDays(1))))
                .hasFieldOrPropertyWithValue("code", "policy.asked");
        assertThatThrownBy(() ->
                        office(() -> consultAgencies.consult(id, List.of(trust.value()), today())))
                .hasFieldOrPropertyWithValue("code", "policy.until");
        office(() -> consultAgencies.consult(id, List.of(trust.value()), today().plusDays(1)));
        assertThatThrownBy(() -> office(() -> rewriteDraft.rewrite(id, TEXT, 0)))
                .hasFieldOrPropertyWithValue("code", "policy.not-draft");
    }

    @Test
    void only_what_was_adopted_is_published_on_a_day_that_was_and_at_an_address() {
        var id = registered();
        assertThatThrownBy(() ->
                        office(() -> publishVersion.publish(id, today(), "https://p.example")))
                .hasFieldOrPropertyWithValue("code", "policy.adopted-first");
        considered(id, today(), Outcome.ADOPTED, "");
        assertThatThrownBy(() ->
                        office(() ->
                                publishVersion.publish(
                                        id, today().minusDays(1), "https://p.example")))
                .hasFieldOrPropertyWithValue("code", "policy.published-on");
        assertThatThrownBy(
                        () -> office(() -> publishVersion.publish(id, today(), "in the cupboard")))
                .hasFieldOrPropertyWithValue("code", "policy.address");
    }

    @Test
    void a_withdrawal_says_why_and_what_is_withdrawn_has_no_review() {
        var id = published();
        assertThatThrownBy(() -> office(() -> withdrawPolicy.withdraw(id, "")))
                .hasFieldOrPropertyWithValue("code", "policy.withdraw-why");
        assertThatThrownBy(() -> PolicyRules.aWithdrawalSaysWhy(Stage.DRAFT, "x"))
                .hasFieldOrPropertyWithValue("code", "policy.withdraw");
        office(() -> withdrawPolicy.withdraw(id, "The law says it now"));
        assertThat(seen(id, teacher).review()).isNull();
        assertThat(teacher.page(HERE + "/" + id).text())
                .contains("No version of it is in force", "The law says it now");
    }

    @Test
    void a_review_is_due_as_long_after_publication_as_the_register_says() {
        var id = published();
        assertThat(seen(id, officer).inForce().orElseThrow().reviewOn())
                .isEqualTo(today().plusYears(1));
        var later = today().plusYears(1).plusDays(1).atTime(9, 0).atZone(TimeConfiguration.LONDON);
        ScopedClock.at(
                later.toInstant(),
                () -> {
                    officer.signsInAgain();
                    assertThat(officer.page(HERE + "?state=late&q=" + id(title)).text())
                            .contains(title);
                    return true;
                });
    }

    private static String id(String title) {
        return title.substring(title.length() - 36);
    }

    /**
     * Hertfordshire's yearly report of 2016-17: thirty-five were considered, twenty-three adopted.
     */
    @Test
    void thirty_five_considered_and_twenty_three_adopted_are_counted_as_the_report_counts() {
        var year = new ReportingYear(1916);
        var on = LocalDate.of(1916, 11, 20);
        for (var number = 0; number < 35; number++) {
            var id = registered("Policy " + number + " " + title);
            if (number < 5) {
                considered(id, on.minusDays(30), Outcome.SENT_BACK, "Not yet");
            }
            considered(id, on, number < 23 ? Outcome.ADOPTED : Outcome.NOT_ADOPTED, "As discussed");
        }
        considered(
                registered("The year after " + title),
                LocalDate.of(1917, 4, 1),
                Outcome.ADOPTED,
                "");
        considered(
                registered("The year before " + title),
                LocalDate.of(1916, 3, 31),
                Outcome.ADOPTED,
                "");

        assertThat(pages.as(officer.actor(), () -> queries.years()))
                .contains(new YearRow(year, 35, 23));
        var list = officer.page(HERE + "?considered=1916-17");
        assertThat(list.select("tbody tr")).hasSize(35);
        assertThat(list.text()).contains("Considered in 1916-17", "All 35");
        assertThat(officer.page(HERE + "?adopted=1916-17").select("tbody tr")).hasSize(23);
    }

    @Test
    void the_office_fills_in_the_register_in_a_browser_and_counts_equal_rows() {
        assertThat(officer.post(HERE + "/new", "policy.title", title))
                .hasStatus(422)
                .bodyText()
                .contains("Write what changed", "Choose how often it is reviewed");
        var made =
                officer.post(
                        HERE + "/new",
                        "policy.title",
                        title,
                        "policy.kind",
                        "PROTOCOL",
                        "policy.ownerPost",
                        "Partnership manager",
                        "policy.ownerAgency",
                        trust.toString(),
                        "policy.scope",
                        "regional",
                        "policy.regionalGroup",
                        "East procedures group",
                        "policy.reviewEvery",
                        "TWO_YEARS",
                        "text.changed",
                        "First version",
                        "text.why",
                        "There was none",
                        "text.mattersTo",
                        "Everybody",
                        "text.finding",
                        "REVIEW");
        assertThat(made).hasStatus3xxRedirection();
        var here = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
        for (var path :
                List.of(
                        "",
                        "/details",
                        "/draft",
                        "/consultation",
                        "/consideration",
                        "/withdrawal")) {
            assertThat(officer.get(here + path)).as(path).hasStatusOk();
        }
        var list = officer.page(HERE + "?state=in-preparation&q=" + id(title));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.text()).contains("New version being made 1", "East procedures group");
        assertThat(officer.page(HERE + "/print?state=all&q=" + id(title)).text()).contains(title);
    }

    @Test
    void everybody_reads_what_is_published_and_nobody_else_what_is_being_made() {
        var draft = registered();
        var inForce = published();
        var other = pages.somebody(SAFEGUARDING_LEAD, agency().value());
        for (var reader :
                List.of(teacher, lead, other, pages.somebody(SOCIAL_WORKER, trust.value()))) {
            assertThat(reader.get(HERE + "/" + inForce)).hasStatusOk();
            assertThat(reader.get(HERE + "/" + draft)).hasStatus(404);
            assertThat(reader.get(HERE + "/years")).hasStatus(404);
            assertThat(reader.get(HERE + "/new")).hasStatus(404);
            assertThat(reader.get(HERE + "/" + inForce + "/withdrawal")).hasStatus(404);
            assertThat(count("version", draft, reader)).isZero();
            assertThat(count("version", inForce, reader)).isOne();
        }
        for (var role : List.of(SCRUTINEER, EXECUTIVE_PARTNER)) {
            var reader = pages.somebody(role, trust.value());
            assertThat(reader.get(HERE + "/" + draft)).hasStatusOk();
            assertThat(reader.get(HERE + "/" + draft + "/draft")).hasStatus(404);
        }
        office(() -> consultAgencies.consult(draft, List.of(trust.value()), today().plusDays(3)));
        assertThat(lead.get(HERE + "/" + draft)).hasStatusOk();
        assertThat(other.get(HERE + "/" + draft)).hasStatus(404);
        assertThat(other.get(HERE + "/" + draft + "/comment")).hasStatus(404);
        assertThat(teacher.get(HERE + "/" + draft)).hasStatus(404);
        assertThatThrownBy(
                        () -> as(other, () -> commentOnDraft.comment(draft, "Ours", other.actor())))
                .isInstanceOf(NotVisible.class);
    }

    private int count(String table, PolicyId id, PagesAs.Person reader) {
        return pages.as(
                reader.actor(),
                () ->
                        jdbc.sql(
                                        "select count(*)::int from policies."
                                                + table
                                                + " where record_id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void one_agency_does_not_read_what_another_says_nor_answer_for_it() {
        var id = registered();
        var second = agency();
        var other = pages.somebody(SAFEGUARDING_LEAD, second.value());
        office(() ->
                consultAgencies.consult(
                        id, List.of(trust.value(), second.value()), today().plusDays(3)));
        as(lead, () -> commentOnDraft.comment(id, "Ours alone", lead.actor()));
        assertThat(other.page(HERE + "/" + id).text()).doesNotContain("Ours alone");
        assertThat(seen(id, other).consulted()).hasSize(1);
        assertThat(
                        pages.as(
                                other.actor(),
                                () ->
                                        jdbc.sql(
                                                        "update policies.consulted set comment = 'x', commented_by = 'x', commented_at = now() where agency_id = :agency")
                                                .param("agency", trust.value())
                                                .update()))
                .isZero();
        assertThatThrownBy(() ->
                        pages.as(
                                lead.actor(),
                                () ->
                                        jdbc.sql(
                                                        "insert into policies.consideration (id, record_id, considered_on, by_group, outcome, noted_by, noted_at) select gen_random_uuid(), id, current_date, 'x', 'ADOPTED', 'x', now() from policies.version limit 1")
                                                .update()))
                .hasStackTraceContaining("row-level security");
    }
}
