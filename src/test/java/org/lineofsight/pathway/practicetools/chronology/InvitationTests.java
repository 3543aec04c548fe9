package org.lineofsight.pathway.practicetools.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another agency is invited to a chronology, and sees that and nothing else, and not for ever. */
@SpringBootTest
@DatabaseTest
class InvitationTests {

    @Autowired PagesAs pages;
    @Autowired Agencies agencies;
    @Autowired People people;
    @Autowired ReceiveContact receiveContact;
    @Autowired JdbcClient jdbc;

    private final String family =
            "Inkpenny" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private PagesAs.Person visitor;
    private UUID constabulary;
    private ContactId contact;
    private String child;
    private String chronology;

    @BeforeEach
    void a_health_visitor_begins_a_chronology_beside_her_referral() {
        visitor = pages.somebody(PRACTITIONER, UUID.randomUUID());
        constabulary = agency("Constabulary").value();
        var person =
                pages.as(
                        visitor.actor(),
                        () ->
                                people.record(
                                        PersonDetails.of(
                                                new PersonName("Tansy", family),
                                                Birth.NOT_KNOWN,
                                                Sex.FEMALE),
                                        visitor.actor()));
        child = person.toString();
        var told = new Referral.Child(person.value(), "Tansy", family, null, null, 5, null);
        contact =
                pages.as(
                        visitor.actor(),
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(visitor.actor()).about(told).build(),
                                        visitor.actor()));
        chronology =
                address(visitor.post("/practice-tools/chronologies", "record", contact.toString()));
        enter(visitor, "She came to the clinic alone");
    }

    private AgencyId agency(String name) {
        return pages.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        name + " " + UUID.randomUUID(),
                                        AgencyKind.POLICE,
                                        new ContactDetails(null, "01632 960998", null))));
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getRedirectedUrl(),
                () -> PagesAs.read(answer).select("main").text());
    }

    private void enter(PagesAs.Person by, String happened) {
        assertThat(
                        address(
                                by.post(
                                        chronology + "/entries",
                                        "happened",
                                        happened,
                                        "known",
                                        "NOT_KNOWN",
                                        "source",
                                        "OTHER",
                                        "otherSource",
                                        "Our records")))
                .isEqualTo(chronology);
    }

    private MvcTestResult invite(PagesAs.Person by, Audience audience, String email) {
        return by.post(
                chronology + "/invitations",
                "agency",
                constabulary.toString(),
                "audience",
                audience.name(),
                "email",
                email,
                "why",
                "Calls to the house since 2024");
    }

    private String email(PagesAs.Person somebody) {
        return pages.as(
                Actor.system("test"),
                () ->
                        jdbc.sql("select email from access.account where id = :id")
                                .param("id", somebody.actor().accountId())
                                .query(String.class)
                                .single());
    }

    private void end(PagesAs.Person by, String who) {
        var form =
                by.page(chronology).select("tr:contains(" + who + ") form[action$=/end]").first();
        assertThat(form).isNotNull();
        assertThat(by.post(Objects.requireNonNull(form).attr("action"))).hasStatus3xxRedirection();
    }

    @Test
    void a_person_who_is_invited_finds_it_adds_to_it_and_sees_nothing_else() {
        var officer = pages.somebody(PRACTITIONER, constabulary);
        var colleague = pages.somebody(PRACTITIONER, constabulary);
        var lead = pages.somebody(SAFEGUARDING_LEAD, constabulary);
        assertThat(officer.get(chronology)).hasStatus(404);

        assertThat(address(invite(visitor, Audience.PERSON, email(officer).toUpperCase())))
                .isEqualTo(chronology + "#invited");

        assertThat(officer.page("/notices").text())
                .contains("You are invited to add what you know to a chronology")
                .doesNotContain(family);
        assertThat(officer.page("/").select("a[href='" + chronology + "']").text())
                .contains("Add what you know: Chronology, " + family);
        assertThat(officer.page(chronology).text())
                .contains("She came to the clinic alone", "Calls to the house since 2024");
        enter(officer, "Called to a quarrel; Tansy was on the stairs");
        assertThat(visitor.page(chronology).text())
                .contains("Called to a quarrel")
                .contains(officer.actor().name() + ", Constabulary")
                .contains("1 entry so far");

        assertThat(officer.get("/front-door/contacts/" + contact)).hasStatus(404);
        assertThat(officer.get("/referrals/" + contact)).hasStatus(404);
        assertThat(officer.get("/practice-tools/start?record=" + contact)).hasStatus(404);
        assertThat(officer.get("/people/" + child)).hasStatus(404);
        assertThat(officer.page(chronology).text()).doesNotContain("Who is invited to add");
        assertThat(officer.get(chronology + "/invitations/new"))
                .as("who is invited invites nobody")
                .hasStatus(404);
        assertThat(invite(officer, Audience.LEAD, "")).hasStatus(404);
        for (var other : List.of(colleague, lead)) {
            assertThat(other.get(chronology)).as("%s", other.actor().role()).hasStatus(404);
            assertThat(other.page("/").text()).doesNotContain(family);
            assertThat(seen(other)).isZero();
        }
    }

    @Test
    void after_it_ends_they_see_it_no_longer_and_what_they_entered_stays() {
        var officer = pages.somebody(PRACTITIONER, constabulary);
        invite(visitor, Audience.PERSON, email(officer));
        enter(officer, "Called to a quarrel");

        end(visitor, officer.actor().name());

        assertThat(officer.get(chronology)).hasStatus(404);
        assertThat(officer.page("/").text()).doesNotContain(family);
        assertThat(officer.page("/practice-tools/chronologies").text()).doesNotContain(family);
        assertThat(seen(officer)).isZero();
        assertThat(visitor.page(chronology).text())
                .contains("Called to a quarrel")
                .contains("1 entry. Ended by " + visitor.actor().name());
        assertThat(address(invite(visitor, Audience.PERSON, email(officer))))
                .as("and may be invited again")
                .isEqualTo(chronology + "#invited");
        assertThat(officer.get(chronology)).hasStatus(200);
    }

    @Test
    void inviting_and_ending_are_in_the_audit_trail() {
        var officer = pages.somebody(PRACTITIONER, constabulary);
        invite(visitor, Audience.PERSON, email(officer));
        var invitation =
                pages.as(
                        visitor.actor(),
                        () ->
                                jdbc.sql(
                                                "select id from practicetools.invitation where record_id = :id")
                                        .param("id", id())
                                        .query(UUID.class)
                                        .single());
        assertThat(written(invitation)).isEqualTo(1);
        end(visitor, officer.actor().name());
        assertThat(written(invitation)).isEqualTo(2);
    }

    private int written(UUID invitation) {
        return pages.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        select count(*) from platform.audit
                                         where verb = 'wrote' and account_id = :account
                                           and records @> array[:chronology, :invitation]::uuid[]
                                        """)
                                .param("account", visitor.actor().accountId())
                                .param("chronology", id())
                                .param("invitation", invitation)
                                .query(Integer.class)
                                .single());
    }

    @Test
    void the_lead_of_an_agency_is_invited_and_says_when_that_is_all() {
        var lead = pages.somebody(SAFEGUARDING_LEAD, constabulary);
        var officer = pages.somebody(PRACTITIONER, constabulary);
        invite(visitor, Audience.LEAD, "");
        assertThat(lead.get(chronology)).hasStatus(200);
        assertThat(officer.get(chronology)).hasStatus(404);

        assertThat(lead.post(chronology + "/invitations/answer")).hasStatus3xxRedirection();

        assertThat(lead.page("/").text())
                .as("nothing waits any more")
                .doesNotContain("Add what you know");
        assertThat(lead.get(chronology)).as("and they may still add").hasStatus(200);
        assertThat(visitor.page(chronology).text())
                .contains("0 entries. All that they know, said " + lead.actor().name());
        assertThat(visitor.page("/notices").text())
                .contains("has added to a chronology all that they know");
    }

    @Test
    void what_another_invitation_opens_stays_open() {
        var lead = pages.somebody(SAFEGUARDING_LEAD, constabulary);
        var officer = pages.somebody(PRACTITIONER, constabulary);
        invite(visitor, Audience.LEAD, "");
        invite(visitor, Audience.ANYBODY, "");
        assertThat(officer.get(chronology)).hasStatus(200);

        end(visitor, "Anybody");

        assertThat(officer.get(chronology)).hasStatus(404);
        assertThat(lead.get(chronology)).hasStatus(200);
        end(visitor, "The safeguarding lead");
        assertThat(lead.get(chronology)).hasStatus(404);
    }

    @Test
    void whoever_has_the_record_invites_and_ends() {
        var officer = pages.somebody(PRACTITIONER, constabulary);
        var frontDoor = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(address(invite(frontDoor, Audience.PERSON, email(officer))))
                .isEqualTo(chronology + "#invited");
        end(visitor, officer.actor().name());
        assertThat(officer.get(chronology)).hasStatus(404);
    }

    @Test
    void nobody_who_does_not_have_the_record_invites() {
        for (var role :
                List.of(PRACTITIONER, EARLY_HELP_WORKER, PARTNERSHIP_OFFICER, AGENCY_DESK)) {
            var other = pages.somebody(role, constabulary);
            assertThat(other.get(chronology + "/invitations/new")).as("%s", role).hasStatus(404);
            assertThat(invite(other, Audience.LEAD, "")).as("%s", role).hasStatus(404);
            assertThat(other.post(chronology + "/invitations/answer"))
                    .as("%s", role)
                    .hasStatus(404);
        }
    }

    @Test
    void who_cannot_be_reached_is_not_invited() {
        assertThat(problem(invite(visitor, Audience.PERSON, "nobody@test.example")))
                .contains("Nobody who works with children for Constabulary");
        var elsewhere = pages.somebody(PRACTITIONER, UUID.randomUUID());
        assertThat(problem(invite(visitor, Audience.PERSON, email(elsewhere))))
                .as("somebody of another agency")
                .contains("Nobody who works with children for Constabulary");
        var officer = pages.somebody(PARTNERSHIP_OFFICER, constabulary);
        assertThat(problem(invite(visitor, Audience.PERSON, email(officer))))
                .as("somebody who does not work with children")
                .contains("Nobody who works with children for Constabulary");
        assertThat(problem(invite(visitor, Audience.LEAD, ""))).contains("can be reached here");
        assertThat(problem(invite(visitor, Audience.PERSON, " ")))
                .contains("Enter their e-mail address");
        assertThat(problem(visitor.post(chronology + "/invitations")))
                .contains("Choose an agency", "Choose whom you invite");
    }

    @Test
    void nobody_is_invited_twice_at_a_time() {
        pages.somebody(SAFEGUARDING_LEAD, constabulary);
        invite(visitor, Audience.LEAD, "");
        assertThat(problem(invite(visitor, Audience.LEAD, "")))
                .contains("They are invited already");
    }

    private static String problem(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return PagesAs.read(answer).select(".govuk-error-summary").text();
    }

    @Test
    void who_is_invited_is_told_what_for() {
        assertThatThrownBy(() -> InvitationRules.whoIsInvitedIsToldWhatFor(" "))
                .hasFieldOrPropertyWithValue("code", "invitation.why");
    }

    @Test
    void an_invitation_that_reaches_nobody_is_not_made() {
        assertThatThrownBy(() -> InvitationRules.somebodyIsReached(Audience.PERSON, 0, "A school"))
                .hasFieldOrPropertyWithValue("code", "invitation.person");
        assertThatThrownBy(() -> InvitationRules.somebodyIsReached(Audience.LEAD, 0, "A school"))
                .hasFieldOrPropertyWithValue("code", "invitation.agency");
    }

    private UUID id() {
        return UUID.fromString(chronology.substring(chronology.lastIndexOf('/') + 1));
    }

    private int seen(PagesAs.Person somebody) {
        return pages.as(
                somebody.actor(),
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from practicetools.chronology where id = :id)
                                             + (select count(*) from practicetools.entry where record_id = :id)
                                             + (select count(*) from practicetools.invitation where record_id = :id)
                                        """)
                                .param("id", id())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void somebody_who_is_invited_and_works_as_something_else_today_sees_nothing() {
        var officer = pages.somebody(PRACTITIONER, constabulary);
        invite(visitor, Audience.PERSON, email(officer));
        assertThat(seen(officer)).isPositive();
        var asOfficer =
                new Actor(
                        officer.actor().accountId(),
                        officer.actor().name(),
                        constabulary,
                        Role.PARTNERSHIP_OFFICER,
                        "Partnership officer");
        assertThat(
                        pages.as(
                                asOfficer,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from practicetools.invitation where record_id = :id")
                                                .param("id", id())
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }
}
