package org.lineofsight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.partnership.dataset.Dataset;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The county's figures of the last two whole years, as the partnership officer sent them in: not
 * all of them came, and not all of them agree.
 */
@Component
class DemoReturns {

    private static final String OFFICER = "odette";

    private static final Map<String, List<String>> FILES =
            Map.of(
                    "year-before",
                    List.of(
                            "contributions",
                            "training_by_course",
                            "training_by_agency",
                            "indicators",
                            "child_deaths"),
                    "last-year",
                    List.of(
                            "contributions",
                            "spending",
                            "training_by_course",
                            "training_by_agency",
                            "indicators",
                            "exploitation",
                            "exploitation_risk",
                            "neglect_plans",
                            "allegations",
                            "allegations_by_sector",
                            "private_fostering",
                            "child_deaths",
                            "board_attendance",
                            "housing_moves"));

    /** {@code {ends-2}}: the calendar year two before the one in which the reporting year ends. */
    private static final Pattern YEAR = Pattern.compile("\\{(starts|ends)(?:-(\\d))?}");

    private final Dataset dataset;
    private final Accounts accounts;
    private final String partnership;

    DemoReturns(
            Dataset dataset,
            Accounts accounts,
            @Value("${lineofsight.partnership-name}") String partnership) {
        this.dataset = dataset;
        this.accounts = accounts;
        this.partnership = partnership;
    }

    void send(LocalDate today) {
        var running = ReportingYear.on(today);
        send(running.previous().previous(), "year-before");
        send(running.previous(), "last-year");
    }

    /** On the first day on which the whole year can be known. */
    private void send(ReportingYear year, String folder) {
        var officer = accounts.actor(OFFICER, Role.PARTNERSHIP_OFFICER).orElseThrow();
        var files =
                FILES.getOrDefault(folder, List.of()).stream()
                        .map(name -> file(name + ".csv", folder, year))
                        .toList();
        var sentAt =
                year.lastDay()
                        .plusDays(1)
                        .atTime(LocalTime.NOON)
                        .atZone(TimeConfiguration.LONDON)
                        .toInstant();
        ScopedClock.at(
                sentAt,
                () ->
                        dataset.receive(
                                partnership, year, new FigureFiles(files, List.of()), officer));
    }

    private static FigureFiles.File file(String name, String folder, ReportingYear year) {
        var path = "/demo/returns/%s/%s".formatted(folder, name);
        try (var in = DemoReturns.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var dated =
                    YEAR.matcher(text)
                            .replaceAll(match -> {
                                var base =
                                        match.group(1).equals("starts")
                                                ? year.starts()
                                                : year.starts() + 1;
                                var back =
                                        match.group(2) == null
                                                ? 0
                                                : Integer.parseInt(match.group(2));
                                return Integer.toString(base - back);
                            });
            return new FigureFiles.File(name, dated.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
