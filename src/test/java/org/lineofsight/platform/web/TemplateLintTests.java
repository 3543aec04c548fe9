package org.lineofsight.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What templates must not do, read from their text. */
class TemplateLintTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** Folders whose templates are parts of pages, not pages. */
    private static final List<String> PARTS = List.of("govuk", "layout");

    /** Design System classes that a page may use itself: grid, words, widths and spacing. */
    private static final Pattern OWN_USE =
            Pattern.compile(
                    "govuk-(grid-.*|heading-.*|body.*|caption-.*|list.*|link.*|section-break.*|"
                            + "visually-hidden.*|width-container|main-wrapper.*|!-.*)");

    private static final Pattern DESIGN_SYSTEM_CLASS = Pattern.compile("govuk-[A-Za-z0-9_!-]+");
    private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern HEADING =
            Pattern.compile(
                    "<h1[ >]|heading = true|@template\\.govuk\\.(panel|receipt|recordHeader)\\(");
    private static final Pattern LAYOUT = Pattern.compile("@template\\.(layout|[a-z.]+\\.step)\\b");
    private static final Pattern FORM = Pattern.compile("<form[ >]");
    private static final Pattern INLINE =
            Pattern.compile(
                    "<style[ >]|\\sstyle=|<script(?![^>]*\\ssrc=)[ >]|\\son[a-z]+=\"|javascript:");
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> components_are_drawn_by_their_tags() {
        return inEach(
                pages(),
                text ->
                        found(CLASS_ATTRIBUTE, text)
                                .flatMap(value -> found(DESIGN_SYSTEM_CLASS, value))
                                .filter(Predicate.not(OWN_USE.asMatchPredicate()))
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> every_page_has_a_heading() {
        return inEach(
                pages().filter(TemplateLintTests::hasLayout).filter(file -> !isPart(file)),
                text ->
                        found(HEADING, text).findAny().isPresent()
                                ? List.of()
                                : List.of("no h1: add one, or heading = true on its one question"));
    }

    @TestFactory
    Stream<DynamicTest> every_form_is_drawn_by_the_form_tag_which_brings_the_token() {
        return inEach(pages(), text -> found(FORM, text).toList());
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_inline_that_the_content_policy_refuses() {
        return inEach(all(), text -> found(INLINE, text).toList());
    }

    @Test
    void every_tag_says_what_it_takes() {
        assertThat(all().filter(file -> PARTS.contains(folder(file))))
                .allSatisfy(file -> assertThat(read(file)).startsWith("<%-- "));
    }

    @Test
    void the_form_tag_brings_the_token() {
        assertThat(read(TEMPLATES.resolve("govuk/form.jte"))).contains("csrf.token()");
    }

    private static Stream<DynamicTest> inEach(Stream<Path> templates, Lint lint) {
        return templates.map(file ->
                DynamicTest.dynamicTest(
                        TEMPLATES.relativize(file).toString(),
                        () ->
                                assertThat(lint.faults(COMMENT.matcher(read(file)).replaceAll("")))
                                        .isEmpty()));
    }

    private interface Lint {
        List<String> faults(String text);
    }

    private static Stream<Path> pages() {
        return all().filter(file -> !PARTS.contains(folder(file)))
                // A part that a module shares with others is allowed what the common tags are.
                .filter(file -> hasLayout(file) || !isPart(file));
    }

    /** Drawn inside pages; a module's own frame for several of them is one as well. */
    private static boolean isPart(Path file) {
        return read(file).startsWith("<%-- ");
    }

    private static boolean hasLayout(Path file) {
        return LAYOUT.matcher(read(file)).find();
    }

    private static String folder(Path file) {
        return TEMPLATES.relativize(file).getName(0).toString();
    }

    private static Stream<Path> all() {
        try (var files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
