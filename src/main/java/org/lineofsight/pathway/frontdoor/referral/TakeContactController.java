package org.lineofsight.pathway.frontdoor.referral;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.List;
import java.util.Map;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Somebody at the front door writes down what they are told on the telephone, by e-mail or across
 * the desk: the same questions as of any referrer, and who it is that tells.
 */
@Controller
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class TakeContactController {

    private final ReferralDrafts drafts;

    TakeContactController(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/front-door/contacts/new")
    String take(Actor actor) {
        var steps =
                Map.of(
                        Question.CALLER.segment(),
                        Map.<String, List<String>>of(),
                        "child-1",
                        Map.<String, List<String>>of());
        return "redirect:/referrals/drafts/" + drafts.start(actor, new Answers(steps)) + "/danger";
    }
}
