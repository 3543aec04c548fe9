package org.lineofsight.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes about itself in its folder: line 1 is its process, line 8 whether it
 * is ready.
 */
record PostmasterFile(List<String> lines) {

    static Optional<PostmasterFile> read(Path cluster) {
        try {
            var lines = Files.readAllLines(file(cluster));
            return lines.isEmpty() ? Optional.empty() : Optional.of(new PostmasterFile(lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the number of a process that has just ended where a dead server's is, whose number
     * another process has been given since. The server then takes the file for what it is, stale;
     * its check of shared memory, which is what keeps two servers off the same files, is left as it
     * was.
     */
    static void disown(Path cluster) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file(cluster)));
        lines.set(0, Long.toString(pidOfNobody()));
        Files.write(file(cluster), lines);
    }

    private static long pidOfNobody() throws IOException {
        var process = new ProcessBuilder("/bin/sh", "-c", ":").start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.pid();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    long pid() {
        return Math.abs(Long.parseLong(lines.getFirst().strip()));
    }

    boolean isReady() {
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }
}
