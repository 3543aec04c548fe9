package org.lineofsight.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The three programs that PostgreSQL's archive holds, and how we call them.
 *
 * @param home the folder that the archive was unpacked into
 */
record PostgresPrograms(Path home, Unprivileged as) {

    /** What a server keeps and what it may lose. */
    enum Durability {
        /** Every commit is on disk before it is reported. */
        DURABLE,
        /** Nothing has to outlive the program, so nothing waits for the disk. */
        THROW_AWAY
    }

    /** The version as the program states it, such as "postgres (PostgreSQL) 18.6". */
    String version() throws IOException {
        return as.run(List.of(program("postgres"), "--version")).output();
    }

    Unprivileged.Outcome initialise(Path cluster, Path passwordFile, Durability durability)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + cluster,
                                "--username=" + EmbeddedPostgres.SUPERUSER,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-locale"));
        command.addAll(
                switch (durability) {
                    case DURABLE -> List.of("--data-checksums");
                    case THROW_AWAY -> List.of("--no-data-checksums", "--no-sync");
                });
        return as.run(command);
    }

    List<String> server(Path cluster, int port, Durability durability) {
        var command =
                new ArrayList<>(
                        List.of(program("postgres"), "-D", cluster.toString(), "-p", "" + port));
        for (var setting : settings(durability)) {
            command.addAll(List.of("-c", setting));
        }
        return as.command(command);
    }

    private static List<String> settings(Durability durability) {
        var settings =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "timezone=UTC",
                                "log_timezone=UTC",
                                "max_wal_size=512MB",
                                "jit=off",
                                "log_checkpoints=off",
                                // A failed statement's text, and the row it failed on, are about
                                // somebody: they stay out of the log.
                                "log_min_error_statement=panic",
                                "log_error_verbosity=terse"));
        settings.addAll(
                switch (durability) {
                    case DURABLE -> List.of("shared_buffers=256MB", "max_connections=60");
                    case THROW_AWAY ->
                            List.of(
                                    "shared_buffers=128MB",
                                    "max_connections=400",
                                    "fsync=off",
                                    "synchronous_commit=off",
                                    "full_page_writes=off");
                });
        return settings;
    }

    /** Stops the server on these files, whoever started it. */
    void stop(Path cluster, String mode) throws IOException {
        as.run(
                List.of(
                        program("pg_ctl"),
                        "stop",
                        "--pgdata=" + cluster,
                        "--mode=" + mode,
                        "--timeout=60"));
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
