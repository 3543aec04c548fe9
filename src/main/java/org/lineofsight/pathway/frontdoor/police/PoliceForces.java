package org.lineofsight.pathway.frontdoor.police;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.pathway.frontdoor.imports.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Police forces among the agencies: a county has one, and its neighbours and the railways others.
 */
@Component
class PoliceForces {

    private final Agencies agencies;
    private final JdbcClient jdbc;

    PoliceForces(Agencies agencies, JdbcClient jdbc) {
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Agency> all() {
        return agencies.current().stream()
                .filter(agency -> agency.kind() == AgencyKind.POLICE)
                .toList();
    }

    /**
     * The force that sent a file. A file that came before anybody was asked is of the first by
     * name; empty where there is none.
     */
    Optional<Agency> sent(ImportId id) {
        return jdbc.sql(
                        "select agency_id from frontdoor.import where id = :id and agency_id is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(agency -> agencies.require(new AgencyId(agency)))
                .or(() -> all().stream().findFirst());
    }
}
