package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir Path folder;

    @Test
    void what_was_committed_is_there_after_a_restart() throws SQLException {
        try (var server = EmbeddedPostgres.durable(folder)) {
            execute(server, "create table note (words text)");
            execute(server, "insert into note values ('kept')");
        }
        try (var server = EmbeddedPostgres.durable(folder)) {
            assertThat(ask(server, "select words from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_server_that_keeps_data_waits_for_the_disk() throws SQLException {
        try (var server = EmbeddedPostgres.durable(folder)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show data_checksums")).isEqualTo("on");
            assertThat(
                            ask(
                                    server,
                                    "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void nobody_connects_without_the_password() throws SQLException {
        try (var server = EmbeddedPostgres.durable(folder)) {
            assertThatThrownBy(
                            () -> new Login(server.url("postgres"), "postgres", "guess").connect())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_second_instance_on_the_same_folder_is_refused_in_plain_words() {
        try (var first = EmbeddedPostgres.durable(folder)) {
            assertThat(first.pid()).isPresent();
            assertThatThrownBy(() -> EmbeddedPostgres.durable(folder))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageStartingWith(
                            "Another Line of Sight (process %d) is using the data in"
                                    .formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_server_that_was_killed_comes_back_by_itself_with_every_committed_row()
            throws SQLException {
        try (var server = EmbeddedPostgres.durable(folder)) {
            execute(server, "create table note (words text)");
            execute(server, "insert into note values ('kept')");
            var killed = server.pid().orElseThrow();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(askPatiently(server, "select words from note")).isEqualTo("kept");
            assertThat(server.pid())
                    .isPresent()
                    .hasValueSatisfying(pid -> assertThat(pid).isNotEqualTo(killed));
        }
    }

    @Test
    void a_number_left_by_a_dead_server_and_given_to_another_process_does_not_stop_the_start()
            throws Exception {
        EmbeddedPostgres.durable(folder).close();
        var file = folder.resolve("cluster/postmaster.pid");
        Files.writeString(
                file,
                ProcessHandle.current().pid()
                        + "\n"
                        + folder.resolve("cluster")
                        + "\n1\n1\n\n\n0 0\n");

        try (var server = EmbeddedPostgres.durable(folder)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void setting_up_that_was_interrupted_is_begun_again() throws Exception {
        Files.createDirectories(folder.resolve("cluster.part"));
        Files.writeString(folder.resolve("cluster.part/PG_VERSION"), "18");

        try (var server = EmbeddedPostgres.durable(folder)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void data_written_by_another_major_version_is_left_alone() throws Exception {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "14\n");

        assertThatThrownBy(() -> EmbeddedPostgres.durable(folder))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("was written by PostgreSQL 14");
        assertThat(folder.resolve("cluster")).isDirectoryContaining("glob:**/PG_VERSION");
    }

    @Test
    void a_throw_away_server_leaves_nothing_behind() throws SQLException {
        Path files;
        try (var server = EmbeddedPostgres.throwAway()) {
            assertThat(ask(server, "show fsync")).isEqualTo("off");
            files = Path.of(ask(server, "show data_directory"));
            assertThat(files).exists();
        }
        assertThat(files).doesNotExist();
        assertThat(files.getParent()).doesNotExist();
    }

    @Test
    void every_way_of_dropping_roots_rights_gives_a_working_server() throws Exception {
        for (var way : Unprivileged.values()) {
            if (way.worksHere()) {
                try (var server = EmbeddedPostgres.throwAway(way)) {
                    assertThat(ask(server, "select 1")).as(way.name()).isEqualTo("1");
                }
            }
        }
    }

    private static String askPatiently(EmbeddedPostgres server, String question)
            throws SQLException {
        for (var deadline = System.nanoTime() + 30_000_000_000L; ; ) {
            try {
                return ask(server, question);
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (var connection = server.superuser("postgres").connect();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.superuser("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
