package org.lineofsight.partnership.businessplan.file;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.nio.charset.StandardCharsets;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.plan.Plans;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.web.Allowed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan given out as a table, for whoever reads it. */
@Controller
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
class PlanDownload {

    private final Plans plans;

    PlanDownload(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/partnership/plan/{id}/plan.csv")
    ResponseEntity<byte[]> csv(@PathVariable PlanId id) {
        var plan = plans.require(id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("plan-%s.csv".formatted(plan.from().label()))
                                .build()
                                .toString())
                .body(TableDownload.csv(PlanTable.of(plan, plans.today())));
    }
}
