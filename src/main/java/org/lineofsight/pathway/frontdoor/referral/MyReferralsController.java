package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.referral.ReferralQueries.Place;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The referrals that somebody has sent or is writing; for a safeguarding lead, their agency's too.
 */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.EARLY_HELP_WORKER,
    Role.EARLY_HELP_MANAGER
})
class MyReferralsController {

    private final ReferralDrafts drafts;
    private final ReferralQueries queries;

    MyReferralsController(ReferralDrafts drafts, ReferralQueries queries) {
        this.drafts = drafts;
        this.queries = queries;
    }

    @GetMapping("/referrals")
    String list(
            @RequestParam(defaultValue = "mine") String of,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "false") boolean newer,
            @RequestParam(defaultValue = "false") boolean deleted,
            Actor actor,
            Model model) {
        var leads = actor.is(Role.SAFEGUARDING_LEAD);
        var agency = leads && of.equals("agency");
        var from = at == null || id == null ? null : new Place(at, id, newer);
        var rows = ReferralQueries.ROWS_ON_A_PAGE;
        var found = queries.sent(actor, agency, from, rows);
        var beyond = found.size() > rows;
        var shown = beyond ? found.subList(0, rows) : found;
        var sent = newer ? shown.reversed() : shown;
        var address = agency ? "/referrals?of=agency&" : "/referrals?";
        model.addAttribute(
                "page",
                new ReferralListPage(
                        from == null ? unsent(actor) : List.of(),
                        leads ? choices(agency) : List.of(),
                        agency,
                        sent,
                        pages(address, sent, from, beyond),
                        deleted));
        return "frontdoor/referral/list";
    }

    private List<ReferralListPage.Draft> unsent(Actor actor) {
        return drafts.unsent(actor).stream()
                .map(draft ->
                        new ReferralListPage.Draft(
                                Route.of(draft.id(), null).list(),
                                Writing.names(draft.answers()),
                                draft.startedAt(),
                                draft.savedAt()))
                .toList();
    }

    private static List<Choice> choices(boolean agency) {
        return List.of(
                new Choice("Sent by you", "/referrals", null, !agency),
                new Choice("Sent by your agency", "/referrals?of=agency", null, agency));
    }

    private static Pages pages(
            String address, List<ReferralQueries.Sent> sent, @Nullable Place from, boolean beyond) {
        if (sent.isEmpty()) {
            return Pages.ONE;
        }
        var backwards = from != null && from.backwards();
        var newer = from != null && (!backwards || beyond);
        var older = backwards || beyond;
        return new Pages(
                newer ? address + place(sent.getFirst()) + "&newer=true" : null,
                older ? address + place(sent.getLast()) : null,
                null);
    }

    private static String place(ReferralQueries.Sent row) {
        return "at=" + row.receivedAt() + "&id=" + row.id();
    }
}
