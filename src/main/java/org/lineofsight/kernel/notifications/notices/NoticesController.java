package org.lineofsight.kernel.notifications.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@SignedIn
@RequestMapping("/notices")
class NoticesController {

    private final NoticeQueries notices;
    private final ReadNotice readNotice;
    private final ReadAllNotices readAllNotices;

    NoticesController(NoticeQueries notices, ReadNotice readNotice, ReadAllNotices readAllNotices) {
        this.notices = notices;
        this.readNotice = readNotice;
        this.readAllNotices = readAllNotices;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        if (before != null) {
            model.addAttribute("page", notices.olderThan(actor, NoticePlace.parse(before)));
        } else if (after != null) {
            model.addAttribute("page", notices.newerThan(actor, NoticePlace.parse(after)));
        } else {
            model.addAttribute("page", notices.newest(actor));
        }
        return "notifications/notices/list";
    }

    /**
     * Where letters lead. To follow a notice is to have read it, so this writes although it reads.
     */
    @GetMapping("/{id}")
    String follow(@PathVariable UUID id, Actor actor) {
        return "redirect:" + readNotice.read(actor, id);
    }

    @PostMapping("/{id}/reading")
    String read(@PathVariable UUID id, Actor actor) {
        readNotice.read(actor, id);
        return "redirect:/notices";
    }

    @PostMapping("/reading")
    String readAll(@RequestParam String upTo, Actor actor) {
        readAllNotices.read(actor, NoticePlace.parse(upTo));
        return "redirect:/notices";
    }
}
