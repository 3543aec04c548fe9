package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.NamedInterface;

/** A page for each module and a plan of the house, as they are and not as they were meant. */
class ModulePagesTests {

    private static final Path PAGES = Generated.DOCS.resolve("modules");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** Which module really uses which. */
    private static final List<Use> USES =
            House.CLASSES.stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .flatMap(arrow ->
                            House.moduleOf(arrow.getOriginClass()).stream()
                                    .flatMap(user ->
                                            House.moduleOf(arrow.getTargetClass()).stream()
                                                    .map(used -> new Use(user, used))))
                    .filter(use -> !use.user().equals(use.used()))
                    .distinct()
                    .sorted(Comparator.comparing(Use::user).thenComparing(Use::used))
                    .toList();

    private record Use(String user, String used) {}

    @TestFactory
    Stream<DynamicTest> the_page_of_a_module_is_as_the_code() {
        return House.MODULES.stream()
                .map(module ->
                        DynamicTest.dynamicTest(
                                id(module),
                                () ->
                                        Generated.isFresh(
                                                PAGES.resolve(id(module) + ".md"), page(module))));
    }

    @Test
    void the_plan_of_the_house_is_as_the_code() throws IOException {
        Generated.isFresh(PAGES.resolve("README.md"), plan());
    }

    @Test
    void every_status_of_a_pathway_or_a_kernel_says_where_it_leads() {
        assertThat(House.CLASSES.stream())
                .as("Give the enum a method next() that answers the set of those it may become")
                .filteredOn(type -> type.isEnum() && type.getSimpleName().endsWith("Status"))
                .filteredOn(type ->
                        List.of("pathway", "kernel").stream()
                                .anyMatch(floor ->
                                        House.floorOf(type) == House.FLOORS.indexOf(floor)))
                .filteredOn(type -> type.tryGetMethod("next").isEmpty())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_status_goes_where_its_diagram_says_and_nowhere_else() {
        return statuses()
                .map(status -> DynamicTest.dynamicTest(status.getName(), () -> obeys(status)));
    }

    private static Stream<JavaClass> statuses() {
        return House.CLASSES.stream()
                .filter(type -> type.isEnum() && type.tryGetMethod("next").isPresent())
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    /** From its first state every other is reached; and what it lets through is what is drawn. */
    private static void obeys(JavaClass status) {
        var constants = status.reflect().getEnumConstants();
        var reached = new HashSet<Object>(List.of(constants[0]));
        for (var before = 0; before < reached.size(); ) {
            before = reached.size();
            List.copyOf(reached).forEach(from -> reached.addAll((Set<?>) call(from, "next")));
        }
        assertThat(reached).as("reached from %s", constants[0]).contains(constants);
        var to =
                status.getMethods().stream()
                        .filter(method ->
                                method.getName().equals("to")
                                        && method.getRawParameterTypes().size() == 1)
                        .findFirst();
        if (to.isEmpty()) {
            return;
        }
        for (var from : constants) {
            for (var wanted : constants) {
                if (from != wanted) {
                    assertThat(letsThrough(to.get(), from, wanted))
                            .as("%s to %s", from, wanted)
                            .isEqualTo(((Set<?>) call(from, "next")).contains(wanted));
                }
            }
        }
    }

    private static boolean letsThrough(JavaMethod to, Object from, Object wanted) {
        try {
            var reflected = to.reflect();
            reflected.setAccessible(true);
            return wanted.equals(reflected.invoke(from, wanted));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(RuleBroken.class);
            return false;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_page_describes_a_module_that_is_gone() {
        assertThat(House.files(PAGES, ".md"))
                .as("Remove the page: the module is gone")
                .extracting(page -> page.getFileName().toString().replace(".md", ""))
                .isSubsetOf(
                        Stream.concat(Stream.of("README"), House.moduleIds().stream()).toList());
    }

    private static String page(ApplicationModule module) {
        var page =
                new StringBuilder(
                        """
                        # %s

                        <!-- Written by ./do docs from the code. Change package-info.java and what it describes. -->

                        %s

                        | | |
                        |---|---|
                        | Package | [`%s`](../../%s) |
                        | May use | %s |
                        | Is used by | %s |
                        """
                                .formatted(
                                        module.getDisplayName(),
                                        purpose(module),
                                        module.getBasePackage().getName(),
                                        folder(module),
                                        links(allowed(module)),
                                        links(usersOf(module))));
        module.getNamedInterfaces().stream()
                .sorted(
                        Comparator.comparing(NamedInterface::isNamed)
                                .thenComparing(NamedInterface::getName))
                .forEach(published -> page.append(types(published)));
        statuses()
                .filter(type -> House.moduleOf(type).equals(Optional.of(id(module))))
                .forEach(status -> page.append(diagram(status)));
        return page.toString();
    }

    private static String purpose(ApplicationModule module) {
        var javadoc = JAVADOC.matcher(House.read(folder(module).resolve("package-info.java")));
        return javadoc.find() ? inMarkdown(javadoc.group(1)) : "";
    }

    private static List<String> allowed(ApplicationModule module) {
        var declared =
                House.CLASSES
                        .get(module.getBasePackage().getName() + ".package-info")
                        .getAnnotationOfType(org.springframework.modulith.ApplicationModule.class)
                        .allowedDependencies();
        return Stream.of(declared)
                .map(name -> name.split("::")[0].strip())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> usersOf(ApplicationModule module) {
        return USES.stream()
                .filter(use -> use.used().equals(id(module)))
                .map(Use::user)
                .sorted()
                .toList();
    }

    private static String types(NamedInterface published) {
        var types =
                published
                        .asJavaClasses()
                        .filter(type ->
                                type.isTopLevelClass()
                                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .sorted(Comparator.comparing(JavaClass::getSimpleName))
                        .map(type ->
                                "- `%s`%s\n".formatted(type.getSimpleName(), firstSentence(type)))
                        .collect(Collectors.joining());
        var heading =
                published.isNamed()
                        ? "Published as `%s`".formatted(published.getName())
                        : "Published";
        return types.isEmpty() ? "" : "\n## " + heading + "\n\n" + types;
    }

    private static String firstSentence(JavaClass type) {
        var javadoc =
                Pattern.compile(
                                JAVADOC.pattern()
                                        + "(?:(?!/\\*\\*|;).)*?\\b(?:class|record|enum|interface)\\s+"
                                        + type.getSimpleName()
                                        + "\\b",
                                Pattern.DOTALL)
                        .matcher(House.read(House.source(type)));
        return javadoc.find()
                ? inMarkdown(javadoc.group(1))
                        .replaceAll("\\s+", " ")
                        .replaceAll("(?<=\\.) .*", "")
                        .replaceAll("^(?=.)", ": ")
                : "";
    }

    private static String inMarkdown(String javadoc) {
        return javadoc.replaceAll("(?m)^ *\\* ?", "")
                .replaceAll("<h2>.*?</h2>", "")
                .strip()
                .replaceAll("(?s)(^|\\n)@.*", "")
                .replaceAll("\\{@(?:code|link)\\s+(?:[a-z]+\\.)*([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .strip();
    }

    private static String diagram(JavaClass status) {
        var moves =
                new StringBuilder("\n## " + heading(status) + "\n\n```mermaid\nstateDiagram-v2\n");
        var constants = status.reflect().getEnumConstants();
        moves.append("    [*] --> %s\n".formatted(constants[0]));
        for (var from : constants) {
            moves.append("    %s: %s\n".formatted(from, call(from, "label")));
            var next = new TreeSet<>((Set<?>) call(from, "next"));
            next.forEach(to -> moves.append("    %s --> %s\n".formatted(from, to)));
            if (next.isEmpty()) {
                moves.append("    %s --> [*]\n".formatted(from));
            }
        }
        return moves.append("```\n").toString();
    }

    /** "Medical: Status" for the one within another type. */
    private static String heading(JavaClass status) {
        return status.getEnclosingClass().map(around -> around.getSimpleName() + ": ").orElse("")
                + status.getSimpleName();
    }

    private static Object call(Object constant, String method) {
        try {
            var reflected = constant.getClass().getDeclaredMethod(method);
            reflected.setAccessible(true);
            return Objects.requireNonNull(reflected.invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plan() {
        var plan =
                new StringBuilder(
                        """
                        # The house

                        <!-- Written by ./do docs from the code. -->

                        Floors from the ground up; an arrow points to what is used. Everything stands on the platform, so those arrows are left out.

                        ```mermaid
                        flowchart TB
                        """);
        House.FLOORS.reversed().stream()
                .filter(floor -> !floor.equals("platform"))
                .forEach(floor -> {
                    var rooms =
                            House.MODULES.stream()
                                    .filter(module ->
                                            House.floorOf(module) == House.FLOORS.indexOf(floor))
                                    .toList();
                    if (!rooms.isEmpty()) {
                        plan.append("    subgraph floor-%s [%s]\n".formatted(floor, floor));
                        rooms.stream()
                                .sorted(Comparator.comparing(ModulePagesTests::id))
                                .forEach(room ->
                                        plan.append(
                                                "        %s[%s]\n"
                                                        .formatted(
                                                                id(room), room.getDisplayName())));
                        plan.append("    end\n");
                    }
                });
        USES.stream()
                .filter(use -> !use.used().equals("platform"))
                .forEach(use -> plan.append("    %s --> %s\n".formatted(use.user(), use.used())));
        plan.append("```\n\n| Module | Floor |\n|---|---|\n");
        House.MODULES.stream()
                .sorted(
                        Comparator.comparing((ApplicationModule module) -> House.floorOf(module))
                                .reversed()
                                .thenComparing(ModulePagesTests::id))
                .forEach(module ->
                        plan.append(
                                "| [%s](%s.md) | %s |\n"
                                        .formatted(
                                                module.getDisplayName(),
                                                id(module),
                                                House.FLOORS.get(House.floorOf(module)))));
        return plan.toString();
    }

    private static Path folder(ApplicationModule module) {
        return House.MAIN
                .resolve("java")
                .resolve(module.getBasePackage().getName().replace('.', '/'));
    }

    private static String links(Collection<String> ids) {
        return ids.isEmpty()
                ? "nothing"
                : ids.stream()
                        .map(id -> "[%s](%s.md)".formatted(id, id))
                        .collect(Collectors.joining(", "));
    }

    private static String id(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
