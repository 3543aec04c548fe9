package org.lineofsight.partnership.actionplan.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency hears once a week that something waits, and nothing where nothing does. */
@SpringBootTest
@DatabaseTest
class SendDigestsTests {

    @Autowired PagesAs pages;

    @Autowired Agencies agencies;

    @Autowired Actions actions;

    @Autowired SendDigests sendDigests;

    @Autowired JdbcClient jdbc;

    private AgencyId trust;
    private AgencyId other;
    private PagesAs.Person officer;
    private PagesAs.Person lead;

    @BeforeEach
    void people() {
        trust = agency();
        other = agency();
        officer = pages.somebody(PARTNERSHIP_OFFICER, trust.value());
        lead = pages.somebody(SAFEGUARDING_LEAD, trust.value());
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

    private ActionId raisedOn(LocalDate day, AgencyId agency, String what, int days) {
        return ScopedClock.at(
                at(day),
                () ->
                        pages.as(
                                officer.actor(),
                                () ->
                                        actions.raise(
                                                new NewAction(
                                                                new Subject(
                                                                        "test", UUID.randomUUID()),
                                                                Governance.OFFICE.value(),
                                                                what,
                                                                null,
                                                                new Owner.OfAgency(
                                                                        agency, SAFEGUARDING_LEAD),
                                                                day.plusDays(days))
                                                        .improving(
                                                                Improvement.from(
                                                                        ActionSource.AUDIT)),
                                                officer.actor())));
    }

    @Test
    void each_lead_is_told_once_a_week_and_not_where_there_is_nothing() {
        var monday = LocalDate.of(2031, 3, 10);
        raisedOn(monday.minusDays(20), trust, "Ask", 10);
        var far = raisedOn(monday.minusDays(20), other, "Buy", 90);
        var otherLead = pages.somebody(SAFEGUARDING_LEAD, other.value());
        pages.as(
                otherLead.actor(),
                () -> {
                    actions.take(far, ActionStep.ACCEPTED_IT, "", 0, otherLead.actor());
                    return true;
                });

        send(monday.minusDays(1)); // a Sunday
        assertThat(told(lead)).isZero();
        send(monday);
        send(monday);
        send(monday.plusDays(1));
        assertThat(told(lead)).isEqualTo(1);
        assertThat(told(otherLead)).as("nothing waits for them").isZero();
        assertThat(letters(lead))
                .singleElement()
                .asString()
                .contains(
                        "Due within 14 days: 0",
                        "Late: 1",
                        "To be accepted or returned by your agency: 1",
                        "waiting to be checked by somebody else: 0")
                .doesNotContain("Ask");
        assertThat(lead.page("/partnership/actions").text())
                .contains("0 due within 14 days, 1 late, 1 to be accepted and 0 to be checked");
        assertThat(digests(otherLead)).isZero();
        assertThat(digests(pages.somebody(EXECUTIVE_PARTNER, trust.value()))).isZero();
        assertThat(digests(pages.somebody(SOCIAL_WORKER, trust.value()))).isZero();
        assertThat(digests(officer)).isPositive();

        send(monday.plusDays(7));
        assertThat(told(lead)).isEqualTo(2);
    }

    @Test
    void what_an_agency_has_returned_waits_for_the_office_and_is_told_to_it_no_more() {
        var monday = LocalDate.of(2031, 6, 9);
        var returned = raisedOn(monday.minusDays(20), trust, "Ask", 10);
        pages.as(
                lead.actor(),
                () -> {
                    actions.take(returned, ActionStep.RETURNED_IT, "Not ours", 0, lead.actor());
                    return true;
                });
        send(monday);
        assertThat(told(lead)).isZero();
    }

    @Test
    void where_monday_is_a_bank_holiday_the_week_begins_on_tuesday() {
        var easterMonday = LocalDate.of(2028, 4, 17);
        raisedOn(easterMonday.minusDays(20), trust, "Ask", 10);
        send(easterMonday);
        assertThat(told(lead)).isZero();
        send(easterMonday.plusDays(1));
        assertThat(told(lead)).isEqualTo(1);
    }

    private void send(LocalDate day) {
        ScopedClock.at(
                at(day),
                () -> {
                    sendDigests.run();
                    return true;
                });
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 30).atZone(TimeConfiguration.LONDON).toInstant();
    }

    private int told(PagesAs.Person reader) {
        return pages.as(
                reader.actor(),
                () ->
                        jdbc.sql(
                                        "select count(*)::int from notifications.notice where sentence like 'Actions of your agency%'")
                                .query(Integer.class)
                                .single());
    }

    private List<String> letters(PagesAs.Person reader) {
        return pages.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        select sentence from notifications.outgoing_mail
                                         where to_account = :account and letter like 'ActionPlanNews%'
                                        """)
                                .param("account", reader.actor().accountId())
                                .query(String.class)
                                .list());
    }

    private int digests(PagesAs.Person reader) {
        return pages.as(
                reader.actor(),
                () ->
                        jdbc.sql("select count(*)::int from actionplan.digest")
                                .query(Integer.class)
                                .single());
    }
}
