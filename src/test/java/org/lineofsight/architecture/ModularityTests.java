package org.lineofsight.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

class ModularityTests {

    @Test
    void modules_use_only_what_they_declare_and_only_what_others_publish() {
        House.MODULES.verify();
    }

    @Test
    void every_class_stands_on_a_floor_and_in_a_module() {
        assertThat(House.CLASSES.stream())
                .as("Put these into a module on one of the floors %s", House.FLOORS)
                .filteredOn(type -> !type.getPackageName().equals("org.lineofsight"))
                .filteredOn(type -> House.floorOf(type) < 0 || House.moduleOf(type).isEmpty())
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void a_module_lists_what_it_may_use_and_is_closed() {
        assertThat(House.CLASSES.stream())
                .as("Give these modules a list of allowedDependencies; an empty list allows none")
                .filteredOn(type -> type.isAnnotatedWith(ApplicationModule.class))
                .filteredOn(type -> !declaresItsDependencies(type))
                .extracting(JavaClass::getPackageName)
                .isEmpty();
    }

    private static boolean declaresItsDependencies(JavaClass packageInfo) {
        var module = packageInfo.getAnnotationOfType(ApplicationModule.class);
        return module.type() == ApplicationModule.Type.CLOSED
                && !Stream.of(module.allowedDependencies())
                        .toList()
                        .contains(ApplicationModule.OPEN_TOKEN);
    }

    @Test
    void arrows_point_down() {
        assertNone(
                "A floor knows those below it and none above. Turn the arrow round with an event,"
                        + " or with an interface that the lower floor owns",
                arrow ->
                        House.floorOf(arrow.getTargetClass())
                                > House.floorOf(arrow.getOriginClass()));
    }

    @Test
    void pathways_know_of_each_other_only_what_their_front_pages_offer() {
        var pathway = House.FLOORS.indexOf("pathway");
        assertNone(
                "Pathways hear of each other by events, or by an interface that the one who asks owns,"
                        + " with the values it carries: all of them in the root package",
                arrow ->
                        House.floorOf(arrow.getOriginClass()) == pathway
                                && House.floorOf(arrow.getTargetClass()) == pathway
                                && !House.moduleOf(arrow.getOriginClass())
                                        .equals(House.moduleOf(arrow.getTargetClass()))
                                && !offered(arrow.getTargetClass()));
    }

    /** What has no way to change anything by itself: an interface to provide, or a value. */
    private static boolean offered(JavaClass type) {
        var onTheFrontPage =
                House.MODULES
                        .getModuleByType(type.getName())
                        .filter(module ->
                                module.getBasePackage().getName().equals(type.getPackageName()))
                        .isPresent();
        return onTheFrontPage && (type.isInterface() || type.isRecord() || type.isEnum());
    }

    private static void assertNone(String advice, Predicate<Dependency> wrong) {
        assertThat(
                        House.CLASSES.stream()
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
                .as(advice)
                .filteredOn(arrow ->
                        arrow.getTargetClass().getPackageName().startsWith("org.lineofsight"))
                .filteredOn(wrong)
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    /** A module's root publishes what its slices do, so the root itself may look into them. */
    @ParameterizedTest
    @MethodSource("modules")
    void slices_of_a_module_do_not_go_round_in_circles(String basePackage) {
        slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                // the one transaction that binds the actor also writes the audit
                .ignoreDependency(simpleName("ActorTransactionManager"), simpleName("AuditTrail"))
                .because("two slices that need each other are one slice")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    static Stream<String> modules() {
        return House.MODULES.stream().map(module -> module.getBasePackage().getName());
    }
}
