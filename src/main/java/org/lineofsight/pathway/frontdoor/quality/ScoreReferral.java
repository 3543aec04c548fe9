package org.lineofsight.pathway.frontdoor.quality;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receiving worker judges a referral by the standards that its form shows. */
@UseCase
public class ScoreReferral {

    private final FrontDoorQueries contacts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ScoreReferral(FrontDoorQueries contacts, JdbcClient jdbc, Clock clock) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Made anew, it counts in place of what was judged before, which stays on record. */
    public void score(ContactId contact, Map<Standard, Met> scores, Actor by) {
        QualityRules.onlyWhatTheReferrerWroteIsJudged(contacts.told(contact).channel());
        QualityRules.everyStandardIsJudged(scores);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        scores.forEach((standard, met) ->
                jdbc.sql(
                                """
                                insert into frontdoor.quality_score (id, record_id, standard, met, scored_by_id, scored_by, scored_at)
                                values (:id, :record, :standard, :met, :account, :name, :at)
                                """)
                        .param("id", Ids.next())
                        .param("record", contact.value())
                        .param("standard", standard.name())
                        .param("met", met.name())
                        .param("account", by.accountId())
                        .param("name", by.name())
                        .param("at", now)
                        .update());
        AuditTrail.wrote(contact.value());
    }
}
