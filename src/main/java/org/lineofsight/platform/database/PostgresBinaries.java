package org.lineofsight.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The server programs that come with the application as an archive, unpacked once for each user of
 * the machine into a folder that all their instances share. The folder is named after the archive's
 * contents and appears in one step, so neither a second instance nor an interrupted one can leave
 * half of it behind.
 */
final class PostgresBinaries {

    private static final Duration ABANDONED = Duration.ofHours(1);

    private PostgresBinaries() {}

    /** Answers the folder that holds {@code bin/postgres}. */
    static Path unpacked(Unprivileged as) {
        return unpackedIn(cache(as));
    }

    static Path unpackedIn(Path cache) {
        var archive = archive();
        try {
            var home = cache.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                unpack(archive, home);
            }
            return home;
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The PostgreSQL programs could not be unpacked into " + cache + ": " + e, e);
        }
    }

    private static URL archive() {
        var system =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
                        ? "darwin"
                        : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive =
                PostgresBinaries.class.getResource(
                        "/postgres-%s-%s.txz".formatted(system, processor));
        if (archive == null || System.getProperty("os.name").startsWith("Windows")) {
            throw new StoreUnavailable(
                    """
                    No PostgreSQL comes with Line of Sight for %s on %s.
                    Name a server of your own in SPRING_DATASOURCE_URL.\
                    """
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    /**
     * The archive's checksum as its jar states it: read in a moment, and different for each
     * release.
     */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return "%08x".formatted(jar.getJarEntry().getCrc());
        }
        return Long.toHexString(archive.openConnection().getContentLengthLong());
    }

    private static Path cache(Unprivileged as) {
        for (var parent : candidates(as)) {
            try {
                var cache = parent.resolve("lineofsight");
                Files.createDirectories(cache);
                if (isOursAlone(cache)) {
                    return cache;
                }
            } catch (IOException e) {
                // Not writable, as a home folder may be for a service's user: the next will do.
            }
        }
        throw new StoreUnavailable("No folder to unpack PostgreSQL into. Tried: " + candidates(as));
    }

    private static List<Path> candidates(Unprivileged as) {
        var temporary =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "lineofsight-" + System.getProperty("user.name"));
        if (as == Unprivileged.AS_NOBODY) {
            return List.of(Path.of("/var/cache"), temporary);
        }
        var home = Path.of(System.getProperty("user.home"), ".cache");
        return List.of(home, temporary);
    }

    /** A stranger must not be able to put a program of theirs where ours is expected. */
    private static boolean isOursAlone(Path folder) throws IOException {
        var probe = Files.createTempFile(folder, "probe", null);
        var me = Files.getOwner(probe);
        Files.delete(probe);
        var writers = Files.getPosixFilePermissions(folder);
        return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(me)
                && !writers.contains(PosixFilePermission.GROUP_WRITE)
                && !writers.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static void unpack(URL archive, Path home) throws IOException {
        var cache = Objects.requireNonNull(home.getParent());
        sweep(cache);
        var part = Files.createTempDirectory(cache, "unpacking-");
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        extract(archive, part);
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(part);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    /** What an instance that was killed in the middle of unpacking has left behind. */
    private static void sweep(Path cache) throws IOException {
        var limit = Instant.now().minus(ABANDONED);
        try (var parts = Files.newDirectoryStream(cache, "unpacking-*")) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    FileSystemUtils.deleteRecursively(part);
                }
            }
        }
    }

    private static void extract(URL archive, Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(
                                new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new FileAlreadyExistsException(
                            entry.getName(), null, "outside the archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    write(tar, entry, path);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
