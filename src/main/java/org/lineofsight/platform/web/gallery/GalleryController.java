package org.lineofsight.platform.web.gallery;

import java.util.List;
import java.util.Map;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Csrf;
import org.lineofsight.platform.web.Frame;
import org.lineofsight.platform.web.Public;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the components by group, each group on a page of its own. */
@Controller
@RequestMapping("/dev/components")
@Public
@ConditionalOnBooleanProperty("lineofsight.gallery")
class GalleryController {

    private static final String PARTNERSHIP = "Marlshire Safeguarding Partnership";

    /** The groups, in the order in which the first page lists them. */
    static final Map<String, String> GROUPS =
            new java.util.TreeMap<>(
                    Map.ofEntries(
                            Map.entry("buttons", "Buttons and links"),
                            Map.entry("choices", "Choices"),
                            Map.entry("dates", "Dates and time left"),
                            Map.entry("document", "A document on paper"),
                            Map.entry("errors", "A form with errors"),
                            Map.entry("list", "A worklist"),
                            Map.entry("messages", "Messages"),
                            Map.entry("question", "One question"),
                            Map.entry("receipt", "A receipt"),
                            Map.entry("record", "A record"),
                            Map.entry("start", "A public page"),
                            Map.entry("summary", "Check answers"),
                            Map.entry("tasks", "A long form"),
                            Map.entry("text", "Text")));

    /** The pages that tell of a refusal, by template. */
    static final List<String> REFUSALS =
            List.of(
                    "changed",
                    "not-found",
                    "not-understood",
                    "our-fault",
                    "rule-broken",
                    "signed-out",
                    "too-large",
                    "too-many");

    @GetMapping
    String groups(Model model) {
        model.addAttribute("frame", frame()).addAttribute("groups", GROUPS);
        return "platform/gallery/index";
    }

    @GetMapping("/{group}")
    String group(@PathVariable String group, Model model) {
        if (!GROUPS.containsKey(group)) throw new NotVisible();
        model.addAttribute("frame", group.equals("start") ? publicFrame() : frame());
        return "platform/gallery/" + group;
    }

    @GetMapping("/refusals/{name}")
    String refusal(@PathVariable String name, Model model) {
        if (!REFUSALS.contains(name)) throw new NotVisible();
        model.addAttribute("frame", frame())
                .addAttribute("reference", "7C1D20EA")
                .addAttribute("address", "/dev/components")
                .addAttribute("words", "The front door has already decided this contact.");
        return "error/" + name;
    }

    private static Frame publicFrame() {
        return new Frame(PARTNERSHIP, null, List.of(), Csrf.of("_csrf", "made-up-token"), false);
    }

    private static Frame frame() {
        return new Frame(
                PARTNERSHIP,
                new Frame.Reader("Imogen Tarrant", "front door manager", true, 3, "/gallery"),
                List.of(
                        new Frame.Door("My work", "/dev/components", false),
                        new Frame.Door("Front door", "/dev/components/list", true),
                        new Frame.Door("Children and adults", "/dev/components/record", false),
                        new Frame.Door("Meetings", "/dev/components/document", false),
                        new Frame.Door("Learning and assurance", "/dev/components/dates", false),
                        new Frame.Door("Partnership", "/dev/components/messages", false)),
                Csrf.of("_csrf", "made-up-token"),
                true);
    }
}
