package org.lineofsight.kernel.access.account;

import jakarta.servlet.http.HttpServletResponse;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.access.signin.Token;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Sessions;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account. */
@Controller
@SignedIn
class AccountController {

    private final Accounts accounts;
    private final ChangePassword changePassword;

    AccountController(Accounts accounts, ChangePassword changePassword) {
        this.accounts = accounts;
        this.changePassword = changePassword;
    }

    @GetMapping("/account")
    String show(@RequestParam(defaultValue = "false") boolean changed, Actor actor, Model model) {
        return page(
                actor,
                changed,
                Field.empty("now"),
                Field.empty("wanted"),
                ErrorSummary.NONE,
                model);
    }

    @PostMapping("/account/password")
    String changePassword(
            @RequestParam(defaultValue = "") String now,
            @RequestParam(defaultValue = "") String wanted,
            @CookieValue(Sessions.COOKIE) String token,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            changePassword.change(actor, now, wanted, Token.hash(token));
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var problem =
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#" + broken.field()));
            return page(
                    actor, false, field("now", broken), field("wanted", broken), problem, model);
        }
        return "redirect:/account?changed=true";
    }

    private static Field field(String name, RuleBroken broken) {
        return name.equals(broken.field())
                ? Field.empty(name).withError(broken.words())
                : Field.empty(name);
    }

    private String page(
            Actor actor,
            boolean changed,
            Field now,
            Field wanted,
            ErrorSummary errors,
            Model model) {
        model.addAttribute(
                "contact", accounts.contact(actor.accountId()).orElseThrow(NotVisible::new));
        model.addAttribute("purpose", actor.purpose());
        model.addAttribute("changed", changed);
        model.addAttribute("now", now);
        model.addAttribute("wanted", wanted);
        model.addAttribute("errors", errors);
        return "access/account/show";
    }
}
