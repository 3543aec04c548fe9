package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A manager changes the triage guide; what was judged by the one before stays as it was judged. */
class GuideJourneyTests extends BrowserTest {

    private static final Pattern VERSION =
            Pattern.compile("(?s)Response to a red contact.*?Front door triage guide, (\\d+)");

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_new_version_is_for_what_comes_after_and_earlier_contacts_keep_theirs() {
        var worker = signedIn("Tobin Hallowquill");
        worker.visit("/front-door/guide").sees("within 4 hours").doesNotSee("Change the guide");
        assertThat(worker.visit("/front-door/guide/change").status()).isEqualTo(404);
        var before = redContact(worker, "Red, within 4 hours");

        var manager = signedIn("Ines Castlemarch");
        manager.visit("/front-door/guide").press("Change the guide");
        manager.type("Hours to act on red", "30")
                .type("Why does it change?", "Nobody should wait")
                .press("Put this version in force")
                .seesProblem("cannot have fewer hours than a more urgent one");
        manager.type("Hours to act on red", "3")
                .press("Put this version in force")
                .seesHeading("Triage guide")
                .sees("within 3 hours")
                .sees("Nobody should wait");
        manager.unfold("Version 1,").sees("Red, within 4 hours");
        try {
            var after = redContact(worker, "Red, within 3 hours");
            assertThat(after).isNotEqualTo(before);
            var earlier = versionOf(worker.visit(before));
            assertThat(versionOf(worker.visit(after))).isEqualTo(earlier + 1);
        } finally {
            // other people of this demonstration go on by the hours they know
            manager.visit("/front-door/guide/change")
                    .type("Hours to act on red", "4")
                    .type("Why does it change?", "Three hours could not be kept")
                    .press("Put this version in force");
        }
    }

    private static String redContact(Visitor worker, String colour) {
        worker.visit("/front-door?colour=UNTRIAGED&status=RECEIVED");
        worker.page().locator("tbody th a").first().click();
        worker.check();
        var contact = worker.address();
        worker.press("Triage").choose(colour).press("Save colour");
        return contact;
    }

    private static int versionOf(Visitor worker) {
        var words = worker.page().locator("main").textContent();
        var version = VERSION.matcher(words);
        assertThat(version.find()).as(words).isTrue();
        return Integer.parseInt(version.group(1));
    }
}
