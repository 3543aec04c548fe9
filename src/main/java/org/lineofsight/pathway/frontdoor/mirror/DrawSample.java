package org.lineofsight.pathway.frontdoor.mirror;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts that were read differently are drawn by chance, to be talked about. */
@UseCase
public class DrawSample {

    private static final String DRAW = Sql.file("frontdoor/mirror-draw");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    DrawSample(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Drawn(UUID contact, String reading) {}

    /**
     * @param wanted how many, as typed
     * @param whose from whose contacts
     * @param agencyName absent for all agencies
     */
    public SampleId draw(Whose whose, @Nullable String agencyName, String wanted, Actor by) {
        var stretch = whose.stretch();
        var number = MirrorRules.aSampleIsOfSome(wanted);
        var seed = chance.nextLong();
        var found = found(whose, seed);
        MirrorRules.thereIsSomethingToDraw(found.size());
        var over = found.stream().filter(each -> each.reading().equals("OVER")).toList();
        var under = found.stream().filter(each -> each.reading().equals("UNDER")).toList();
        var higher = MirrorRules.claimedHigher(number, over.size(), under.size());
        var drawn =
                Stream.concat(
                                over.stream().limit(higher),
                                under.stream().limit(Math.max(0, number - higher)))
                        .toList();
        var id = SampleId.next();
        jdbc.sql(
                        """
                        insert into frontdoor.mirror_sample
                            (id, seed, drawn_by_id, drawn_by, drawn_at, period, from_on, until_on, agency_id, agency_name, source_team,
                             wanted, over_found, under_found)
                        values (:id, :seed, :account, :name, :at, :period, :from, :until, cast(:agency as uuid), :agencyName, :team,
                             :wanted, :over, :under)
                        """)
                .param("id", id.value())
                .param("seed", seed)
                .param("account", by.accountId())
                .param("name", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("period", stretch.words())
                .param("from", stretch.from().atDay(1))
                .param("until", stretch.to().atEndOfMonth())
                .param("agency", whose.agency())
                .param("agencyName", agencyName)
                .param("team", whose.team())
                .param("wanted", number)
                .param("over", over.size())
                .param("under", under.size())
                .update();
        for (var place = 0; place < drawn.size(); place++) {
            jdbc.sql(
                            """
                            insert into frontdoor.mirror_item (id, sample_id, record_id, place, reading)
                            values (:id, :sample, :record, :place, :reading)
                            """)
                    .param("id", Ids.next())
                    .param("sample", id.value())
                    .param("record", drawn.get(place).contact())
                    .param("place", place)
                    .param("reading", drawn.get(place).reading())
                    .update();
        }
        AuditTrail.wrote(id.value());
        AuditTrail.read(drawn.stream().map(Drawn::contact).toList());
        return id;
    }

    private List<Drawn> found(Whose whose, long seed) {
        return jdbc.sql(DRAW)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", whose.stretch().begins())
                .param("to", whose.stretch().ends())
                .param("agency", whose.agency())
                .param("team", whose.team())
                .param("seed", "" + seed)
                .query((row, number) ->
                        new Drawn(row.getObject("id", UUID.class), row.getString("reading")))
                .list();
    }
}
