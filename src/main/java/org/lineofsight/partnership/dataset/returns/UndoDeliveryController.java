package org.lineofsight.partnership.dataset.returns;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking a delivery back, after asking. */
@Controller
@RequestMapping("/returns/deliveries/{id}/undoing")
@Allowed(PARTNERSHIP_OFFICER)
class UndoDeliveryController {

    private final ReturnQueries queries;
    private final UndoDelivery undoDelivery;

    UndoDeliveryController(ReturnQueries queries, UndoDelivery undoDelivery) {
        this.queries = queries;
        this.undoDelivery = undoDelivery;
    }

    @GetMapping
    String ask(@PathVariable DeliveryId id, Model model) {
        model.addAttribute("delivery", queries.delivery(id))
                .addAttribute("files", queries.files(id));
        return "dataset/returns/undo";
    }

    @PostMapping
    String undo(@PathVariable DeliveryId id, Actor actor) {
        undoDelivery.undo(id, actor);
        return "redirect:/returns/deliveries/" + id;
    }
}
