package org.lineofsight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is typed is saved, and where it cannot be, the person is told. */
class AutosaveTests extends BrowserTest {

    private static final String FORM = "/dev/components/question";
    private static final String DRAFT = "**/dev/components/draft";

    @Test
    void what_is_typed_is_saved_and_the_page_says_when() {
        var sent = new CopyOnWriteArrayList<Request>();
        var teacher = answering(sent, route -> route.fulfill(status(204)));

        teacher.choose("I do not know");

        says(teacher, "Saved at ");
        assertThat(sent.getFirst().headerValue("X-Autosave")).isEqualTo("true");
        assertThat(sent.getFirst().headerValue("Content-Type"))
                .startsWith("application/x-www-form-urlencoded");
        assertThat(sent.getFirst().postData()).contains("danger=unknown").contains("_csrf=");
        assertThat(status(teacher).getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void somebody_signed_out_is_told_that_what_they_typed_is_kept() {
        var teacher = answering(new CopyOnWriteArrayList<>(), route -> route.fulfill(status(401)));

        teacher.choose("No");

        says(teacher, "You have been signed out. What you typed is kept when you press Continue");
    }

    @Test
    void without_a_connection_it_says_so_and_tries_again() {
        var sent = new CopyOnWriteArrayList<Request>();
        var teacher =
                answering(
                        sent,
                        route -> {
                            if (sent.size() < 2) route.abort();
                            else route.fulfill(status(204));
                        });

        teacher.choose("No");
        says(teacher, "Not saved");
        teacher.page().evaluate("window.dispatchEvent(new Event('online'))");

        says(teacher, "Saved at ");
        assertThat(sent).hasSize(2);
    }

    @Test
    void an_answer_reveals_its_question_and_hides_it_again() {
        var teacher = answering(new CopyOnWriteArrayList<>(), route -> route.fulfill(status(204)));
        var advice = teacher.page().getByText("Ring 999 now");

        assertThat(advice).isHidden();
        teacher.choose("Yes");
        assertThat(advice).isVisible();
        teacher.check();
        teacher.choose("No");
        assertThat(advice).isHidden();
    }

    private Visitor answering(List<Request> sent, Consumer<Route> answer) {
        var visitor = visitor();
        visitor.page()
                .route(
                        DRAFT,
                        route -> {
                            sent.add(route.request());
                            answer.accept(route);
                        });
        return visitor.visit(FORM);
    }

    private static Route.FulfillOptions status(int status) {
        return new Route.FulfillOptions().setStatus(status);
    }

    private static com.microsoft.playwright.Locator status(Visitor visitor) {
        return visitor.page().locator("[data-draft-status]");
    }

    private static void says(Visitor visitor, String words) {
        assertThat(status(visitor)).containsText(words);
    }
}
