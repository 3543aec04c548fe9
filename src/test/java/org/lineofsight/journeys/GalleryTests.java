package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTests extends BrowserTest {

    static Stream<String> pages() {
        var groups =
                Stream.of(
                        "",
                        "/buttons",
                        "/choices",
                        "/dates",
                        "/document",
                        "/errors",
                        "/list",
                        "/messages",
                        "/question",
                        "/receipt",
                        "/record",
                        "/start",
                        "/summary",
                        "/tasks",
                        "/text");
        var refusals =
                List.of(
                        "changed",
                        "not-found",
                        "not-understood",
                        "our-fault",
                        "rule-broken",
                        "signed-out",
                        "too-large",
                        "too-many");
        return Stream.concat(groups, refusals.stream().map(name -> "/refusals/" + name))
                .map(path -> "/dev/components" + path);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_component_is_whole_at_a_desk_on_paper_and_on_a_phone(String page) {
        var visitor = visitor().visit(page);
        assertThat(visitor.status()).isEqualTo(200);
        keep(visitor, page, "desk");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        keep(visitor, page, "paper");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        visitor.page().setViewportSize(375, 740);
        visitor.check();
        keep(visitor, page, "phone");
        var wide =
                visitor.page()
                        .evaluate(
                                "document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth");
        assertThat(wide).as("pixels off the side of %s", page).isEqualTo(0);
    }

    /** With {@code -Dphotographs=true}, to look at. */
    private static void keep(Visitor visitor, String page, String width) {
        if (!Boolean.getBoolean("photographs")) return;
        visitor.photograph(
                Path.of("target/gallery", page.replaceAll("\\W+", "-") + "-" + width + ".png"));
    }
}
