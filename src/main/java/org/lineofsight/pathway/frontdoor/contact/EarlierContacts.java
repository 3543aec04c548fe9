package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contacts of the last twelve months about a child who is likely the same: the same names and the
 * same date of birth, or the same NHS number.
 */
@Component
public class EarlierContacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    EarlierContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The references, by the child in the order asked; the newest first. */
    public Map<Referral.Child, List<String>> of(List<Referral.Child> children) {
        var keys = new HashMap<Referral.Child, String>();
        children.forEach(child -> keys.put(child, MatchKey.of(child)));
        var found = new HashMap<String, List<String>>();
        jdbc.sql(
                        """
                        select k.match_key, array_agg(c.reference order by c.received_at desc) as contacts
                        from frontdoor.contact_child k
                        join frontdoor.contact c on c.id = k.record_id
                        where k.match_key = any (:keys) and c.received_at >= :since
                        group by k.match_key
                        """)
                .param("keys", keys.values().toArray(String[]::new))
                .param("since", ReceiveContact.twelveMonthsBefore(clock.instant()))
                .query(row -> {
                    found.put(
                            row.getString("match_key"),
                            List.of((String[]) row.getArray("contacts").getArray()));
                });
        var earlier = new HashMap<Referral.Child, List<String>>();
        keys.forEach((child, key) -> earlier.put(child, found.getOrDefault(key, List.of())));
        return earlier;
    }

    /**
     * The record that an agency has of this child since it last told of them; empty where it told
     * of none that is the same.
     */
    public Optional<UUID> recordOf(Referral.Child child, @Nullable UUID agency) {
        return jdbc.sql(
                        """
                        select k.person_record_id
                        from frontdoor.contact_child k
                        join frontdoor.contact c on c.id = k.record_id
                        where k.match_key = :key and c.source_agency_id = :agency
                        order by c.received_at desc limit 1
                        """)
                .param("key", MatchKey.of(child))
                .param("agency", agency)
                .query(UUID.class)
                .optional();
    }
}
