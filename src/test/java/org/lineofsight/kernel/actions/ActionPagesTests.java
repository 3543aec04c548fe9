package org.lineofsight.kernel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Actions at a browser without scripts: those who do them, those who run them, nobody else. */
@SpringBootTest
@DatabaseTest
class ActionPagesTests {

    @Autowired PagesAs pages;

    @Autowired Agencies agencies;

    @Autowired Involvements involvements;

    @Autowired Actions actions;

    @Autowired Clock clock;

    private PagesAs.Person worker;
    private PagesAs.Person nurse;
    private AgencyId trust;
    private ActionId id;
    private String here;

    @BeforeEach
    void raised() {
        var system = Actor.system("test");
        trust = agency(AgencyKind.NHS_TRUST);
        worker = pages.somebody(SOCIAL_WORKER, agency(AgencyKind.CHILDRENS_SOCIAL_CARE).value());
        nurse = pages.somebody(SAFEGUARDING_LEAD, trust.value());
        var record = UUID.randomUUID();
        pages.as(
                system,
                () -> {
                    involvements.begin(
                            new ActionId(record), worker.actor().accountId(), "the record");
                    return true;
                });
        id =
                pages.as(
                        worker.actor(),
                        () ->
                                actions.raise(
                                        new NewAction(
                                                        new Subject("test-plan", record),
                                                        record,
                                                        "Weigh Ash each week",
                                                        "Ash grows",
                                                        new Owner.OfAgency(
                                                                trust, SAFEGUARDING_LEAD),
                                                        LocalDate.now(clock).plusDays(10))
                                                .about("Ash Penhallow")
                                                .from("Core group", "/child-protection"),
                                        worker.actor()));
        here = "/actions/" + id;
    }

    private AgencyId agency(AgencyKind kind) {
        return pages.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        kind + " " + UUID.randomUUID(),
                                        kind,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    @Test
    void the_list_and_my_work_of_who_has_to_do_it_show_it() {
        assertThat(nurse.page("/actions").text())
                .contains("Weigh Ash each week", "Ash Penhallow", "Not accepted yet 1");
        assertThat(nurse.page("/").text()).contains("Accept or return: Weigh Ash each week");
        assertThat(worker.page("/actions").text()).contains("Nothing here for you");
        assertThat(worker.page("/actions?whose=run&agency=" + trust.value()).text())
                .contains("Weigh Ash each week");
        assertThat(worker.page("/actions?whose=run&agency=" + UUID.randomUUID()).text())
                .contains("No action here");
        assertThat(worker.page("/actions?whose=run&due=week").text()).contains("No action here");
    }

    @Test
    void it_is_accepted_done_and_checked_with_what_is_missing_beside_its_question() {
        assertThat(nurse.post(here + "/steps/accepted-it", "version", "0", "words", ""))
                .hasStatus3xxRedirection();
        assertThat(nurse.post(here + "/steps/done-it", "version", "1", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("What was done, and how can one see it?");
        nurse.post(here + "/steps/done-it", "version", "1", "words", "The chart is full");
        assertThat(worker.page(here).text())
                .contains("Check that it is done", "Where it was decided");
        assertThat(nurse.page(here).text())
                .contains("It is not done after all")
                .doesNotContain("Check that it is done", "Where it was decided");
        worker.post(here + "/steps/checked-it", "version", "2", "words", "The line rises");
        assertThat(nurse.page(here).text()).contains("Complete", "Done in time", "The line rises");
    }

    @Test
    void what_is_being_typed_is_kept() {
        nurse.autosave("/drafts?form=actions/" + id + "/steps/returned-it", "words", "We do not");
        assertThat(nurse.page(here + "/steps/returned-it").select("textarea").text())
                .isEqualTo("We do not");
    }

    @Test
    void what_was_typed_before_somebody_else_changed_the_action_says_so() {
        worker.autosave(
                "/drafts?form=actions/" + id + "/offer", "version", "0", "words", "They are full");
        assertThat(worker.page(here + "/offer").select(".govuk-error-summary")).isEmpty();
        nurse.post(here + "/steps/returned-it", "version", "0", "words", "We do not weigh");

        var page = worker.page(here + "/offer");
        assertThat(page.select(".govuk-error-summary").text())
                .contains("This was changed after you began to type");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("They are full");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
    }

    @Test
    void it_is_decided_anew_with_another_owner() {
        nurse.post(here + "/steps/returned-it", "version", "0", "words", "We do not weigh");
        var due = LocalDate.now(clock).plusDays(5);
        assertThat(worker.post(here + "/offer", "version", "1", "action.owner", "outside"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Write what is to be done",
                        "Write who has to do it",
                        "Enter the day by which");
        assertThat(
                        worker.post(
                                here + "/offer",
                                "version",
                                "1",
                                "action.what",
                                "Weigh Ash each fortnight",
                                "action.owner",
                                "myself",
                                "action.due.day",
                                "" + due.getDayOfMonth(),
                                "action.due.month",
                                "" + due.getMonthValue(),
                                "action.due.year",
                                "" + due.getYear(),
                                "words",
                                "Returned"))
                .hasStatus3xxRedirection();
        assertThat(worker.page(here).text()).contains("Weigh Ash each fortnight", "Accepted");
        assertThat(nurse.get(here)).hasStatus(404);
    }

    @Test
    void nobody_else_has_a_page_of_it() {
        var somebody = pages.somebody(SOCIAL_WORKER, worker.actor().requireAgency());
        for (var address : new String[] {"", "/steps/accepted-it", "/steps/checked-it", "/offer"}) {
            assertThat(somebody.get(here + address)).as(address).hasStatus(404);
        }
        assertThat(nurse.get(here + "/offer")).hasStatus(404);
        assertThat(nurse.get(here + "/steps/checked-it")).hasStatus(404);
        assertThat(worker.get(here + "/steps/accepted-it")).hasStatus(404);
        assertThat(worker.get(here + "/steps/raised")).hasStatus(404);
    }
}
