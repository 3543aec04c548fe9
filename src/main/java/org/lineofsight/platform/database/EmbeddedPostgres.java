package org.lineofsight.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of the application's own, on a free port of the loopback interface. It lives
 * as long as the program does, however the program ends, and is started again if it dies before.
 *
 * <p>A folder belongs to one instance at a time. In it: {@code cluster} (the server's files),
 * {@code superuser.password}, {@code postgresql.log} and {@code lock}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /**
     * How long a server that is still going down may hold its folder before a start is given up.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long LOG_LIMIT = 1_000_000;

    /**
     * Runs the server and holds the other end of a pipe to this program. When this program ends,
     * even by kill -9, the pipe closes and the server is asked for a fast, clean shutdown. The
     * first argument, if any, is removed at the end.
     */
    private static final String KEEPER =
            """
            scrap=$1; shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (read -r _ <&3; kill -INT $server 2>/dev/null) &
            watch=$!
            exec 3<&-
            wait $server
            status=$?
            kill $watch 2>/dev/null
            [ -z "$scrap" ] || rm -rf "$scrap"
            exit $status
            """;

    private final Path folder;
    private final Path cluster;
    private final boolean durable;
    private final Unprivileged as;
    private final Path programs;
    private final FileChannel lock;
    private final String password;
    private final int port;
    private volatile boolean closing;
    private volatile @Nullable Process keeper;

    private EmbeddedPostgres(Path folder, boolean durable, Unprivileged as) throws IOException {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.durable = durable;
        this.as = as;
        this.lock = lock(folder);
        this.programs = PostgresBinaries.unpacked(as);
        if (as == Unprivileged.AS_NOBODY) {
            as.entrust(folder);
        }
        this.password = password(folder.resolve("superuser.password"));
        this.port = freePort();
    }

    /**
     * Starts the server on a folder that keeps its data. Every commit is on disk before it is
     * reported.
     */
    public static EmbeddedPostgres durable(Path folder) {
        return durable(folder, Unprivileged.here());
    }

    static EmbeddedPostgres durable(Path folder, Unprivileged as) {
        try {
            Files.createDirectories(folder);
            return new EmbeddedPostgres(folder.toRealPath(), true, as).started();
        } catch (IOException e) {
            throw new StoreUnavailable("The data folder " + folder + " cannot be used: " + e, e);
        }
    }

    /**
     * Starts an empty server that leaves nothing behind, for tests and for work that ends with the
     * program.
     */
    public static EmbeddedPostgres throwAway() {
        return throwAway(Unprivileged.here());
    }

    static EmbeddedPostgres throwAway(Unprivileged as) {
        try {
            var folder = Files.createTempDirectory("lineofsight-").toRealPath();
            return new EmbeddedPostgres(folder, false, as).started();
        } catch (IOException e) {
            throw new StoreUnavailable("A temporary database could not be made: " + e, e);
        }
    }

    /** The address of a database on this server, for JDBC. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server's own administrator, for setting up; the application never connects with it. */
    public Login superuser(String database) {
        return new Login(url(database), SUPERUSER, password);
    }

    /** Where the server's files are. */
    Path folder() {
        return folder;
    }

    /** The process id of the server, or none when it is not running just now. */
    Optional<Long> pid() {
        return PostmasterFile.read(cluster).map(PostmasterFile::pid);
    }

    /** Stops the server cleanly, or by force after half a minute, and gives the folder free. */
    @Override
    public void close() {
        closing = true;
        try (lock) {
            var process = keeper;
            if (process != null) {
                process.getOutputStream().close();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    stop("immediate");
                }
            }
        } catch (IOException e) {
            log.warn("The database did not stop as it should", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private EmbeddedPostgres started() throws IOException {
        try {
            checkVersion();
            if (!Files.exists(cluster)) {
                initialise();
            }
            launch();
            return this;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void checkVersion() throws IOException {
        var marker = cluster.resolve("PG_VERSION");
        if (!Files.exists(marker)) {
            return;
        }
        var written = Files.readString(marker).strip();
        var program = as.run(List.of(program("postgres"), "--version")).output();
        if (!program.contains(" " + written + ".")) {
            throw new StoreUnavailable(
                    """
                    The data in %s was written by PostgreSQL %s, and this version of Line of Sight brings %s.
                    Start the older version, take the data out, and load it again.\
                    """
                            .formatted(folder, written, program));
        }
    }

    /** Makes the cluster beside its place and moves it there when it is whole. */
    private void initialise() throws IOException {
        var part = folder.resolve("cluster.part");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectory(part);
        as.entrust(part);
        var command =
                new ArrayList<>(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + part,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + folder.resolve("superuser.password"),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-locale"));
        command.addAll(
                durable
                        ? List.of("--data-checksums")
                        : List.of("--no-data-checksums", "--no-sync"));
        var outcome = as.run(command);
        if (!outcome.succeeded()) {
            throw new StoreUnavailable(
                    """
                    The PostgreSQL that comes with Line of Sight could not set up its files in %s:
                    %s
                    A server of your own can be named in SPRING_DATASOURCE_URL.\
                    """
                            .formatted(folder, outcome.output()));
        }
        Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!closing) {
            clearTheWay();
            var attempt = spawn();
            keeper = attempt;
            if (closing) {
                attempt.getOutputStream().close();
                return;
            }
            if (becomesReady(attempt)) {
                if (durable) {
                    attempt.onExit()
                            .thenRun(() -> Thread.ofPlatform().daemon().start(this::revive));
                }
                return;
            }
            if (!durable || System.nanoTime() > deadline) {
                throw new StoreUnavailable(
                        "The database in "
                                + folder
                                + " does not start. Its log ends:\n"
                                + logTail());
            }
            pause(Duration.ofMillis(250));
        }
    }

    private Process spawn() throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Away from the terminal, whose Ctrl-C would otherwise stop the server before the
            // application is done.
            command.add("/usr/bin/setsid");
        }
        command.addAll(
                List.of("/bin/sh", "-c", KEEPER, "keeper", durable ? "" : folder.toString()));
        command.addAll(as.command(serverCommand()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(freshLog().toFile()))
                .start();
    }

    private List<String> serverCommand() {
        var command =
                new ArrayList<>(
                        List.of(program("postgres"), "-D", cluster.toString(), "-p", "" + port));
        var settings =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "timezone=UTC",
                                "shared_buffers=" + (durable ? "256MB" : "128MB"),
                                "max_connections=" + (durable ? 60 : 200),
                                "max_wal_size=512MB",
                                "jit=off",
                                "log_timezone=UTC",
                                "log_checkpoints=off",
                                // A failed statement's text and the row it failed on are about
                                // somebody: they stay out of the log.
                                "log_min_error_statement=panic",
                                "log_error_verbosity=terse"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        for (var setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    private boolean becomesReady(Process attempt) {
        while (attempt.isAlive()) {
            var file = PostmasterFile.read(cluster);
            if (file.isPresent() && file.get().isReady()) {
                var pid = file.get().pid();
                if (attempt.descendants().anyMatch(process -> process.pid() == pid)) {
                    return true;
                }
            }
            pause(Duration.ofMillis(10));
        }
        return false;
    }

    /**
     * Stops a server that outlived its program, and sees past a process that merely has the number
     * of a dead one.
     */
    private void clearTheWay() throws IOException {
        var file = PostmasterFile.read(cluster);
        if (file.isEmpty()) {
            return;
        }
        var holder = ProcessHandle.of(file.get().pid());
        if (holder.isEmpty()) {
            return;
        }
        if (isOurServer(holder.get())) {
            stop("fast");
        } else if (PostmasterFile.read(cluster).equals(file)) {
            PostmasterFile.disown(cluster);
        }
    }

    private boolean isOurServer(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(List::of)
                .orElse(List.of())
                .contains(cluster.toString());
    }

    private void stop(String mode) throws IOException {
        as.run(
                List.of(
                        program("pg_ctl"),
                        "stop",
                        "-D",
                        cluster.toString(),
                        "-m",
                        mode,
                        "-w",
                        "-t",
                        "60"));
    }

    private void revive() {
        while (!closing) {
            log.warn(
                    "The database stopped by itself; starting it again. See {}",
                    folder.resolve("postgresql.log"));
            try {
                launch();
                return;
            } catch (IOException | StoreUnavailable e) {
                log.error("The database could not be started again: {}", e.getMessage());
                pause(Duration.ofSeconds(5));
            }
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve("lock");
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(
                        ByteBuffer.wrap(
                                Long.toString(ProcessHandle.current().pid())
                                        .getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very program: refused like any other second instance.
        }
        channel.close();
        throw new StoreUnavailable(
                """
                Another Line of Sight (process %s) is using the data in %s.
                Stop it first, or choose another folder with LINEOFSIGHT_DATA.\
                """
                        .formatted(Files.readString(file), folder));
    }

    private String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var part = folder.resolve("superuser.password.part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        as.entrust(part);
        Files.writeString(part, secret, StandardOpenOption.DSYNC);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path freshLog() throws IOException {
        var file = folder.resolve("postgresql.log");
        if (Files.exists(file) && Files.size(file) > LOG_LIMIT) {
            Files.move(
                    file,
                    folder.resolve("postgresql.old.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private String logTail() {
        try {
            var lines = Files.readAllLines(folder.resolve("postgresql.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (NoSuchFileException e) {
            return "(nothing)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while the database was starting", e);
        }
    }
}
