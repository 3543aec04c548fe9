package org.lineofsight.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. This is how a program started by root runs it all the same.
 */
enum Unprivileged {
    /** Not root: nothing to drop. */
    ALREADY(List.of()),

    /**
     * A user namespace of its own, in which the process has no identity. Files on disk stay root's.
     */
    BY_NAMESPACE(List.of("unshare", "-U")),

    /**
     * The user "nobody", where namespaces are refused, as in hardened containers. Files on disk
     * become nobody's.
     */
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ALREADY;
        }
        for (var way : List.of(BY_NAMESPACE, AS_NOBODY)) {
            if (way.worksHere()) {
                return way;
            }
        }
        throw new StoreUnavailable(
                """
                PostgreSQL refuses to run as root, and neither "unshare" nor "setpriv" (package util-linux) works here.
                Start Line of Sight as an ordinary user, or name a server in SPRING_DATASOURCE_URL.\
                """);
    }

    /** Whether a command run this way finds itself without root's rights. */
    boolean worksHere() {
        try {
            var id = run(List.of("id", "-u"));
            return id.succeeded() && !id.output().equals("0");
        } catch (IOException e) {
            return false;
        }
    }

    /** The command that runs this one without root's rights. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    Outcome run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command.getFirst(), e);
        }
    }

    /** Makes the file or folder readable to the server and to nobody else. */
    void entrust(Path path) throws IOException {
        var permissions = Files.isDirectory(path) ? "rwx------" : "rw-------";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        if (this == AS_NOBODY) {
            Files.setAttribute(path, "unix:uid", 65534);
        }
    }

    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }
}
