package org.lineofsight.pathway.frontdoor.contact;

import java.util.Optional;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Repository;

/** Decisions are added and agreed or sent back; none is ever taken away. */
@Repository
class Decisions {

    private final JdbcAggregateTemplate rows;

    Decisions(JdbcAggregateTemplate rows) {
        this.rows = rows;
    }

    void add(Decision decision) {
        rows.insert(decision);
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
