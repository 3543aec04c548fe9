package org.lineofsight.pathway.frontdoor.referral;

import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What a referral is for, what one needs for it, and the beginning of one. */
@Controller
@Allowed({Role.PRACTITIONER, Role.SAFEGUARDING_LEAD})
class StartReferralController {

    private final ReferralDrafts drafts;
    private final StartReferral startReferral;
    private final FrontDoorNumbers numbers;

    StartReferralController(
            ReferralDrafts drafts, StartReferral startReferral, FrontDoorNumbers numbers) {
        this.drafts = drafts;
        this.startReferral = startReferral;
        this.numbers = numbers;
    }

    @GetMapping("/referrals/new")
    String explain(Actor actor, Model model) {
        model.addAttribute("numbers", numbers);
        model.addAttribute("unsent", drafts.unsent(actor).size());
        return "frontdoor/referral/new";
    }

    @PostMapping("/referrals/new")
    String start(Actor actor) {
        return "redirect:/referrals/drafts/" + startReferral.start(actor) + "/danger";
    }
}
