package org.lineofsight.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Base64;
import java.util.List;

/**
 * The folder of one server, held by one instance at a time: {@code cluster} (the server's files),
 * {@code superuser.password}, {@code postgresql.log} and {@code lock}. Nobody but its owner may
 * look into it.
 */
final class ServerFolder implements AutoCloseable {

    private static final long LOG_LIMIT = 1_000_000;

    private final Path path;
    private final Unprivileged as;
    private final FileChannel lock;

    private ServerFolder(Path path, Unprivileged as, FileChannel lock) {
        this.path = path;
        this.as = as;
        this.lock = lock;
    }

    static ServerFolder hold(Path given, Unprivileged as) throws IOException {
        Files.createDirectories(given);
        var path = given.toRealPath();
        var folder = new ServerFolder(path, as, lock(path));
        as.entrust(path);
        if (as == Unprivileged.AS_NOBODY
                && !as.run(List.of("test", "-w", path.toString())).succeeded()) {
            folder.close();
            throw new StoreUnavailable(
                    """
                    The user nobody, as whom PostgreSQL has to run here, cannot reach %s.
                    Choose another place with LINEOFSIGHT_DATA, such as /var/lib/lineofsight, or do not start as root.\
                    """
                            .formatted(path));
        }
        return folder;
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path passwordFile() {
        return path.resolve("superuser.password");
    }

    /** The administrator's password, chosen at random the first time. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var part = path.resolve("superuser.password.part");
            Files.deleteIfExists(part);
            Files.createFile(part);
            as.entrust(part);
            var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            Files.writeString(part, password, StandardOpenOption.DSYNC);
            Files.move(part, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(passwordFile()).strip();
    }

    /** The file that the server's messages are added to, begun anew when it has grown long. */
    Path log() throws IOException {
        if (Files.exists(logFile()) && Files.size(logFile()) > LOG_LIMIT) {
            Files.move(
                    logFile(),
                    path.resolve("postgresql.old.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return logFile();
    }

    String lastMessages() {
        try {
            var lines = Files.readAllLines(logFile());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (NoSuchFileException e) {
            return "(nothing)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets others have it. The lock file stays: removing it could remove another's. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Path logFile() {
        return path.resolve("postgresql.log");
    }

    private static FileChannel lock(Path path) throws IOException {
        var file = path.resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                var holder = Long.toString(ProcessHandle.current().pid());
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very program, which is refused like any other.
        }
        channel.close();
        throw new StoreUnavailable(
                """
                Another Line of Sight (process %s) is using the data in %s.
                Stop it first, or choose another folder with LINEOFSIGHT_DATA.\
                """
                        .formatted(Files.readString(file), path));
    }
}
