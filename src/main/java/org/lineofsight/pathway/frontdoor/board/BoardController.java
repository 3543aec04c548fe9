package org.lineofsight.pathway.frontdoor.board;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.enquiry.EnquiryQueries;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the front door has in hand, and how it has done over a year. */
@Controller
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class BoardController {

    private final BoardQueries queries;
    private final EnquiryQueries enquiries;
    private final Clock clock;

    BoardController(BoardQueries queries, EnquiryQueries enquiries, Clock clock) {
        this.queries = queries;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @GetMapping("/front-door/board")
    String board(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam Map<String, String> address,
            Model model) {
        var choice = ContactChoice.of(address);
        model.addAttribute(
                "board",
                queries.board(By.of(by), choice.value(Facet.SOURCE), choice.value(Facet.AGENCY)));
        model.addAttribute("desks", enquiries.numbers(twelveMonthsAgo()));
        model.addAttribute("asOf", InWords.moment(clock.instant()));
        return "frontdoor/board/board";
    }

    /** As the lists of requests that the numbers lead to. */
    private Instant twelveMonthsAgo() {
        return LocalDate.now(clock)
                .minusMonths(12)
                .atStartOfDay(TimeConfiguration.LONDON)
                .toInstant();
    }
}
