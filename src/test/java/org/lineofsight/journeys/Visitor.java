package org.lineofsight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser of their own: cookies, window and language. Does what people do, by the
 * words that they read. Each page that they reach is checked against WCAG 2.2 AA and for the one
 * heading that every page has.
 */
public final class Visitor implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    private static final String TOKEN = "name=\"_csrf\" value=\"[^\"]*\"";

    /** Documents that were found to be without fault: axe takes most of a journey's time. */
    private static final Set<UUID> CHECKED = new HashSet<>();

    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response last;

    Visitor(Browser browser, String origin, int width, int height) {
        window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(origin)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE)
                                .setViewportSize(width, height));
        window.setDefaultTimeout(10_000);
        page = window.newPage();
        page.onPageError(error -> complaints.add("script fault: " + error));
        page.onConsoleMessage(message -> {
            // The browser's own note of an answer such as 404 is what the test asked for.
            if (message.type().equals("error")
                    && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.frame() == page.mainFrame()) {
                last = response;
            } else if (response.status() >= 400 && isAsset(response)) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    private static boolean isAsset(Response response) {
        return response.url().contains("/assets/");
    }

    /** Goes to an address and checks the page there. */
    public Visitor visit(String address) {
        page.navigate(address);
        return check();
    }

    /** Presses the button with these words. */
    public Visitor press(String words) {
        var exactly = page.getByRole(AriaRole.BUTTON, named(words).setExact(true));
        return leavingBy(
                exactly.count() > 0 ? exactly : page.getByRole(AriaRole.BUTTON, named(words)));
    }

    /** Follows the link with these words, the first where there are several. */
    public Visitor follow(String words) {
        return leavingBy(page.getByRole(AriaRole.LINK, named(words)).first());
    }

    /** Types into the box with this label. */
    public Visitor type(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        return this;
    }

    /** Chooses the radio or checkbox with these words. */
    public Visitor choose(String words) {
        page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Opens what is folded away under these words. */
    public Visitor unfold(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
        return this;
    }

    /** Chooses from the list with this label. */
    public Visitor select(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(words));
        return this;
    }

    /** Types a date into the three boxes under this legend. */
    public Visitor typeDate(String legend, int day, int month, int year) {
        var group =
                page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend)).first();
        group.getByLabel("Day").fill("" + day);
        group.getByLabel("Month").fill("" + month);
        group.getByLabel("Year").fill("" + year);
        return this;
    }

    public Visitor sees(String words) {
        try {
            assertThat(page.getByText(words).first()).isVisible();
        } catch (AssertionError unseen) {
            throw new AssertionError(
                    "Looked for “%s” on %s, which says:\n%s"
                            .formatted(words, page.url(), page.locator("main").innerText()),
                    unseen);
        }
        return this;
    }

    public Visitor doesNotSee(String words) {
        assertThat(page.getByText(words)).hasCount(0);
        return this;
    }

    public Visitor seesHeading(String words) {
        assertThat(page.locator("h1")).containsText(words);
        return this;
    }

    /** The box at the top that lists what has to be put right holds these words. */
    public Visitor seesProblem(String words) {
        assertThat(page.locator(".govuk-error-summary")).containsText(words);
        return this;
    }

    /** Where the visitor is, without the server's name. */
    public String address() {
        var url = page.url();
        return url.substring(url.indexOf('/', "http://".length()));
    }

    /** The answer that brought the page. */
    public int status() {
        return last == null ? 0 : last.status();
    }

    /** For what is not said in people's words. */
    public Page page() {
        return page;
    }

    /** Checks the page as it now is: one h1, and no violation that axe can find. */
    public Visitor check() {
        page.waitForLoadState();
        assertThat(page.locator("h1").count()).as("h1 on %s", page.url()).isEqualTo(1);
        var document = document();
        if (CHECKED.contains(document)) {
            return this;
        }
        assertThat(axe().analyze().getViolations())
                .as("axe on %s", page.url())
                .extracting(violation ->
                        violation.getId()
                                + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                .isEmpty();
        CHECKED.add(document);
        return this;
    }

    private AxeBuilder axe() {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violationsOnly).withTags(STANDARDS).setLegacyMode(true);
    }

    /** The page word for word and as wide, without what is another each time it is asked for. */
    private UUID document() {
        var words = page.viewportSize().width + page.content().replaceAll(TOKEN, "");
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The page is no wider than its window: only a region that scrolls by itself may be. */
    public Visitor fits() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("how much wider than its window %s is", page.url())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER)
                .isLessThanOrEqualTo(0);
        return this;
    }

    Visitor photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** What the browser complained of: scripts that failed, things the content policy refused. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        // an autosave may be on its way: whoever answers it must not be asked once the page is gone
        page.unrouteAll();
        window.close();
    }

    private Visitor leavingBy(Locator control) {
        control.click();
        return check();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
