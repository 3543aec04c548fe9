package org.lineofsight.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.TransactionManager;

class CodeTests {

    /** Those who ask the machine, each with its reason. */
    private static final Map<String, String> BEFORE_THERE_IS_A_CLOCK =
            Map.of(
                    "org.lineofsight.platform.time.TimeConfiguration", "it is the clock",
                    "org.lineofsight.platform.time.Ids",
                            "ids sort by time and are never read as one",
                    "org.lineofsight.platform.database.PostgresBinaries",
                            "unpacks before anything runs",
                    "org.lineofsight.partnership.yearlyreport.ReportCommand",
                            "a command makes its own");

    @Test
    void every_package_says_that_nothing_is_null_unless_it_says_so() {
        var marked =
                House.CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(NullMarked.class))
                        .map(JavaClass::getPackageName)
                        .toList();
        assertThat(House.CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .as(
                        "Add a package-info.java with @NullMarked: it is not inherited from the package above")
                .isSubsetOf(marked);
    }

    @Test
    void a_test_does_not_hide_what_a_package_says_of_itself() {
        var test = Path.of("src/test/java");
        assertThat(House.files(test, "package-info.java"))
                .as(
                        "Remove these: the package has its package-info in src/main, and this one hides it")
                .filteredOn(file ->
                        Files.exists(House.MAIN.resolve("java").resolve(test.relativize(file))))
                .isEmpty();
    }

    @Test
    void the_time_is_asked_of_an_injected_clock() {
        check(
                noClasses()
                        .that(areNot(BEFORE_THERE_IS_A_CLOCK.keySet()))
                        .should()
                        .accessTargetWhere(asksTheMachineForTheTime())
                        .because(
                                "time is asked of an injected java.time.Clock, so that a test can say what day it is"));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "the machine's time",
                access -> {
                    var owner = access.getTargetOwner().getName();
                    var name = access.getName();
                    var parameters = access.getTarget().getFullName();
                    return (owner.startsWith("java.time.")
                                    && name.equals("now")
                                    && !parameters.contains(Clock.class.getName()))
                            || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                            || (owner.equals("java.lang.System")
                                    && name.equals("currentTimeMillis"))
                            || (owner.equals("java.util.Date") && parameters.endsWith("<init>()"));
                });
    }

    @Test
    void dependencies_come_through_the_constructor() {
        check(
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .because("a constructor shows what a class needs, and a test can call it"));
        check(
                noMethods()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .because("a constructor shows what a class needs"));
    }

    @Test
    void only_the_progress_of_a_start_is_printed() {
        check(
                noClasses()
                        .that(
                                areNot(
                                        Set.of(
                                                "org.lineofsight.LineOfSight",
                                                "org.lineofsight.platform.Progress")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace")
                        .because("everything else is logged, or is said to the person on a page"));
    }

    @Test
    void there_is_no_object_relational_mapper_and_no_generated_boilerplate() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "lombok..",
                                "org.mapstruct..",
                                "com.google.common..")
                        .because("of docs/adr/0003 and 0012"));
    }

    @Test
    void what_a_library_brings_along_is_not_ours_to_use() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.fasterxml.jackson.core..",
                                "com.fasterxml.jackson.databind..",
                                "org.apache.commons.text..")
                        .because("they come with HAPI FHIR; our JSON is Jackson 3’s"));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.lineofsight.exchange.fhir..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir..")
                        .because("FHIR is spoken at the door, and nowhere behind it"));
    }

    @Test
    void names_say_what_a_thing_is_and_not_what_pattern_it_follows() {
        check(
                noClasses()
                        .that()
                        // "transaction manager" is Spring's own word
                        .areNotAssignableTo(TransactionManager.class)
                        .should()
                        .haveNameMatching(".*(Impl|Dto|DTO|Mapper|Helper|Utils?|Manager)(\\$.*)?")
                        .orShould()
                        .resideInAnyPackage(
                                "..impl..",
                                "..dto..",
                                "..mapper..",
                                "..service..",
                                "..services..",
                                "..util..",
                                "..utils..",
                                "..common..",
                                "..helper..",
                                "..controller..",
                                "..repository..")
                        .because("a practitioner should recognise the names: see STYLE.md"));
    }

    /** A row that never changes may be shown as it is; what can be changed is its slice's alone. */
    @Test
    void what_can_be_changed_is_nobody_elses_business() {
        check(
                classes()
                        .that()
                        .areAssignableTo(Repository.class)
                        .or(
                                DescribedPredicate.describe(
                                        "are aggregates",
                                        type ->
                                                type.isAnnotatedWith(Table.class)
                                                        && !type.isRecord()))
                        .should()
                        .notBePublic()
                        .because("others ask the facade, and pages show records made for them")
                        .allowEmptyShould(true));
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe(
                "are not one of " + names, type -> !names.contains(type.getName()));
    }

    private static void check(ArchRule rule) {
        rule.check(House.CLASSES);
    }
}
