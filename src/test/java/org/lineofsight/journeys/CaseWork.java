package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** What several journeys of social care do on their way. */
final class CaseWork {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CaseWork() {}

    /** A teacher refers the child, and the front door hands over for a strategy discussion. */
    static void handOver(Function<String, Visitor> signedIn, String child) {
        TeachersReferral.send(signedIn.apply("Marnie Oxbarrow"), child);
        var worker = signedIn.apply("Tobin Hallowquill");
        worker.visit("/front-door").follow(child);
        var contact = worker.address();
        worker.press("Decide");
        worker.choose("Level 4, specialist and statutory")
                .choose("Strategy discussion")
                .type("Why?", "Four days without a coat, and hungry.")
                .type("What will the referrer be told?", "We talk with the police today.")
                .press("Record the decision");
        signedIn.apply("Ines Castlemarch").visit(contact).press("Agree the decision");
    }

    /**
     * @return the address of the case
     */
    static String allocateToLorcan(Visitor manager, String child) {
        manager.visit("/child-protection?which=unallocated").follow(child);
        var found = manager.address();
        manager.press("Allocate to a social worker")
                .press("Allocate")
                .seesProblem("Choose a social worker");
        manager.choose("Lorcan Thistlemere").press("Allocate").sees("Lorcan Thistlemere");
        return found;
    }

    /** The addresses of the tasks whose titles begin so. */
    static List<String> tasks(Visitor visitor, String beginning) {
        return visitor
                .page()
                .locator(".govuk-task-list__link")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .all()
                .stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Whoever is not born cannot be seen, and is not asked about so. */
    static void hear(Visitor worker) {
        if (worker.page().locator("input[name=seen]").count() > 0) {
            var day = LocalDate.now(LONDON);
            worker.choose("Seen, but not alone")
                    .type("If not seen, or not alone: why not?", "A sister stayed.");
            worker.page().locator("input[name='seenOn.day']").fill("" + day.getDayOfMonth());
            worker.page().locator("input[name='seenOn.month']").fill("" + day.getMonthValue());
            worker.page().locator("input[name='seenOn.year']").fill("" + day.getYear());
        }
        worker.page().locator("textarea[name=words]").fill("“I like Saturdays.”");
        worker.press("Save and continue");
        assertThat(worker.status()).isEqualTo(200);
    }
}
