package org.lineofsight.kernel.notifications.mail;

import java.util.UUID;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
@RequestMapping("/settings/mail")
class MailController {

    private static final int MOST = 100;

    private final Outbox outbox;
    private final MailSettings settings;
    private final TryAgain tryAgain;

    MailController(Outbox outbox, MailSettings settings, TryAgain tryAgain) {
        this.outbox = outbox;
        this.settings = settings;
        this.tryAgain = tryAgain;
    }

    @GetMapping
    String show(Model model) {
        var counts = outbox.counts();
        var oldest = counts.oldest();
        var rows = outbox.givenUp(MOST).stream().map(MailController::row).toList();
        model.addAttribute(
                "page",
                new MailPage(
                        settings.missing(),
                        counts.waiting(),
                        counts.retried(),
                        oldest == null ? null : InWords.moment(oldest),
                        counts.sent(),
                        counts.notNeeded(),
                        counts.givenUp(),
                        rows));
        return "notifications/mail/show";
    }

    @PostMapping("/{id}/attempts")
    String tryAgain(@PathVariable UUID id) {
        tryAgain.tryAgain(id);
        return "redirect:/settings/mail";
    }

    @PostMapping("/attempts")
    String tryAllAgain() {
        tryAgain.tryAgain(null);
        return "redirect:/settings/mail";
    }

    private static MailPage.Row row(Outbox.GivenUp letter) {
        var why = letter.why();
        return new MailPage.Row(
                letter.id(),
                letter.toAccount(),
                letter.letter(),
                letter.attempts(),
                InWords.moment(letter.at()),
                why.code() == 0
                        ? why.reason().label()
                        : "%s (reply %d)".formatted(why.reason().label(), why.code()));
    }
}
