package org.lineofsight.partnership.businessplan.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.partnership.businessplan.Strand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the indicator is that an action names as its measure. */
@Component
class IndicatorPlaces {

    private final JdbcClient jdbc;

    IndicatorPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names that a form offers. */
    List<String> names(Strand strand) {
        return jdbc.sql(
                        "select name from businessplan.indicator where strand = :strand order by lower(name)")
                .param("strand", strand.name())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Empty where it names none, or one that the framework does not have. */
    Optional<String> of(Plan plan, PlanAction action) {
        var name = action.words().indicator();
        if (name == null) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select id from businessplan.indicator where strand = :strand and lower(name) = lower(:name)")
                .param("strand", plan.strand().name())
                .param("name", name)
                .query((row, number) -> "/partnership/outcomes/" + row.getObject(1, UUID.class))
                .optional();
    }
}
