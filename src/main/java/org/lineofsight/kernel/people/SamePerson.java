package org.lineofsight.kernel.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Agencies' records that are of one person beyond doubt. A near match is none: what is told of
 * somebody on the strength of this must not be told of somebody else. Runs under the actor's own
 * rights; what is shown of the records is for the caller to note in the audit.
 */
@Component
public class SamePerson {

    private static final String NUMBERED = Sql.file("people/numbered");
    private static final String NAMED = Sql.file("people/named");
    private static final String UNBORN = Sql.file("people/unborn");

    private final JdbcClient jdbc;

    SamePerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those with this NHS number and date of birth, and those of the same name, date of birth and
     * postcode that have no other number. Empty where the number is somebody's who was born on
     * another day.
     */
    public List<PersonRecordId> numbered(Identifier nhsNumber, LocalDate born) {
        return numbered(nhsNumber.comparable(), born);
    }

    private List<PersonRecordId> numbered(String number, LocalDate born) {
        return jdbc.sql(NUMBERED)
                .param("number", number)
                .param("born", born)
                .query((row, place) -> new PersonRecordId(row.getObject("record_id", UUID.class)))
                .list();
    }

    /**
     * Those of this name (or other name), date of birth and postcode; capitals, accents and spaces
     * do not matter. Empty where they have more than one NHS number: it cannot be told who is
     * meant.
     */
    public List<PersonRecordId> named(PersonName name, LocalDate born, String postcode) {
        var given = NameKey.of(name.given());
        var family = NameKey.of(name.family());
        var plain = postcode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (given.isEmpty() || family.isEmpty() || plain.isEmpty()) {
            return List.of();
        }
        var numbers = new TreeSet<String>();
        var found = new LinkedHashSet<PersonRecordId>();
        jdbc.sql(NAMED)
                .param("given", given)
                .param("family", family)
                .param("born", born)
                .param("postcode", plain.getBytes(StandardCharsets.UTF_8))
                .query(row -> {
                    found.add(new PersonRecordId(row.getObject("record_id", UUID.class)));
                    var number = row.getString("nhs_number");
                    if (number != null) {
                        numbers.add(number);
                    }
                });
        if (numbers.size() > 1) {
            return List.of();
        }
        if (numbers.size() == 1) {
            found.addAll(numbered(numbers.first(), born));
        }
        return List.copyOf(found);
    }

    /** Records of the children whom these people expect. */
    public List<PersonRecordId> unbornOf(Collection<PersonRecordId> mothers) {
        return mothers.isEmpty()
                ? List.of()
                : jdbc.sql(UNBORN)
                        .param(
                                "mothers",
                                mothers.stream()
                                        .map(each -> each.value().toString())
                                        .toArray(String[]::new))
                        .query((row, place) ->
                                new PersonRecordId(row.getObject("record_id", UUID.class)))
                        .list();
    }
}
