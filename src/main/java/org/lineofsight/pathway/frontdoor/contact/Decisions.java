package org.lineofsight.pathway.frontdoor.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions are added and agreed or sent back; none is ever taken away. */
@Repository
public class Decisions {

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;

    Decisions(JdbcAggregateTemplate rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    void add(Decision decision, Map<UUID, Verdict> children) {
        rows.insert(decision);
        children.forEach((child, verdict) -> add(decision, child, verdict));
    }

    private void add(Decision decision, UUID child, Verdict verdict) {
        jdbc.sql(
                        """
                        insert into frontdoor.child_decision (decision_id, record_id, child_id, level, outcome)
                        values (:decision, :record, :child, :level, :outcome)
                        """)
                .param("decision", decision.id())
                .param("record", decision.recordId().value())
                .param("child", child)
                .param("level", verdict.level().number())
                .param("outcome", verdict.outcome().name())
                .update();
    }

    /** What was decided for each child, in the order of the contact's children. */
    public Map<UUID, Verdict> ofChildren(Decision decision) {
        var verdicts = new LinkedHashMap<UUID, Verdict>();
        jdbc.sql(
                        """
                        select d.child_id, d.level, d.outcome
                        from frontdoor.child_decision d
                        join frontdoor.contact_child c on c.id = d.child_id
                        where d.decision_id = :decision
                        order by c.place
                        """)
                .param("decision", decision.id())
                .query(row -> {
                    verdicts.put(
                            row.getObject("child_id", UUID.class),
                            new Verdict(
                                    LevelOfNeed.of(row.getInt("level")),
                                    Outcome.valueOf(row.getString("outcome"))));
                });
        return verdicts;
    }

    /**
     * It stands: what went before it does not change any more, and neither does what it counts as.
     */
    void stands(Decision decision) {
        jdbc.sql(
                        """
                        update frontdoor.decision set rereferral = frontdoor.is_rereferral(id)
                        where id = :id and outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION')
                        """)
                .param("id", decision.id())
                .update();
    }

    void update(Decision decision) {
        rows.update(decision);
    }

    /**
     * The decision that stands, proposed or agreed; empty where there is none, or it was sent back.
     */
    Optional<Decision> standing(ContactId contact) {
        return rows.findOne(
                Query.query(Criteria.where("recordId").is(contact).and("sentBack").isNull()),
                Decision.class);
    }
}
