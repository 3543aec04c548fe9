package org.lineofsight;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A program of ours in a process of its own, as it runs outside the tests, so that it can be
 * stopped and killed.
 */
public final class Program implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static Program start(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath(main),
                                main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("SPRING_") || name.startsWith("LINEOFSIGHT_"));
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    /**
     * The application's own class path; with the tests' only for programs that are part of the
     * tests.
     */
    private static String classPath(Class<?> main) {
        var tests = Path.of("test-classes");
        var isTest =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath())
                        .endsWith(tests);
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> isTest || !Path.of(entry).endsWith(tests))
                .collect(Collectors.joining(":"));
    }

    /** Waits for a line that begins so, and answers the rest of it. */
    public String awaitLine(String beginning) throws IOException {
        for (String line; (line = output.readLine()) != null; ) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new AssertionError(
                "The program ended without saying \"%s\". It said:\n%s"
                        .formatted(beginning, String.join("\n", said)));
    }

    /** Waits for the end, and answers everything it said. */
    public String awaitEnd() throws IOException, InterruptedException {
        output.lines().forEach(said::add);
        process.waitFor();
        return String.join("\n", said);
    }

    public int exitStatus() {
        return process.exitValue();
    }

    /** Asks it to stop, as Ctrl-C and a service's manager do, and waits until it has. */
    public void stop() throws IOException, InterruptedException {
        // Through the handle: the process itself would close its output with it.
        process.toHandle().destroy();
        awaitEnd();
    }

    /** Ends it with no chance to put anything in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
