package org.lineofsight.kernel.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people by part of a name, date or year of birth, number or postcode, among the records that
 * the actor may see. Made for a million of them: each way begins from an index that row-level
 * security leaves usable (ADR 0016).
 */
@Component
public class FindPeople {

    static final int SHOWN = 50;

    /** A person stands in the index once for each pair of words in their names. */
    private static final int READ = SHOWN * 4;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int SHORTEST_SOUND = 3;

    private static final String BY_NUMBER =
            "select distinct record_id from people.identifier where value_key = :number limit :limit";

    private static final String BY_NAME = "select n.record_id from people.name_part n where true";

    private static final String BY_POSTCODE =
            """
            select n.record_id from people.address a join people.name_part n on n.record_id = a.record_id
            where a.postcode_key >= :postcode and a.postcode_key < :postcodeEnd
            """;

    private static final String BY_BIRTH =
            """
            select n.record_id from people.person_record p join people.name_part n on n.record_id = p.id
            where (p.born_on = :bornFrom or p.expected_on = :bornFrom)
            """;

    private static final String BORN = " and n.born_from <= :bornTo and n.born_to >= :bornFrom";

    private static final String BEGINS =
            """
             and n.part >= :part and n.part < :partEnd and n.beside >= :beside and n.beside < :besideEnd
            """;

    private static final String BOTH_SOUND =
            """
             and n.part_sound = people.sound(:partText) and n.beside_sound = people.sound(:besideText)
            """;

    private static final String SOUNDS =
            """
             and n.part_sound = people.sound(:partText) and n.beside >= :beside and n.beside < :besideEnd
            """;

    /** Each pair of words is there both ways round. */
    private static final String SOUNDS_BESIDE =
            """
             and n.part_sound = people.sound(:besideText) and n.beside >= :part and n.beside < :partEnd
            """;

    private static final String ANOTHER =
            """
             and exists (select 1 from people.name_part o where o.record_id = n.record_id
                          and o.part >= :another%1$d and o.part < :anotherEnd%1$d)
            """;

    /** The policies would hide the others one by one; starting from one's own finds them sooner. */
    private static final String OF_OWN =
            """
             and n.record_id in (select id from people.person_record where recorded_by = :account
                                 union select id from people.person_record where held_by = :agency
                                 union select record_id from access.published_involvement)
            """;

    private static final String CLOSEST_FIRST = " order by n.part, n.beside limit :limit";

    private final JdbcClient jdbc;
    private final People people;

    FindPeople(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Whoever fits, and nobody where too little is sought to tell people apart. */
    public Found find(Sought sought, Actor by) {
        if (!sought.enough()) {
            return Found.NOBODY;
        }
        var ids = new LinkedHashSet<UUID>();
        if (sought.number() != null) {
            ids.addAll(
                    jdbc.sql(BY_NUMBER)
                            .param("number", sought.number())
                            .param("limit", READ)
                            .query(FindPeople::id)
                            .list());
        } else {
            ids.addAll(begin(sought, by));
            if (ids.size() <= SHOWN && sought.postcode() == null) {
                ids.addAll(sound(sought, by));
            }
        }
        var shown = ids.stream().limit(SHOWN).map(PersonRecordId::new).toList();
        return Found.of(sought, people.find(shown), ids.size() > shown.size());
    }

    private List<UUID> begin(Sought sought, Actor by) {
        var sql = start(sought) + BEGINS + alsoFits(sought, by) + CLOSEST_FIRST;
        return query(sql, sought, by);
    }

    /** In no order: a sound is shared by many names, and to sort them all would take too long. */
    private List<UUID> sound(Sought sought, Actor by) {
        var names = sought.names();
        if (names.isEmpty() || names.getFirst().length() < SHORTEST_SOUND) {
            return List.of();
        }
        var rest = alsoFits(sought, by) + " limit :limit)";
        var sql = "(" + BY_NAME + SOUNDS + rest;
        if (names.size() > 1) {
            sql =
                    String.join(
                            " union all (",
                            "(" + BY_NAME + BOTH_SOUND + rest,
                            BY_NAME + SOUNDS + rest,
                            BY_NAME + SOUNDS_BESIDE + rest);
        }
        return query(sql, sought, by);
    }

    private static String start(Sought sought) {
        if (sought.postcode() != null) {
            return BY_POSTCODE;
        }
        return sought.names().isEmpty() ? BY_BIRTH : BY_NAME;
    }

    private static String alsoFits(Sought sought, Actor by) {
        var sql = new StringBuilder();
        if (sought.bornFrom() != null) {
            sql.append(BORN);
        }
        for (var i = 2; i < sought.names().size(); i++) {
            sql.append(ANOTHER.formatted(i));
        }
        if (by.is(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD)) {
            sql.append(OF_OWN);
        }
        return sql.toString();
    }

    private List<UUID> query(String sql, Sought sought, Actor by) {
        var names = sought.names();
        var statement =
                jdbc.sql(sql)
                        .param("part", first(name(names, 0)))
                        .param("partEnd", last(name(names, 0)))
                        .param("partText", name(names, 0))
                        .param("beside", first(name(names, 1)))
                        .param("besideEnd", last(name(names, 1)))
                        .param("besideText", name(names, 1))
                        .param("bornFrom", orElse(sought.bornFrom(), EVER))
                        .param("bornTo", orElse(sought.bornTo(), NEVER))
                        .param("postcode", first(sought.postcode()))
                        .param("postcodeEnd", last(sought.postcode()))
                        .param("account", by.accountId())
                        .param("agency", by.agencyId())
                        .param("limit", READ);
        for (var i = 2; i < names.size(); i++) {
            statement =
                    statement
                            .param("another" + i, first(names.get(i)))
                            .param("anotherEnd" + i, last(names.get(i)));
        }
        return statement.query(FindPeople::id).list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject("record_id", UUID.class);
    }

    private static String name(List<String> names, int place) {
        return names.size() > place ? names.get(place) : "";
    }

    private static LocalDate orElse(@Nullable LocalDate date, LocalDate other) {
        return date == null ? other : date;
    }

    /** The first of all words that begin so. */
    private static byte[] first(@Nullable String start) {
        return start == null ? new byte[0] : start.getBytes(StandardCharsets.UTF_8);
    }

    /** After the last of all words that begin so: UTF-8 has no byte as high as this. */
    private static byte[] last(@Nullable String start) {
        var bytes = first(start);
        var end = Arrays.copyOf(bytes, bytes.length + 1);
        end[bytes.length] = (byte) 0xFF;
        return end;
    }
}
