package org.lineofsight.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all tests of this JVM. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    static Browser browser() {
        return Started.BROWSER;
    }

    private static final class Started {

        private static final Browser BROWSER = start();

        private static Browser start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(FLAGS));
        }
    }

    private static Path executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var places = new ArrayList<>(List.of("/usr/bin"));
        places.addAll(
                List.of(
                        Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator)));
        var found =
                places.stream()
                        .filter(place -> !place.isBlank())
                        .flatMap(place -> NAMES.stream().map(Path.of(place)::resolve));
        return Stream.concat(named.stream(), found)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium: install it (Debian: apt-get install chromium)"
                                        + " or name it in CHROMIUM"));
    }
}
