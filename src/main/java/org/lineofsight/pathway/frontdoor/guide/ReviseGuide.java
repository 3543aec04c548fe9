package org.lineofsight.pathway.frontdoor.guide;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager puts a new version of the guide in the place of the one in force. */
@UseCase
class ReviseGuide {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviseGuide(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param of the number of the version that the manager had before them
     * @param signs in lines, by colour
     * @param hours by colour
     */
    void revise(
            int of,
            Map<Colour, List<String>> signs,
            Map<Colour, Integer> hours,
            String why,
            Actor by) {
        GuideRules.everyColourHasASign(signs);
        GuideRules.signsAreShort(signs.values());
        GuideRules.theMoreUrgentTheSooner(hours);
        GuideRules.saysWhy(why);
        var id = Ids.next();
        try {
            jdbc.sql(
                            """
                            insert into frontdoor.guide
                                (id, number, since, made_by_id, made_by, why, red_hours, amber_hours, green_hours)
                            values (:id, :number, :since, :byId, :by, :why, :red, :amber, :green)
                            """)
                    .param("id", id)
                    .param("number", of + 1)
                    .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("byId", by.accountId())
                    .param("by", by.name())
                    .param("why", why)
                    .param("red", hours.get(Colour.RED))
                    .param("amber", hours.get(Colour.AMBER))
                    .param("green", hours.get(Colour.GREEN))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(
                    "guide.changed",
                    "Somebody else has changed the guide since you opened it. Look at their version, then change that.");
        }
        signs.forEach((colour, words) -> insert(id, colour, words));
        AuditTrail.wrote(id);
    }

    private void insert(UUID guide, Colour colour, List<String> signs) {
        for (var place = 0; place < signs.size(); place++) {
            jdbc.sql(
                            """
                            insert into frontdoor.guide_sign (id, guide_id, colour, place, words)
                            values (:id, :guide, :colour, :place, :words)
                            """)
                    .param("id", Ids.next())
                    .param("guide", guide)
                    .param("colour", colour.name())
                    .param("place", place)
                    .param("words", signs.get(place))
                    .update();
        }
    }
}
