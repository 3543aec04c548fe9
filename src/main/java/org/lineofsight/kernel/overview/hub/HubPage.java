package org.lineofsight.kernel.overview.hub;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.platform.actor.Actor;

/**
 * The page.
 *
 * @param parts the four questions; empty for whoever reads no headlines
 * @param rooms those the reader may enter
 */
public record HubPage(List<Part> parts, List<Room> rooms) {

    /**
     * One question.
     *
     * @param headlines what there is something of; empty where every count is nought
     */
    public record Part(Headline.Kind kind, List<Headline> headlines) {}

    static HubPage of(List<Headline> headlines, List<Room> rooms, Actor actor) {
        return new HubPage(
                headlines.isEmpty()
                        ? List.of()
                        : Arrays.stream(Headline.Kind.values())
                                .map(kind -> new Part(kind, of(kind, headlines)))
                                .toList(),
                rooms.stream()
                        .filter(room -> room.opensFor(actor))
                        .sorted(Comparator.comparingInt(Room::place).thenComparing(Room::text))
                        .toList());
    }

    private static List<Headline> of(Headline.Kind kind, List<Headline> headlines) {
        return headlines.stream()
                .filter(headline -> headline.kind() == kind && headline.count() > 0)
                .toList();
    }
}
