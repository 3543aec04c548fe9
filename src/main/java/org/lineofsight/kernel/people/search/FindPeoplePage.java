package org.lineofsight.kernel.people.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Found;
import org.lineofsight.kernel.people.PersonLink;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sought;

/**
 * What was typed and whom it found.
 *
 * @param agencies the names of those that hold the records
 * @param links what else there is about each, which the reader may open
 * @param today for ages
 */
public record FindPeoplePage(
        String typed,
        Sought sought,
        Found found,
        Map<AgencyId, String> agencies,
        Map<PersonRecordId, List<PersonLink>> links,
        LocalDate today) {

    private static final int LINKS_SHOWN = 3;

    /** One row of the list. */
    public record Row(
            String name,
            String href,
            String age,
            String agency,
            String reasons,
            boolean confidentialAddress,
            List<PersonLink> links,
            int moreLinks) {}

    public List<Row> rows() {
        return found.people().stream().map(this::row).toList();
    }

    private Row row(Found.One one) {
        var record = one.record();
        var details = record.details();
        var all = links.getOrDefault(record.id(), List.of());
        var shown = all.subList(0, Math.min(LINKS_SHOWN, all.size()));
        return new Row(
                record.name().familyFirst(),
                "/people/" + record.id(),
                details.birth().inWords(today),
                agencies.getOrDefault(record.heldBy(), "An agency that is no longer listed"),
                String.join(", ", one.reasons()),
                details.address() instanceof Address.At at && at.confidential(),
                shown,
                all.size() - shown.size());
    }

    /** What has to be changed for somebody to be found; empty where nothing has. */
    public String advice() {
        if (sought.notADate() != null) {
            return "“"
                    + sought.notADate()
                    + "” is not a date. Type day, month and year, like 27 3 2017";
        }
        if (!typed.isEmpty() && !sought.enough()) {
            return "That fits too many people. Type at least two letters of a name, or add a date of birth, a postcode or a number";
        }
        return "";
    }

    @Override
    public String toString() {
        return "FindPeoplePage[***]";
    }
}
