package org.lineofsight.pathway.frontdoor.board;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * Contacts as rows of a file. A file travels further than a page: it names no child and no
 * referrer, and nothing that anybody wrote is in it. The reference leads whoever may see the
 * contact to it.
 */
final class ContactTable {

    static final int MOST_ROWS = 5_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK)
                    .withZone(TimeConfiguration.LONDON);

    private static final List<String> HEAD =
            List.of(
                    "Reference",
                    "Received",
                    "How it came",
                    "Census source",
                    "From",
                    "Out of hours",
                    "Domestic abuse",
                    "Colour",
                    "Level claimed",
                    "Level decided",
                    "Outcome",
                    "Waits for",
                    "Next due",
                    "Decision in time",
                    "Local time of its colour kept",
                    "Referrer told in time",
                    "Earlier contacts in 12 months");

    private ContactTable() {}

    /** With its head; and with a last row that says so where not all are in it. */
    static List<List<String>> of(ChosenContacts.Chosen chosen) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        chosen.rows().forEach(row -> rows.add(row(row)));
        if (chosen.more()) {
            rows.add(
                    List.of(
                            "Only the first %,d of %,d contacts are in this file."
                                    .formatted(chosen.rows().size(), chosen.total())));
        }
        return rows;
    }

    private static List<String> row(ChosenContacts.Row row) {
        return List.of(
                row.reference(),
                moment(row.receivedAt()),
                row.channel().label(),
                row.source().equals("NONE") ? "Not recorded" : row.source(),
                row.agency(),
                row.outOfHours() ? "Yes" : "No",
                row.domesticAbuse().label(),
                row.colour() == null ? "Untriaged" : row.colour().label(),
                row.claimed() == null ? "None claimed" : "" + row.claimed(),
                row.level() == null ? "Not decided" : "" + row.level(),
                row.outcome() == null ? "Not decided" : row.outcome().label(),
                row.status().label(),
                row.dueAt() == null ? "" : moment(row.dueAt()),
                Facet.DECIDED.choices().getOrDefault(row.decided(), row.decided()),
                Facet.RESPONDED.choices().getOrDefault(row.responded(), row.responded()),
                Facet.TOLD.choices().getOrDefault(row.told(), row.told()),
                "" + row.earlierContacts());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
