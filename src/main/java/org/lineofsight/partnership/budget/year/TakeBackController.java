package org.lineofsight.partnership.budget.year;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking back what was entered wrongly. */
@Controller
@RequestMapping("/partnership/budget/{id}/bookings/{booking}/taking-back")
@Allowed(PARTNERSHIP_OFFICER)
class TakeBackController {

    private final Budgets budgets;
    private final TakeBack takeBack;
    private final Drafts drafts;

    TakeBackController(Budgets budgets, TakeBack takeBack, Drafts drafts) {
        this.budgets = budgets;
        this.takeBack = takeBack;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(@PathVariable BudgetId id, @PathVariable UUID booking, Actor actor, Model model) {
        var booked = booked(id, booking);
        if (!booked.booking().counts()) {
            throw new NotVisible();
        }
        var form = SavedForm.of(drafts.find(actor, booked.draft()), WhyForm.class, WhyForm.empty());
        return page(booked, Fields.of(form), model);
    }

    @PostMapping
    String takeBack(
            @PathVariable BudgetId id,
            @PathVariable UUID booking,
            @Valid @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var booked = booked(id, booking);
        Submission.of(
                errors, () -> takeBack.takeBack(id, booking, Answers.text(form.why()), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(booked, Fields.of(form, errors), model);
        }
        drafts.discard(actor, booked.draft());
        return "redirect:" + booked.address();
    }

    private Booked booked(BudgetId id, UUID booking) {
        return budgets.require(id).booked(booking).orElseThrow(NotVisible::new);
    }

    private static String page(Booked booked, Fields fields, Model model) {
        model.addAttribute("booked", booked);
        model.addAttribute("fields", fields);
        return "budget/year/takeBack";
    }
}
