package org.lineofsight.platform.web.settings;

import java.util.Comparator;
import java.util.List;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.SettingsLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
class SettingsController {

    private final List<SettingsLink> links;

    SettingsController(List<SettingsLink> links) {
        this.links = links.stream().sorted(Comparator.comparing(SettingsLink::text)).toList();
    }

    @GetMapping("/settings")
    String show(Model model) {
        model.addAttribute("links", links);
        return "platform/settings/show";
    }
}
