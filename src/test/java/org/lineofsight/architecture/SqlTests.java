package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lineofsight.TestDatabase;

/** Statements are checked against the migrated database, as a compiler would check them. */
class SqlTests {

    private static final Path FILES = House.MAIN.resolve("resources/sql");
    private static final Path JAVA = House.MAIN.resolve("java");
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    /** A statement given whole to {@code .sql(...)}, as a text block or between quotes. */
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\.sql\\(\\s*(?:\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*\\)",
                    Pattern.DOTALL);

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):[a-zA-Z]\\w*");
    private static final Pattern QUOTED_OR_COMMENT = Pattern.compile("'[^']*'|--[^\\n]*");

    @TestFactory
    Stream<DynamicTest> every_file_is_a_statement_that_the_application_may_run() {
        return House.files(FILES, ".sql").stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                FILES.relativize(file).toString(),
                                () -> understands(House.read(file))));
    }

    @TestFactory
    Stream<DynamicTest> every_statement_in_the_code_is_one_that_the_application_may_run() {
        return House.files(JAVA, ".java").stream()
                .filter(file -> !file.getFileName().toString().equals("ApplicationRole.java"))
                .flatMap(file ->
                        found(STATEMENT, House.read(file))
                                .map(statement ->
                                        DynamicTest.dynamicTest(
                                                file.getFileName()
                                                        + ": "
                                                        + statement.lines().findFirst().orElse(""),
                                                () -> understands(statement))));
    }

    /** Planning it checks names, types, grammar and the rights of the application's role. */
    private static void understands(String statement) {
        var number = new AtomicInteger();
        var numbered =
                PARAMETER
                        .matcher(statement)
                        .replaceAll(parameter -> "\\$" + number.incrementAndGet());
        assertThat(complaint("explain (generic_plan) " + numbered))
                .as("What PostgreSQL says to the application's role of: %s", statement)
                .isEmpty();
    }

    private static String complaint(String sql) {
        var login = DATABASE.application();
        // the simple protocol lets a parameter stay without a value
        var url = login.url() + (login.url().contains("?") ? "&" : "?") + "preferQueryMode=simple";
        try (var connection = DriverManager.getConnection(url, login.user(), login.password());
                var asked = connection.createStatement()) {
            asked.execute(sql);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void a_file_begins_by_saying_what_it_feeds() {
        assertThat(House.files(FILES, ".sql"))
                .as("Begin these with a comment that names the page or the table they feed")
                .filteredOn(file -> !House.read(file).startsWith("-- "))
                .isEmpty();
    }

    @Test
    void a_file_keeps_to_its_modules_schema() {
        assertThat(
                        House.files(FILES, ".sql").stream()
                                .flatMap(file ->
                                        foreign(
                                                        FILES.relativize(file)
                                                                .getName(0)
                                                                .toString(),
                                                        House.read(file),
                                                        "")
                                                .map(name -> file + ": " + name)))
                .as("Read the other module's published_* view, or ask its facade")
                .isEmpty();
    }

    @Test
    void code_keeps_to_its_modules_schema() {
        assertThat(
                        House.files(JAVA, ".java").stream()
                                .flatMap(file -> {
                                    var source = House.read(file);
                                    return found(LITERAL, source)
                                            .flatMap(text ->
                                                    foreign(
                                                            House.moduleOf(file),
                                                            text,
                                                            "(?i:from|join|into|update)\\s+"))
                                            .map(name -> file.getFileName() + ": " + name);
                                }))
                .as("Read the other module's published_* view, or ask its facade")
                .isEmpty();
    }

    /** Schemas of others that are named; what the platform computes is everybody's. */
    private static Stream<String> foreign(String module, String sql, String after) {
        var names =
                Pattern.compile(
                        after + "\\b(" + String.join("|", House.moduleIds()) + ")\\.(\\w+)(\\(?)");
        return names.matcher(QUOTED_OR_COMMENT.matcher(sql).replaceAll("''"))
                .results()
                .filter(name -> !name.group(1).equals(module))
                .filter(name -> !name.group(2).startsWith("published_"))
                .filter(name -> !(name.group(1).equals("platform") && name.group(3).equals("(")))
                .map(MatchResult::group);
    }

    private static Stream<String> found(Pattern literal, String source) {
        return literal.matcher(source)
                .results()
                .map(each -> each.group(1) != null ? each.group(1).stripIndent() : each.group(2))
                .map(text -> text.replace("\\\n", "").replace("\\\"", "\""));
    }
}
