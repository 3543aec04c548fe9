package org.lineofsight.exchange.intake.api;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.ReceivesReferrals;
import org.lineofsight.pathway.frontdoor.ReferralRefused;
import org.lineofsight.pathway.frontdoor.SentReferrals;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.ForSystems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Referrals, for the agencies' own systems: version 1. */
@Controller
@ForSystems(Role.PRACTITIONER)
@RequestMapping(SystemReferralsController.ADDRESS)
class SystemReferralsController {

    static final String ADDRESS = ApiErrors.BELOW + "/referrals";

    private static final int ON_A_PAGE = 50;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");
    private static final Pattern CAPITAL = Pattern.compile("([a-z])([A-Z])");

    private final ReceivesReferrals receivesReferrals;
    private final SentReferrals sentReferrals;
    private final Answered answered;
    private final Json json;

    SystemReferralsController(
            ReceivesReferrals receivesReferrals,
            SentReferrals sentReferrals,
            Answered answered,
            Json json) {
        this.receivesReferrals = receivesReferrals;
        this.sentReferrals = sentReferrals;
        this.answered = answered;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ModelAndView receive(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestAttribute(OpenToSystems.BODY) byte[] body,
            Actor actor) {
        if (!KEY.matcher(key).matches()) {
            throw new Refused(
                    Problem.of(
                            Problem.Kind.KEY_NEEDED,
                            "Send the header Idempotency-Key: 8 to 128 letters, digits or signs that you make anew for each referral, such as a UUID"));
        }
        var before = answered.before(actor, key, body);
        if (before.isPresent()) {
            var again = before.get();
            return created(
                    again.body().getBytes(StandardCharsets.UTF_8),
                    Map.of(HttpHeaders.LOCATION, again.location(), "Idempotent-Replayed", "true"));
        }
        var receipt = received(body, actor);
        var location = ADDRESS + "/" + receipt.id();
        var answer = json.write(ReferralJson.Received.of(receipt, location));
        answered.keep(actor, key, answer, location);
        return created(answer, Map.of(HttpHeaders.LOCATION, location));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ContactId id, Actor actor) {
        return ok(ReferralJson.Sent.of(sentReferrals.require(id, actor), true));
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable ContactId after,
            Actor actor) {
        var from = since == null ? Instant.EPOCH : since;
        var found = sentReferrals.since(from, after, ON_A_PAGE + 1, actor);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var next =
                found.size() > ON_A_PAGE
                        ? ADDRESS + "?since=" + from + "&after=" + shown.getLast().id()
                        : null;
        return ok(
                new ReferralJson.Page(
                        shown.stream().map(each -> ReferralJson.Sent.of(each, false)).toList(),
                        next));
    }

    private ReceivesReferrals.Receipt received(byte[] body, Actor actor) {
        try {
            return receivesReferrals.receive(json.referral(body), actor);
        } catch (ReferralRefused refused) {
            throw new Refused(
                    Problem.of(
                            Problem.Kind.TO_PUT_RIGHT,
                            String.valueOf(refused.getMessage()),
                            errors(refused)));
        }
    }

    private static List<Problem.Error> errors(ReferralRefused refused) {
        return refused.problems().stream()
                .map(problem -> new Problem.Error(problem.words(), pointer(problem.at())))
                .toList();
    }

    /** {@code /children/0/dateOfBirth} is {@code /children/0/date_of_birth} in JSON. */
    private static String pointer(String at) {
        return CAPITAL.matcher(at)
                .replaceAll(each -> each.group(1) + "_" + each.group(2))
                .toLowerCase(java.util.Locale.ROOT);
    }

    private ModelAndView ok(Object answer) {
        return new ModelAndView(
                JsonAnswer.of(HttpServletResponse.SC_OK, json.write(answer), Map.of()));
    }

    private static ModelAndView created(byte[] answer, Map<String, String> headers) {
        return new ModelAndView(JsonAnswer.of(HttpServletResponse.SC_CREATED, answer, headers));
    }
}
