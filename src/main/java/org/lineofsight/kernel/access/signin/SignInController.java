package org.lineofsight.kernel.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Persona;
import org.lineofsight.kernel.access.Personas;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Public;
import org.lineofsight.platform.web.Sessions;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in and the way out. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Purposes purposes;
    private final ObjectProvider<Personas> personas;
    private final Clock clock;

    SignInController(
            SignIn signIn, Purposes purposes, ObjectProvider<Personas> personas, Clock clock) {
        this.signIn = signIn;
        this.purposes = purposes;
        this.personas = personas;
        this.clock = clock;
    }

    @Public
    @GetMapping("/sign-in")
    String ask(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable UUID held,
            @RequestParam(defaultValue = "false") boolean lost,
            @RequestParam(defaultValue = "false") boolean out,
            Model model) {
        var why =
                held != null
                        ? SignInPage.Why.HELD
                        : lost
                                ? SignInPage.Why.LOST
                                : out
                                        ? SignInPage.Why.SIGNED_OUT
                                        : next != null
                                                ? SignInPage.Why.NEEDED
                                                : SignInPage.Why.ASKED;
        return page(Field.empty("name"), where(next, held), why, ErrorSummary.NONE, model);
    }

    @Public
    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problem =
                switch (signIn.withPassword(name, password)) {
                    case SignIn.Outcome.SignedIn(var token, var account) -> {
                        setCookie(response, token, request.isSecure(), DatabaseSessions.LONGEST);
                        yield null;
                    }
                    case SignIn.Outcome.Refused() -> "The name or the password is not right";
                    case SignIn.Outcome.Locked(var until) -> lockedFor(until);
                    case SignIn.Outcome.NothingToDo() ->
                            "Your account has no role at present. Ask your agency's safeguarding lead";
                };
        if (problem == null) {
            return "redirect:" + ownAddress(next);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(
                Field.of("name", name).withError(problem),
                ownAddress(next),
                SignInPage.Why.ASKED,
                ErrorSummary.of(new ErrorSummary.Problem(problem, "#name")),
                model);
    }

    @SignedIn
    @PostMapping("/sign-out")
    String signOut(
            @CookieValue(Sessions.COOKIE) String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        purposes.signOut(token);
        setCookie(response, "", request.isSecure(), Duration.ZERO);
        return "redirect:/sign-in?out=true";
    }

    @SignedIn
    @GetMapping("/purpose")
    String askPurpose(Actor actor, Model model) {
        model.addAttribute("purposes", purposes.of(actor));
        model.addAttribute("current", actor.purpose());
        return "access/signin/purpose";
    }

    @SignedIn
    @PostMapping("/purpose")
    String changePurpose(
            @RequestParam UUID purpose, @CookieValue(Sessions.COOKIE) String token, Actor actor) {
        purposes.change(actor, purpose, token);
        return "redirect:/";
    }

    private String page(
            Field name, String next, SignInPage.Why why, ErrorSummary errors, Model model) {
        var demonstration = personas.getIfAvailable();
        var shown = demonstration == null ? List.<Persona>of() : demonstration.all();
        var password = demonstration == null ? "" : demonstration.password();
        model.addAttribute("page", new SignInPage(name, next, why, errors, shown, password));
        return "access/signin/sign-in";
    }

    private String lockedFor(java.time.Instant until) {
        var minutes =
                Math.max(1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
        return "Too many wrong passwords. Try again in "
                + minutes
                + (minutes == 1 ? " minute" : " minutes");
    }

    private static String where(@Nullable String next, @Nullable UUID held) {
        return held != null ? "/held/" + held : next == null ? "/" : ownAddress(next);
    }

    /**
     * Only an address of ours: a sign-in page that sends people elsewhere is a gift to a forger.
     */
    static String ownAddress(String next) {
        var ours =
                next.startsWith("/")
                        && !next.startsWith("//")
                        && !next.contains("\\")
                        && next.chars().allMatch(c -> c > ' ' && c < 127);
        return ours ? next : "/";
    }

    private static void setCookie(
            HttpServletResponse response, String token, boolean secure, Duration age) {
        var cookie =
                ResponseCookie.from(Sessions.COOKIE, token)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
