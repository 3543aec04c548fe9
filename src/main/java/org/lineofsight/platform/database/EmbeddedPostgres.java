package org.lineofsight.platform.database;

import static org.lineofsight.platform.database.PostgresPrograms.Durability.DURABLE;
import static org.lineofsight.platform.database.PostgresPrograms.Durability.THROW_AWAY;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.database.PostgresPrograms.Durability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of the application's own, on a free port of the loopback interface. It lives
 * as long as the program does, however the program ends, and a durable one is started again if it
 * dies before.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /** How long a server that is still going down may hold its files before a start is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    private final PostgresPrograms programs;
    private final ServerFolder folder;
    private final Path cluster;
    private final Durability durability;
    private final String password;
    private final int port;
    private volatile boolean closing;
    private volatile @Nullable Process keeper;

    private EmbeddedPostgres(PostgresPrograms programs, ServerFolder folder, Durability durability)
            throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.cluster = folder.cluster();
        this.durability = durability;
        this.password = folder.password();
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
            return start(folder, as, DURABLE);
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
            return start(Files.createTempDirectory("lineofsight-"), as, THROW_AWAY);
        } catch (IOException e) {
            throw new StoreUnavailable("A temporary database could not be made: " + e, e);
        }
    }

    private static EmbeddedPostgres start(Path path, Unprivileged as, Durability durability)
            throws IOException {
        var programs = new PostgresPrograms(PostgresBinaries.unpacked(as), as);
        var folder = ServerFolder.hold(path, as);
        try {
            var server = new EmbeddedPostgres(programs, folder, durability);
            server.prepare();
            server.launch();
            return server;
        } catch (IOException | RuntimeException e) {
            folder.close();
            if (durability == THROW_AWAY) {
                FileSystemUtils.deleteRecursively(path);
            }
            throw e;
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
        return folder.path();
    }

    /** The process id of the server, or none when it is not running just now. */
    Optional<Long> pid() {
        return PostmasterFile.read(cluster).map(PostmasterFile::pid);
    }

    /** Stops the server cleanly, or by force after half a minute, and gives the folder free. */
    @Override
    public void close() {
        closing = true;
        try (folder) {
            var process = keeper;
            if (process != null) {
                process.getOutputStream().close();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    programs.stop(cluster, "immediate");
                }
            }
        } catch (IOException e) {
            log.warn("The database did not stop as it should", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (!Files.exists(cluster)) {
            initialise();
        } else if (!programs.version().contains(" " + Files.readString(version).strip() + ".")) {
            throw new StoreUnavailable(
                    """
                    The data in %s was written by PostgreSQL %s, and this version of Line of Sight brings %s.
                    Start the older version, take the data out, and load it again.\
                    """
                            .formatted(
                                    folder.path(),
                                    Files.readString(version).strip(),
                                    programs.version()));
        }
    }

    /** Makes the cluster beside its place and moves it there when it is whole. */
    private void initialise() throws IOException {
        var part = folder.path().resolve("cluster.part");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectory(part);
        programs.as().entrust(part);
        var outcome = programs.initialise(part, folder.passwordFile(), durability);
        if (!outcome.succeeded()) {
            throw new StoreUnavailable(
                    """
                    The PostgreSQL that comes with Line of Sight could not set up its files in %s:
                    %s
                    A server of your own can be named in SPRING_DATASOURCE_URL.\
                    """
                            .formatted(folder.path(), outcome.output()));
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
            } else if (becomesReady(attempt)) {
                if (durability == DURABLE) {
                    attempt.onExit()
                            .thenRun(() -> Thread.ofPlatform().daemon().start(this::revive));
                }
                return;
            }
            if (durability == THROW_AWAY || System.nanoTime() > deadline) {
                throw new StoreUnavailable(
                        "The database in %s does not start. Its log ends:\n%s"
                                .formatted(folder.path(), folder.lastMessages()));
            }
            pause(Duration.ofMillis(250));
        }
    }

    private Process spawn() throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Away from the terminal, whose Ctrl-C would stop the server before the application is
            // done with it.
            command.add("/usr/bin/setsid");
        }
        var scrap = durability == THROW_AWAY ? folder.path().toString() : "";
        command.addAll(List.of("/bin/sh", "-c", KEEPER, "keeper", scrap));
        command.addAll(programs.server(cluster, port, durability));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
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
            programs.stop(cluster, "fast");
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

    private void revive() {
        while (!closing) {
            log.warn("The database stopped by itself and is started again. See {}", folder.path());
            try {
                launch();
                return;
            } catch (IOException | StoreUnavailable e) {
                log.error("The database could not be started again: {}", e.getMessage());
                pause(Duration.ofSeconds(5));
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
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
