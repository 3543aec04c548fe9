package org.lineofsight.kernel.mywork;

import java.util.List;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@SignedIn
class MyWorkController {

    private final List<WorkSource> sources;

    MyWorkController(List<WorkSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/")
    String show(Actor actor, Model model) {
        var items = sources.stream().flatMap(source -> source.of(actor).stream()).toList();
        model.addAttribute("page", MyWorkPage.of(items));
        return "mywork/show";
    }
}
