package org.lineofsight.partnership.scrutiny.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lineofsight.platform.rules.NotVisible;

/**
 * An edition of Working Together to Safeguard Children as a list of duties in our own words, each
 * with the chapter that it comes from: {@code workingtogether/2023.csv} and its like.
 *
 * @param name the year of the edition
 */
public record Edition(String name, List<Duty> duties) {

    public static final Edition E2023 = read("2023");
    public static final Edition E2018 = read("2018");

    public Edition {
        duties = List.copyOf(duties);
    }

    /**
     * @param code stable within the edition
     */
    public record Duty(String code, int chapter, String words) {}

    /** The latest first. */
    public static List<Edition> all() {
        return List.of(E2023, E2018);
    }

    public static Optional<Edition> of(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public String title() {
        return "Working Together to Safeguard Children " + name;
    }

    /**
     * @throws NotVisible where the edition has no such duty
     */
    public Duty require(String code) {
        return duties.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Edition read(String name) {
        var path = "/workingtogether/%s.csv".formatted(name);
        try (var file = Edition.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new Edition(name, lines.map(Edition::duty).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words come last and may hold commas. */
    private static Duty duty(String line) {
        var cells = line.split(",", 3);
        return new Duty(cells[0], Integer.parseInt(cells[1]), cells[2]);
    }
}
