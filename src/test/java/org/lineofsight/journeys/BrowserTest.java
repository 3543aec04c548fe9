package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lineofsight.DatabaseTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole application on a port of its own, and visitors at real browsers. Where a test fails,
 * what each visitor saw last is in {@code target/screenshots}.
 *
 * <pre>{@code
 * class ReferralJourneyTests extends BrowserTest {
 *     @Test
 *     void a_teacher_hears_back() {
 *         visitor().visit("/sign-in").type("User name", "joss").press("Sign in");
 * }</pre>
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lineofsight.gallery=true",
            "lineofsight.demonstration=true",
            "lineofsight.demonstration.size=24",
            "lineofsight.intake.plain-http=true",
            "lineofsight.intake.private-addresses=true"
        })
@DatabaseTest
public abstract class BrowserTest {

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort private int port;

    @RegisterExtension
    final AfterEachCallback leave =
            context -> {
                try {
                    if (context.getExecutionException().isPresent()) {
                        photographAll(context);
                    } else {
                        assertThat(visitors.stream().flatMap(each -> each.complaints().stream()))
                                .as("what the browser complained of")
                                .isEmpty();
                    }
                } finally {
                    visitors.forEach(Visitor::close);
                }
            };

    /** Somebody new, at a desk. */
    protected Visitor visitor() {
        return visitor(1280, 900);
    }

    /** Somebody new, with a phone. */
    protected Visitor visitorWithPhone() {
        return visitor(375, 740);
    }

    protected String origin() {
        return "http://localhost:" + port;
    }

    private Visitor visitor(int width, int height) {
        var visitor = new Visitor(Chromium.browser(), origin(), width, height);
        visitors.add(visitor);
        return visitor;
    }

    private void photographAll(ExtensionContext context) {
        var test =
                context.getRequiredTestClass().getSimpleName()
                        + "."
                        + context.getRequiredTestMethod().getName();
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i)
                    .photograph(Path.of("target/screenshots", test + "-" + (i + 1) + ".png"));
        }
    }
}
