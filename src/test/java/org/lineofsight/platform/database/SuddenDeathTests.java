package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lineofsight.Program;

@Timeout(300)
class SuddenDeathTests {

    @TempDir Path folder;

    /** Writes one row on a server of its own, says how many there are, and waits to be killed. */
    static final class WriteAndWait {

        private WriteAndWait() {}

        public static void main(String[] folder) throws Exception {
            var server = EmbeddedPostgres.durable(Path.of(folder[0]));
            try (var connection = server.superuser("postgres").connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists note (words text)");
                statement.execute("insert into note values ('kept')");
                try (var rows = statement.executeQuery("select count(*) from note")) {
                    rows.next();
                    IO.println("rows: " + rows.getInt(1));
                }
            }
            IO.println("server: " + server.pid().orElseThrow());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void every_committed_row_survives_the_death_of_the_program_of_the_server_and_of_both()
            throws Exception {
        try (var program = start()) {
            assertThat(program.awaitLine("rows: ")).isEqualTo("1");
            program.kill();
        }
        try (var program = start()) {
            assertThat(program.awaitLine("rows: ")).isEqualTo("2");
            kill(program.awaitLine("server: "));
            program.kill();
        }
        try (var program = start()) {
            assertThat(program.awaitLine("rows: ")).isEqualTo("3");
            killWithKeeper(program.awaitLine("server: "));
            program.kill();
        }
        try (var program = start()) {
            assertThat(program.awaitLine("rows: ")).isEqualTo("4");
            program.stop();
        }
    }

    @Test
    void the_server_does_not_outlive_the_program() throws Exception {
        try (var program = start()) {
            var server =
                    ProcessHandle.of(Long.parseLong(program.awaitLine("server: "))).orElseThrow();
            program.kill();
            server.onExit().join();
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_throw_away_server_is_gone_with_its_files_even_when_its_program_is_killed()
            throws Exception {
        Path files;
        try (var program = Program.start(ThrowAwayAndWait.class, Map.of())) {
            files = Path.of(program.awaitLine("files: "));
            assertThat(files).exists();
            program.kill();
        }
        while (Files.exists(files)) {
            Thread.onSpinWait();
        }
    }

    static final class ThrowAwayAndWait {

        private ThrowAwayAndWait() {}

        public static void main(String[] none) throws Exception {
            var server = EmbeddedPostgres.throwAway();
            IO.println("files: " + server.folder());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private Program start() throws Exception {
        return Program.start(WriteAndWait.class, Map.of(), folder.toString());
    }

    private static void kill(String process) {
        ProcessHandle.of(Long.parseLong(process)).orElseThrow().destroyForcibly();
    }

    /**
     * The shell that watches over the server dies as well, and so the server outlives its program.
     */
    private static void killWithKeeper(String server) {
        var keeper = ProcessHandle.of(Long.parseLong(server)).orElseThrow().parent().orElseThrow();
        keeper.children()
                .filter(child -> child.pid() != Long.parseLong(server))
                .forEach(ProcessHandle::destroyForcibly);
        keeper.destroyForcibly();
    }
}
