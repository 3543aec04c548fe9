package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** What is written beside the code is true of it. */
class DocumentsTests {

    private static final Path ROOT = Path.of("");
    private static final Path DECISIONS = Generated.DOCS.resolve("adr");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./do ([a-z][a-z-]*)");

    private static final Pattern COMMAND_CASE =
            Pattern.compile("(?m)^        ([a-z][a-z-]*)(?: \\|[^)]*)?\\)");

    private static final List<Path> PAGES =
            Stream.of(ROOT.resolve("."), Generated.DOCS, Path.of("examples"), Path.of(".github"))
                    .flatMap(folder ->
                            House.files(folder, ".md").stream()
                                    .filter(file ->
                                            !folder.endsWith(".") || file.getNameCount() == 2))
                    .map(Path::normalize)
                    .distinct()
                    .toList();

    @Test
    void every_link_leads_somewhere() {
        assertThat(
                        PAGES.stream()
                                .flatMap(page ->
                                        links(page)
                                                .filter(link -> !resolves(page, link))
                                                .map(link -> page + ": " + link)))
                .as("Put these links right")
                .isEmpty();
    }

    private static Stream<String> links(Path page) {
        var text = House.read(page).replaceAll("(?s)```.*?```", "");
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("(https?|mailto):.*"));
    }

    private static boolean resolves(Path page, String link) {
        var parts = link.split("#", 2);
        var folder = page.toAbsolutePath().getParent();
        var target = parts[0].isEmpty() || folder == null ? page : folder.resolve(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || !target.toString().endsWith(".md")
                        || anchors(target).contains(parts[1]));
    }

    /** Headings, as GitHub makes anchors of them. */
    private static List<String> anchors(Path page) {
        return House.read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceAll("^#+ *", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                .replace(' ', '-'))
                .toList();
    }

    @Test
    void every_command_that_is_written_down_exists() {
        var commands =
                COMMAND_CASE
                        .matcher(House.read(ROOT.resolve("do")))
                        .results()
                        .map(each -> each.group(1))
                        .toList();
        assertThat(
                        PAGES.stream()
                                .flatMap(page ->
                                        COMMAND.matcher(House.read(page))
                                                .results()
                                                .map(each -> each.group(1)))
                                .distinct())
                .as("These commands of ./do are written down and do not exist")
                .isSubsetOf(commands);
        assertThat(commands)
                .as("./do help must tell of every command")
                .allSatisfy(command ->
                        assertThat(House.read(ROOT.resolve("do"))).contains("./do " + command));
    }

    @Test
    void decisions_are_numbered_once_and_listed() {
        var decisions =
                House.files(DECISIONS, ".md").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("README.md"))
                        .toList();
        assertThat(decisions)
                .as("Name decisions NNNN-title.md")
                .allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
        assertThat(decisions.stream().map(name -> name.substring(0, 4)))
                .as("Two decisions have one number")
                .doesNotHaveDuplicates();
        assertThat(links(DECISIONS.resolve("README.md")).filter(link -> link.matches("\\d{4}-.*")))
                .as("List each decision in docs/adr/README.md")
                .containsExactlyInAnyOrderElementsOf(decisions);
    }

    @Test
    void every_dependency_has_its_reason_and_nothing_else_has() throws Exception {
        var listed =
                House.read(Generated.DOCS.resolve("dependencies.md"))
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .flatMap(line ->
                                Pattern.compile("`([^`]+)`")
                                        .matcher(line.split("\\|")[1])
                                        .results()
                                        .map(name -> name.group(1)));
        assertThat(listed.collect(Collectors.toSet()))
                .as("docs/dependencies.md gives every artifact of pom.xml a reason")
                .containsExactlyInAnyOrderElementsOf(artifacts());
    }

    /** Whatever pom.xml asks for by name: libraries, plugins, processors, unpacked archives. */
    private static List<String> artifacts() throws Exception {
        var pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(ROOT.resolve("pom.xml").toFile());
        return Stream.of("dependency", "plugin", "path", "artifactItem", "parent")
                .map(pom::getElementsByTagName)
                .flatMap(found -> IntStream.range(0, found.getLength()).mapToObj(found::item))
                .map(element ->
                        ((org.w3c.dom.Element) element)
                                .getElementsByTagName("artifactId")
                                .item(0)
                                .getTextContent())
                .distinct()
                .toList();
    }
}
