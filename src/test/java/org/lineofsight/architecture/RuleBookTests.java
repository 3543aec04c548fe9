package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.timescales.RuleBasis;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.kernel.timescales.TimescaleRule;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.time.InWords;

/** What the program holds people to, written down for those who know whether it is right. */
class RuleBookTests {

    private static final Pattern BROKEN =
            Pattern.compile(
                    "(?:new \\w+(?:Broken|Refused)|Optional\\.of)\\(\\s*"
                            + "((?:(?:\"(?:[^\"\\\\]|\\\\.)*\"|\\w+)\\s*,?\\s*)+)(?:\\)|\\.formatted)");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final List<TestSource> TEST_SOURCES =
            House.files(Path.of("src/test/java"), ".java").stream().map(TestSource::of).toList();

    private static final List<Rule> RULES =
            House.CLASSES.stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Basis.class))
                    .sorted(Comparator.comparing(RuleBookTests::line))
                    .map(Rule::of)
                    .toList();

    /** A test class, with each word of it. */
    private record TestSource(Path file, String text, Set<String> words) {

        static TestSource of(Path file) {
            var text = House.read(file);
            return new TestSource(file, text, new HashSet<>(List.of(text.split("\\W+"))));
        }

        boolean names(JavaMethod rule, List<String> codes) {
            return words.contains(rule.getOwner().getSimpleName()) && words.contains(rule.getName())
                    || codes.stream().anyMatch(code -> text.contains('"' + code + '"'));
        }
    }

    /**
     * @param source the class, as a path from the root of the repository
     * @param codes the names under which it is broken; none where it decides rather than refuses
     * @param messages what people read where it bites
     * @param tests the test classes that name it
     */
    private record Rule(
            JavaMethod method,
            String basis,
            Path source,
            List<String> codes,
            List<String> messages,
            List<Path> tests) {

        static Rule of(JavaMethod method) {
            var source = House.source(method.getOwner());
            var broken =
                    BROKEN.matcher(body(method, House.read(source)))
                            .results()
                            .map(each ->
                                    QUOTED.matcher(each.group(1))
                                            .results()
                                            .map(text -> text.group(1))
                                            .toList())
                            .filter(words -> !words.isEmpty())
                            .toList();
            var codes =
                    broken.stream()
                            .filter(words -> words.size() > 1)
                            .map(List::getFirst)
                            .distinct()
                            .toList();
            return new Rule(
                    method,
                    method.getAnnotationOfType(Basis.class).value(),
                    source,
                    codes,
                    broken.stream().map(List::getLast).toList(),
                    TEST_SOURCES.stream()
                            .filter(test -> test.names(method, codes))
                            .map(TestSource::file)
                            .toList());
        }

        /** From the method's name to the next rule, or to the end. */
        private static String body(JavaMethod method, String source) {
            var start =
                    Pattern.compile("\\b" + method.getName() + "\\(")
                            .matcher(source)
                            .results()
                            .mapToInt(MatchResult::start)
                            .min()
                            .orElseThrow();
            var end = source.indexOf("@Basis", start);
            return source.substring(start, end < 0 ? source.length() : end);
        }

        String heading() {
            return House.title(method.getOwner());
        }

        String row() {
            return "| %s | %s | %s | [`%s`](../%s) | %s |\n"
                    .formatted(
                            Generated.inWords(method.getName()),
                            Generated.cell(basis),
                            messages.isEmpty()
                                    ? ""
                                    : messages.stream()
                                            .distinct()
                                            .map(words ->
                                                    "“" + words.replaceAll("%[sd]", "…") + "”")
                                            .collect(Collectors.joining("<br>")),
                            method.getOwner().getSimpleName(),
                            source,
                            tests.stream()
                                    .map(test -> "[`" + name(test) + "`](../" + test + ")")
                                    .collect(Collectors.joining(", ")));
        }

        private static String name(Path test) {
            return test.getFileName().toString().replace(".java", "");
        }
    }

    @Test
    void every_rule_names_its_source() {
        assertThat(RULES)
                .as("Say in @Basis where the rule is published")
                .filteredOn(rule -> rule.basis().isBlank())
                .isEmpty();
    }

    @Test
    void every_rule_has_a_test() {
        assertThat(RULES)
                .as("Write a test for each of these rules that names its method or its code")
                .filteredOn(rule -> rule.tests().isEmpty())
                .extracting(rule -> rule.method().getFullName())
                .isEmpty();
    }

    @Test
    void every_timescale_names_its_source() {
        assertThat(timescales().flatMap(timescale -> timescale.rules().stream()))
                .as("Say what each edition is basedOn")
                .filteredOn(edition -> edition.basis().source().equals("No basis stated"))
                .isEmpty();
    }

    @Test
    void the_rule_book_is_as_the_code() throws IOException {
        Generated.isFresh(Generated.DOCS.resolve("rules.md"), ruleBook());
    }

    private String ruleBook() {
        var book =
                new StringBuilder(
                        """
                        # The rule book

                        <!-- Written by ./do docs from @Basis and from the timescales in the code. Change those. -->

                        What Line of Sight holds people to, and where each rule is published. If you work in safeguarding and one of these reads
                        differently from the document, or your partnership does it in another way, please say so in an issue: a sentence is enough.
                        """);
        RULES.stream()
                .collect(
                        Collectors.groupingBy(
                                Rule::heading, java.util.TreeMap::new, Collectors.toList()))
                .forEach((module, ofModule) -> {
                    book.append("\n## ").append(module).append("\n\n");
                    book.append(
                            "| Rule | Rests on | What people read | In the code | Proved by |\n|---|---|---|---|---|\n");
                    ofModule.forEach(rule -> book.append(rule.row()));
                });
        book.append(
                """

                ## Timescales

                Day 0 is the trigger. Working days are Monday to Friday without the bank holidays of England and Wales. A case keeps the edition
                that was in force when its clock started.

                | What | How long | Rests on | In force | How sure we are |
                |---|---|---|---|---|
                """);
        timescales()
                .flatMap(timescale -> timescale.rules().stream())
                .forEach(edition -> book.append(row(edition)));
        return book.toString();
    }

    private static String row(TimescaleRule edition) {
        return "| %s<br>`%s` | %s after: %s | %s | %s | %s |\n"
                .formatted(
                        edition.title(),
                        edition.code(),
                        edition.allowance().inWords(),
                        edition.trigger(),
                        Generated.cell(edition.basis().inWords()),
                        inForce(edition.from(), edition.until()),
                        edition.basis().force() == RuleBasis.Force.LOCAL
                                ? "The partnership gave it to itself."
                                : edition.basis().sureness().words());
    }

    private static String inForce(@Nullable LocalDate from, @Nullable LocalDate until) {
        var begins = from == null ? "" : "from " + InWords.dateWithoutWeekday(from);
        var ends = until == null ? "" : " until " + InWords.dateWithoutWeekday(until);
        return (begins + ends).strip();
    }

    private static Stream<Timescale> timescales() {
        return House.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Timescale.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(RuleBookTests::value)
                .sorted(Comparator.comparing(Timescale::code));
    }

    private static Timescale value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Timescale) java.util.Objects.requireNonNull(reflected.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As they stand in the source, class by class. */
    private static String line(JavaMethod method) {
        return method.getOwner().getName()
                + "%06d".formatted(method.getSourceCodeLocation().getLineNumber());
    }
}
