package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Finding a person, from the top of every page, from a contact, and back. */
class PeopleJourneyTests extends BrowserTest {

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_worker_goes_from_a_contact_to_the_childs_record_finds_it_again_and_goes_back() {
        findsAndGoesBack(signedIn("Tobin Hallowquill"));
    }

    @Test
    void a_worker_does_it_on_a_phone() {
        findsAndGoesBack(visitorWithPhone().visit("/sign-in").press("as Tobin Hallowquill"));
    }

    private void findsAndGoesBack(Visitor worker) {
        openFirstContact(worker);
        var contact = worker.address();
        var child = worker.page().locator(".govuk-summary-card__title").first().textContent();
        worker.follow("Record of " + child).seesHeading(child).sees("Told about them");
        var record = worker.address();

        var family = child.substring(child.lastIndexOf(' ') + 1);
        var given = child.substring(0, child.indexOf(' '));
        worker.page().getByLabel("Find a person").fill(given + " " + family);
        worker.page().getByLabel("Find a person").press("Enter");
        worker.check().seesHeading("Find a person");
        worker.page().locator("main a[href='" + record + "']").click();
        worker.check().seesHeading(child);
        worker.page().locator("main a[href='" + contact + "']").first().click();
        assertThat(worker.check().address()).isEqualTo(contact);
    }

    @Test
    void what_finds_too_many_or_nobody_says_what_to_do() {
        var worker = signedIn("Tobin Hallowquill").visit("/people");
        worker.type("Who are you looking for?", "a")
                .press("Find")
                .sees("Type at least two letters of a name");
        worker.type("Who are you looking for?", "31/2/2017").press("Find").sees("is not a date");
        worker.type("Who are you looking for?", "vufuf")
                .press("Find")
                .sees("this does not mean that nobody knows the person");
    }

    @Test
    void who_has_nothing_to_do_with_the_child_finds_nobody_there() {
        var worker = signedIn("Tobin Hallowquill");
        openFirstContact(worker);
        var child = worker.page().locator(".govuk-summary-card__title").first().textContent();
        worker.follow("Record of " + child);
        var record = worker.address();
        for (var other : new String[] {"Nia Withermoor", "Ansel Thornwick", "Odette Larkmead"}) {
            var somebody = signedIn(other);
            assertThat(somebody.visit(record).status()).as(other).isEqualTo(404);
        }
        assertThat(signedIn("Odette Larkmead").visit("/people").status()).isEqualTo(404);
        signedIn("Nia Withermoor").visit("/people?q=" + child).doesNotSee(child);
    }

    @Test
    void a_teacher_goes_from_a_child_to_their_own_referral() {
        var teacher = signedIn("Marnie Oxbarrow").visit("/referrals");
        var row = teacher.page().locator("tbody th a, tbody td a").first();
        var referral = row.getAttribute("href");
        var child = row.textContent().split(",")[0].split(" and ")[0].strip();
        teacher.visit("/people?q=" + child);
        teacher.page().locator("main a[href='" + referral + "']").first().click();
        assertThat(teacher.check().address()).isEqualTo(referral);
    }

    private static void openFirstContact(Visitor worker) {
        worker.visit("/front-door");
        worker.page().locator("tbody th a").first().click();
        worker.check();
    }
}
