package org.lineofsight.pathway.frontdoor.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of the guide. */
@Component
public class Guides {

    private final JdbcClient jdbc;

    Guides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one in force. There always is one: the first comes with the application. */
    public Guide current() {
        return jdbc.sql("select * from frontdoor.guide order by number desc limit 1")
                .query(this::guide)
                .single();
    }

    /** The one by which a contact was given its colour; empty where none was. */
    public Optional<Guide> judging(ContactId contact) {
        return jdbc.sql(
                        """
                        select g.* from frontdoor.guide g
                        join frontdoor.triage t on t.guide_id = g.id
                        where t.record_id = :contact
                        """)
                .param("contact", contact.value())
                .query(this::guide)
                .optional();
    }

    /** The newest first. */
    List<Guide> versions() {
        return jdbc.sql("select * from frontdoor.guide order by number desc")
                .query(this::guide)
                .list();
    }

    private Guide guide(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var hours = new EnumMap<Colour, Integer>(Colour.class);
        hours.put(Colour.RED, row.getInt("red_hours"));
        hours.put(Colour.AMBER, row.getInt("amber_hours"));
        hours.put(Colour.GREEN, row.getInt("green_hours"));
        return new Guide(
                id,
                row.getInt("number"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("why"),
                Map.copyOf(hours),
                signs(id));
    }

    private List<Guide.Sign> signs(UUID guide) {
        return jdbc.sql(
                        "select id, colour, words from frontdoor.guide_sign where guide_id = :guide order by colour, place")
                .param("guide", guide)
                .query((row, number) ->
                        new Guide.Sign(
                                row.getObject("id", UUID.class),
                                Colour.valueOf(row.getString("colour")),
                                row.getString("words")))
                .list();
    }
}
