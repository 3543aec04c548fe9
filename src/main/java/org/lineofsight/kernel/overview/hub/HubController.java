package org.lineofsight.kernel.overview.hub;

import java.util.List;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@SignedIn
class HubController {

    private final List<HeadlineSource> sources;
    private final List<Room> rooms;

    HubController(List<HeadlineSource> sources, List<Room> rooms) {
        this.sources = sources;
        this.rooms = rooms;
    }

    @GetMapping("/partnership")
    String show(Actor actor, Model model) {
        model.addAttribute(
                "page",
                HubPage.of(
                        sources.stream().flatMap(source -> source.of(actor).stream()).toList(),
                        rooms,
                        actor));
        return "overview/hub/show";
    }
}
