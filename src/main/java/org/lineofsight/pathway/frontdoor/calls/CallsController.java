package org.lineofsight.pathway.frontdoor.calls;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front door's calls: their numbers, the lists behind them, and each. */
@Controller
@RequestMapping("/front-door/calls")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class CallsController {

    private static final int MONTHS = 13;

    private final CallQueries queries;
    private final DroppedCalls dropped;
    private final NoteCallBack noteCallBack;
    private final JoinCall joinCall;
    private final CallStandard standard;
    private final Drafts drafts;
    private final Clock clock;

    CallsController(
            CallQueries queries,
            DroppedCalls dropped,
            NoteCallBack noteCallBack,
            JoinCall joinCall,
            CallStandard standard,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.dropped = dropped;
        this.noteCallBack = noteCallBack;
        this.joinCall = joinCall;
        this.standard = standard;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String numbers(
            @RequestParam(required = false) @Nullable String month, Actor actor, Model model) {
        var period = period(month);
        var numbers = queries.numbers(period);
        model.addAttribute(
                "page",
                new CallsPage(
                        period,
                        periods("/front-door/calls", "", period),
                        numbers.stream()
                                .filter(each -> each.month() == null)
                                .findFirst()
                                .orElse(CallNumbers.NONE),
                        numbers.stream().filter(each -> each.month() != null).toList(),
                        queries.hours(period),
                        queries.droppedCounts(period),
                        standard.answerWithin(),
                        actor.is(FRONT_DOOR_MANAGER)));
        return "frontdoor/calls/numbers";
    }

    private Period period(@Nullable String month) {
        return Period.of(month, LocalDate.now(clock));
    }

    private List<Choice> periods(String address, String more, Period chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice(
                        "12 months",
                        address + (more.isEmpty() ? "" : "?" + more),
                        null,
                        chosen.month() == null));
        var month = YearMonth.from(chosen.today());
        for (var i = 0; i < MONTHS; i++, month = month.minusMonths(1)) {
            choices.add(
                    new Choice(
                            Period.words(month),
                            address + "?" + (more.isEmpty() ? "" : more + "&") + "month=" + month,
                            null,
                            month.equals(chosen.month())));
        }
        return choices;
    }

    @GetMapping("/list")
    String list(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String hour,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var ended =
                Arrays.stream(Ended.values())
                        .filter(each -> address(each).equals(show))
                        .findFirst()
                        .orElse(null);
        var filter =
                new CallQueries.Filter(
                        period(month),
                        ended,
                        "out-of-hours".equals(show),
                        "contacts".equals(show),
                        "late".equals(show),
                        within(day, 1, 7),
                        within(hour, 0, 23));
        var kept = new StringBuilder();
        filter.period().address().ifPresent(each -> kept.append("&month=").append(each));
        if (filter.weekday() != null) {
            kept.append("&day=").append(filter.weekday());
        }
        if (filter.hour() != null) {
            kept.append("&hour=").append(filter.hour());
        }
        var rows = queries.calls(filter, after(after));
        model.addAttribute(
                "page",
                page(
                        "Calls",
                        about(filter),
                        shows(show, kept.toString()),
                        rows,
                        "/front-door/calls/list?show=" + (show == null ? "all" : show) + kept,
                        after));
        return "frontdoor/calls/list";
    }

    private static List<Choice> shows(@Nullable String show, String kept) {
        var choices = new ArrayList<Choice>();
        var known = new ArrayList<>(List.of("late", "out-of-hours", "contacts"));
        for (var each : Ended.values()) {
            known.add(address(each));
        }
        choices.add(show("All", "all", kept, !known.contains(String.valueOf(show))));
        for (var each : Ended.values()) {
            choices.add(show(each.label(), address(each), kept, address(each).equals(show)));
        }
        choices.add(show("Answered late", "late", kept, "late".equals(show)));
        choices.add(show("Out of hours", "out-of-hours", kept, "out-of-hours".equals(show)));
        choices.add(show("Became a contact", "contacts", kept, "contacts".equals(show)));
        return choices;
    }

    private static Choice show(String text, String show, String kept, boolean current) {
        return new Choice(text, "/front-door/calls/list?show=" + show + kept, null, current);
    }

    private static String address(Ended ended) {
        return ended.name().toLowerCase(java.util.Locale.UK).replace('_', '-');
    }

    private static String about(CallQueries.Filter filter) {
        var about = new StringBuilder(filter.period().words());
        if (filter.weekday() != null) {
            about.append(", ").append(DAYS.get(filter.weekday() - 1)).append("s");
        }
        if (filter.hour() != null) {
            about.append(", from %d:00 to %d:59".formatted(filter.hour(), filter.hour()));
        }
        return about.toString();
    }

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static @Nullable Integer within(@Nullable String text, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/dropped")
    String dropped(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var period = period(month);
        var state = DroppedState.at(show);
        var counts = queries.droppedCounts(period);
        var kept = period.address().map(each -> "&month=" + each).orElse("");
        var choices =
                Arrays.stream(DroppedState.values())
                        .map(each ->
                                new Choice(
                                        each.label(),
                                        "/front-door/calls/dropped?show=" + each.address() + kept,
                                        counts.getOrDefault(each, 0),
                                        each == state))
                        .toList();
        var rows = queries.dropped(period, state, after(after));
        model.addAttribute(
                "page",
                page(
                        "Dropped calls",
                        period.words(),
                        choices,
                        rows,
                        "/front-door/calls/dropped?show=" + state.address() + kept,
                        after));
        return "frontdoor/calls/list";
    }

    private CallListPage page(
            String title,
            String about,
            List<Choice> choices,
            List<CallQueries.Row> rows,
            String address,
            @Nullable String after) {
        var shown = rows.stream().limit(CallQueries.ROWS_ON_A_PAGE).toList();
        return new CallListPage(
                title,
                about,
                choices,
                shown,
                left(shown),
                new Pages(
                        after == null ? null : address,
                        rows.size() > shown.size()
                                ? address
                                        + "&after="
                                        + shown.getLast().offeredAt()
                                        + "_"
                                        + shown.getLast().id()
                                : null,
                        null));
    }

    private Map<UUID, TimeLeft> left(List<CallQueries.Row> calls) {
        var left = new HashMap<UUID, TimeLeft>();
        for (var call : calls) {
            var time = dropped.left(call);
            if (time != null) {
                left.put(call.id(), time);
            }
        }
        return left;
    }

    /** A key that is none of ours begins at the beginning. */
    private static CallQueries.@Nullable After after(@Nullable String key) {
        if (key == null || !key.contains("_")) {
            return null;
        }
        try {
            var parts = key.split("_", 2);
            return new CallQueries.After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    @GetMapping("/{id}")
    String call(@PathVariable CallId id, Actor actor, Model model) {
        var typed =
                drafts.find(actor, draft(id))
                        .map(saved -> saved.fields().getOrDefault("words", List.of("")).getFirst())
                        .orElse("");
        return call(
                id, Field.of("words", typed), Field.empty("reference"), ErrorSummary.NONE, model);
    }

    private static String draft(CallId id) {
        return "front-door/calls/" + id + "/call-back";
    }

    private String call(CallId id, Field words, Field reference, ErrorSummary errors, Model model) {
        var known = queries.require(id);
        model.addAttribute(
                "page", new CallPage(known, dropped.left(known.call()), words, reference, errors));
        return "frontdoor/calls/show";
    }

    @PostMapping("/{id}/call-back")
    String callBack(
            @PathVariable CallId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            noteCallBack.note(id, words.strip(), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(
                    id,
                    Field.of("words", words).withError(broken.words()),
                    Field.empty("reference"),
                    problem(broken, "#words"),
                    model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/front-door/calls/" + id;
    }

    @PostMapping("/{id}/contact")
    String join(
            @PathVariable CallId id,
            @RequestParam(defaultValue = "") String reference,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            joinCall.join(id, reference, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(
                    id,
                    Field.empty("words"),
                    Field.of("reference", reference).withError(broken.words()),
                    problem(broken, "#reference"),
                    model);
        }
        return "redirect:/front-door/calls/" + id;
    }

    @PostMapping("/{id}/parting")
    String part(@PathVariable CallId id, Actor actor) {
        joinCall.part(id, actor);
        return "redirect:/front-door/calls/" + id;
    }

    private static ErrorSummary problem(RuleBroken broken, String where) {
        return ErrorSummary.of(new ErrorSummary.Problem(broken.words(), where));
    }
}
