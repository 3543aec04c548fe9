package org.lineofsight.kernel.overview.wheel;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds.Feed;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The partnership's year as a page, on paper, and as an address for calendars. */
@Controller
@RequestMapping("/partnership/calendar")
@Allowed({
    Role.PARTNERSHIP_OFFICER,
    Role.SCRUTINEER,
    Role.EXECUTIVE_PARTNER,
    Role.SAFEGUARDING_LEAD
})
class WheelController {

    private final Wheel wheel;
    private final LocalDates localDates;
    private final CalendarFeeds feeds;
    private final Clock clock;

    WheelController(Wheel wheel, LocalDates localDates, CalendarFeeds feeds, Clock clock) {
        this.wheel = wheel;
        this.localDates = localDates;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String year, Actor actor, Model model) {
        model.addAttribute("page", page(year, actor));
        return "overview/wheel/show";
    }

    @GetMapping("/print")
    String print(@RequestParam(required = false) @Nullable String year, Actor actor, Model model) {
        model.addAttribute("page", page(year, actor));
        return "overview/wheel/print";
    }

    /** A year that the address does not say, or says wrongly, is the present one. */
    private WheelPage page(@Nullable String asked, Actor actor) {
        var today = LocalDate.now(clock);
        var year =
                Optional.ofNullable(asked)
                        .flatMap(ReportingYear::of)
                        .orElseGet(() -> ReportingYear.on(today));
        var changes = actor.role() == Role.PARTNERSHIP_OFFICER;
        return WheelPage.of(
                year,
                wheel.in(year, actor),
                changes ? localDates.all() : List.of(),
                changes,
                today);
    }

    @GetMapping("/new")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String ask(Model model) {
        model.addAttribute("fields", Fields.of(LocalDateForm.empty()));
        return "overview/wheel/add";
    }

    @PostMapping("/new")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String add(
            @Valid @ModelAttribute("form") LocalDateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        localDates.add(
                                form.on().toDate().orElseThrow(),
                                LocalDateForm.YEARLY.equals(form.often()),
                                form.whatText(),
                                form.basisText(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fields", Fields.of(form, errors));
            return "overview/wheel/add";
        }
        return "redirect:/partnership/calendar?year="
                + ReportingYear.on(form.on().toDate().orElseThrow()).label();
    }

    @PostMapping("/{id}/away")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String takeAway(@PathVariable UUID id, Actor actor) {
        localDates.stands(id, false, actor);
        return "redirect:/partnership/calendar#own";
    }

    @PostMapping("/{id}/back")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String putBack(@PathVariable UUID id, Actor actor) {
        localDates.stands(id, true, actor);
        return "redirect:/partnership/calendar#own";
    }

    @GetMapping("/subscribe")
    String subscription(Actor actor, Model model) {
        return subscription(feeds.has(Feed.YEAR, actor), "", model);
    }

    /** The new address is shown now and never again. */
    @PostMapping("/subscribe")
    String subscribe(Actor actor, Model model) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return subscription(
                true, site + "/calendar/year/" + feeds.renew(Feed.YEAR, actor) + ".ics", model);
    }

    @PostMapping("/subscribe/end")
    String end(Actor actor) {
        feeds.end(Feed.YEAR, actor);
        return "redirect:/partnership/calendar/subscribe";
    }

    private static String subscription(boolean has, String address, Model model) {
        model.addAttribute("has", has);
        model.addAttribute("address", address);
        return "overview/wheel/subscribe";
    }
}
