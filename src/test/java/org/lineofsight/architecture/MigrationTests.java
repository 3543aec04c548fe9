package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lineofsight.TestDatabase;

class MigrationTests {

    private static final Path MIGRATIONS = House.MAIN.resolve("resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{8}_\\d{4})__[a-z][a-z0-9_]*\\.sql");
    private static final DateTimeFormatter DATED =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    private final List<Path> migrations = House.files(MIGRATIONS, "");

    @Test
    void a_migration_is_named_by_its_minute_and_its_noun() {
        assertThat(migrations)
                .as("Name migrations VyyyyMMdd_HHmm__noun.sql; ./do new-migration MODULE NOUN does")
                .filteredOn(file -> !isDated(file))
                .isEmpty();
    }

    private static boolean isDated(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && DATED.parse(name.group(1), LocalDateTime::from) != null;
    }

    @Test
    void no_two_migrations_have_the_same_minute() {
        assertThat(
                        migrations.stream()
                                .collect(Collectors.groupingBy(MigrationTests::version))
                                .values())
                .as("They run in the order of their minutes: date one of these anew")
                .filteredOn(same -> same.size() > 1)
                .isEmpty();
    }

    private static String version(Path file) {
        return file.getFileName().toString().split("__")[0];
    }

    @Test
    void a_migration_begins_by_saying_what_it_is_for() {
        assertThat(migrations)
                .as("Begin these with a comment: what this is for, and why it is shaped so")
                .filteredOn(file -> !House.read(file).startsWith("-- "))
                .isEmpty();
    }

    @Test
    void a_module_keeps_its_files_in_folders_of_its_name() {
        var folders =
                List.of("resources/db/migration", "resources/sql").stream()
                        .map(House.MAIN::resolve)
                        .flatMap(kind -> House.files(kind, "").stream().map(kind::relativize))
                        .map(file -> file.getName(0).toString())
                        .distinct();
        assertThat(folders)
                .as(
                        "Name the folder under db/migration or sql after the module whose files it holds")
                .isSubsetOf(House.moduleIds());
    }

    @Test
    void a_template_lies_in_the_folder_of_its_module() {
        var templates = House.MAIN.resolve("jte");
        var shared = List.of("govuk", "layout", "error", ".jteroot");
        assertThat(
                        House.files(templates, "").stream()
                                .map(file -> templates.relativize(file).getName(0).toString())
                                .distinct())
                .as("Name the folder under jte after the module whose pages it holds")
                .filteredOn(folder -> !shared.contains(folder))
                .isSubsetOf(House.moduleIds());
    }

    @Test
    void every_schema_is_a_modules() {
        var schemas =
                TestDatabase.fresh()
                        .asOwner()
                        .sql(
                                "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)'")
                        .query((row, number) -> row.getString(1))
                        .list();
        assertThat(schemas)
                .as("Name the schema after the module that owns it")
                .isSubsetOf(House.moduleIds());
    }
}
