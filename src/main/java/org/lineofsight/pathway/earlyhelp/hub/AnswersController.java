package org.lineofsight.pathway.earlyhelp.hub;

import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.OffsetDateTime;
import java.util.List;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.SummaryRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whoever asked, and has an account, reads what the hub answered; and nothing else of it. */
@Controller
@Allowed({PRACTITIONER, SAFEGUARDING_LEAD})
class AnswersController {

    private final JdbcClient jdbc;

    AnswersController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/early-help/answers/{id}")
    String show(@PathVariable HubContactId id, Model model) {
        AuditTrail.read(id.value());
        var rows =
                jdbc.sql("select * from earlyhelp.answer where record_id = :id")
                        .param("id", id.value())
                        .query((row, number) ->
                                List.of(
                                        SummaryRow.of("About", row.getString("about")),
                                        SummaryRow.of("Answer", row.getString("outcome")),
                                        SummaryRow.of("What you are told", row.getString("words")),
                                        SummaryRow.of(
                                                "From",
                                                row.getString("told_by")
                                                        + ", early help hub, "
                                                        + InWords.moment(
                                                                row.getObject(
                                                                                "told_at",
                                                                                OffsetDateTime
                                                                                        .class)
                                                                        .toInstant()))))
                        .optional()
                        .orElseThrow(NotVisible::new);
        model.addAttribute("rows", rows);
        return "earlyhelp/hub/told";
    }
}
