package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log is read by people who may see no record, so nothing of a record may get into one. */
@SpringBootTest
@DatabaseTest
class LogTests {

    /** What tells of a person, where it is plain text. */
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "names?|.*Names?|given|family|born|dateOfBirth|nhsNumber|childsWords|worry|rationale|message"
                            + "|email|address|lines|postcode|fields|answers|password");

    @Autowired JdbcClient jdbc;

    @Autowired Cast cast;

    /** An exception that carries one of these prints it, and Spring Data's do. */
    @Test
    void a_record_that_tells_of_a_person_does_not_print_it() {
        assertThat(House.CLASSES.stream())
                .as("Give these records a toString() with ids only")
                .filteredOn(LogTests::isAboutPeople)
                .filteredOn(JavaClass::isRecord)
                .filteredOn(LogTests::tellsOfAPerson)
                .filteredOn(LogTests::printsEverything)
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    private static boolean tellsOfAPerson(JavaClass type) {
        return Stream.of(type.reflect().getRecordComponents())
                .anyMatch(component ->
                        PERSONAL.matcher(component.getName()).matches()
                                && component.getType().getName().startsWith("java."));
    }

    /**
     * Pages, forms and the rows they show go to templates and nowhere else, and what is private
     * stays in its class.
     */
    private static boolean isAboutPeople(JavaClass type) {
        return Stream.of("pathway", "kernel.people", "kernel.access", "platform.drafts")
                        .anyMatch(place ->
                                type.getPackageName().startsWith("org.lineofsight." + place))
                && !type.getModifiers().contains(JavaModifier.PRIVATE)
                && !type.getName().matches(".*(Page|Form|Queries|Persona)(\\$.*)?");
    }

    /** Whether the compiler wrote its toString, which it does with ObjectMethods. */
    private static boolean printsEverything(JavaClass type) {
        var compiled = Path.of("target/classes", type.getName().replace('.', '/') + ".class");
        try {
            return ClassFile.of().parse(Files.readAllBytes(compiled)).methods().stream()
                    .filter(method -> method.methodName().equalsString("toString"))
                    .flatMap(method -> method.code().stream())
                    .flatMap(code -> code.elementStream())
                    .anyMatch(step ->
                            step instanceof InvokeDynamicInstruction call
                                    && call.invokedynamic()
                                            .bootstrap()
                                            .bootstrapMethod()
                                            .reference()
                                            .owner()
                                            .asInternalName()
                                            .equals("java/lang/runtime/ObjectMethods"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL leaves the values out where row-level security would have. */
    @Test
    void what_the_database_refuses_is_not_repeated_in_the_error() {
        var name = "tess-" + UUID.randomUUID();
        var refused =
                catchThrowable(() ->
                        cast.run(
                                Actor.system("test"),
                                () -> {
                                    open(name);
                                    open(name);
                                }));
        assertThat(refused).isNotNull();
        assertThat(Objects.requireNonNull(NestedExceptionUtils.getRootCause(refused)))
                .hasMessageContaining("account_sign_in_name")
                .message()
                .doesNotContain(name);
    }

    private void open(String name) {
        jdbc.sql(
                        "insert into access.account (id, sign_in_name, name) values (:id, :name, 'Tess Invented')")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .update();
    }
}
