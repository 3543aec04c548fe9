package org.lineofsight.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what is being typed into any form that names itself in its draft address. */
@Controller
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @SignedIn
    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@RequestParam String form, Actor actor, HttpServletRequest request) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("form") && !name.equals("_csrf")) {
                        typed.put(name, List.of(values));
                    }
                });
        drafts.save(actor, form, typed);
    }
}
