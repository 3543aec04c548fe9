package org.lineofsight.pathway.frontdoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees a draft and a referral: by the pages, and by the database alone. */
class ReferralAccessTests extends ReferralPageTest {

    @Autowired JdbcClient jdbc;

    private static final List<String> OF_A_DRAFT =
            List.of(
                    "",
                    "/danger",
                    "/call",
                    "/you",
                    "/children",
                    "/children/1/name",
                    "/children/1/remove",
                    "/people",
                    "/people/1",
                    "/worry",
                    "/check",
                    "/delete");

    private static final List<String> OF_A_REFERRAL = List.of("", "/sent", "/print");

    private Stream<PagesAs.Person> everybodyElse() {
        var police = agency(AgencyKind.POLICE);
        var council = agency(AgencyKind.CHILDRENS_SOCIAL_CARE);
        return Stream.of(
                pages.somebody(Role.PRACTITIONER, school),
                pages.somebody(Role.PRACTITIONER, police),
                pages.somebody(Role.SAFEGUARDING_LEAD, police),
                pages.somebody(Role.AGENCY_DESK, police),
                pages.somebody(Role.FRONT_DOOR_WORKER, council),
                pages.somebody(Role.FRONT_DOOR_MANAGER, council),
                pages.somebody(Role.PARTNERSHIP_OFFICER, council),
                pages.somebody(Role.SYSTEM_ADMINISTRATOR, council));
    }

    @Test
    void a_draft_is_its_authors_alone() {
        var draft = finished(teacher);
        Stream.concat(everybodyElse(), Stream.of(pages.somebody(Role.SAFEGUARDING_LEAD, school)))
                .forEach(other -> {
                    for (var page : OF_A_DRAFT) {
                        assertThat(other.get(draft + page))
                                .as("%s as %s", page, other.actor().role())
                                .hasStatus(404);
                    }
                    for (var verb :
                            List.of(
                                    "/worry",
                                    "/children/1/name",
                                    "/children",
                                    "/people",
                                    "/children/1/remove",
                                    "/send",
                                    "/delete")) {
                        assertThat(
                                        other.post(
                                                draft + verb,
                                                "worry",
                                                "Not mine",
                                                "another",
                                                "OTHER"))
                                .as("%s as %s", verb, other.actor().role())
                                .hasStatus(404);
                    }
                    assertThat(other.autosave(draft + "/worry", "worry", "Not mine"))
                            .hasStatus(404);
                });
        assertThat(teacher.page(draft + "/worry").select("#worry").val())
                .isEqualTo("He has come without food for a week.");
    }

    @Test
    void a_referral_is_for_whoever_sent_it_and_the_lead_of_their_agency() {
        var referral = sent(teacher);
        everybodyElse()
                .forEach(other -> {
                    for (var page : OF_A_REFERRAL) {
                        assertThat(other.get(referral + page))
                                .as("%s as %s", page, other.actor().role())
                                .hasStatus(404);
                    }
                    assertThat(other.post(referral + "/replies", "words", "Let me see"))
                            .hasStatus(404);
                });
        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, school);
        for (var page : OF_A_REFERRAL) {
            assertThat(teacher.get(referral + page)).hasStatusOk();
            assertThat(lead.get(referral + page)).hasStatusOk();
        }
    }

    @Test
    void a_list_holds_ones_own_and_nobody_elses() {
        var other = pages.somebody(Role.PRACTITIONER, school);
        var theirs = sent(other);
        start(other);
        var page = teacher.page("/referrals?of=agency");
        assertThat(page.select("main a[href^=" + theirs + "]")).isEmpty();
        assertThat(page.select("main a[href^=/referrals/drafts]")).isEmpty();
    }

    @Test
    void the_same_account_in_another_role_or_agency_leaves_its_drafts_behind() {
        var draft = finished(teacher);
        var elsewhere =
                new Actor(
                        teacher.actor().accountId(),
                        teacher.actor().name(),
                        agency(AgencyKind.VOLUNTARY),
                        Role.PRACTITIONER,
                        "volunteer");
        assertThat(draftsSeenBy(teacher.actor())).isEqualTo(1);
        assertThat(draftsSeenBy(elsewhere)).isZero();
        assertThat(draft).isNotEmpty();
    }

    private int draftsSeenBy(Actor actor) {
        return pages.as(
                actor,
                () ->
                        jdbc.sql(
                                        "select count(*) from frontdoor.referral_draft where account_id = :account")
                                .param("account", teacher.actor().accountId())
                                .query(Integer.class)
                                .single());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "SAFEGUARDING_LEAD", "AGENCY_DESK", "PARTNERSHIP_OFFICER"})
    void the_database_itself_keeps_what_was_told_from_other_agencies(Role role) {
        var referral = sent(teacher);
        var id = UUID.fromString(referral.substring("/referrals/".length()));
        var other = pages.somebody(role, agency(AgencyKind.POLICE)).actor();
        for (var table :
                List.of(
                        "contact where id",
                        "contact_child where record_id",
                        "contact_household where record_id",
                        "referral where record_id",
                        "referral_child where record_id")) {
            var seen =
                    pages.as(
                            other,
                            () ->
                                    jdbc.sql("select count(*) from frontdoor." + table + " = :id")
                                            .param("id", id)
                                            .query(Integer.class)
                                            .single());
            assertThat(seen).as(table).isZero();
        }
    }

    @Test
    void nobody_who_is_not_signed_in_gets_beyond_the_sign_in_page() {
        var draft = finished(teacher);
        teacher.post("/sign-out");
        assertThat(teacher.get(draft).getResponse().getRedirectedUrl()).startsWith("/sign-in");
    }
}
