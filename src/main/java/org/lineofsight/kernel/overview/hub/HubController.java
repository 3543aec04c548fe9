package org.lineofsight.kernel.overview.hub;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HubController {

    private final List<HeadlineSource> sources;
    private final List<Room> rooms;
    private final Clock clock;

    HubController(List<HeadlineSource> sources, List<Room> rooms, Clock clock) {
        this.sources = sources;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping("/partnership")
    @SignedIn
    String show(Actor actor, Model model) {
        model.addAttribute("page", page(actor));
        return "overview/hub/show";
    }

    /** Whoever reads no number has nothing to print. */
    @GetMapping("/partnership/print")
    @Allowed({
        Role.PARTNERSHIP_OFFICER,
        Role.SCRUTINEER,
        Role.EXECUTIVE_PARTNER,
        Role.SAFEGUARDING_LEAD
    })
    String print(Actor actor, Model model) {
        model.addAttribute("page", page(actor));
        model.addAttribute(
                "printed",
                "Printed on %s by %s".formatted(InWords.date(LocalDate.now(clock)), actor.name()));
        return "overview/hub/print";
    }

    private HubPage page(Actor actor) {
        return HubPage.of(
                sources.stream().flatMap(source -> source.of(actor).stream()).toList(),
                rooms,
                actor);
    }
}
