package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Rag;
import org.lineofsight.kernel.actions.Rag.Colour;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TaskRow;

/**
 * A plan as it is read: its priorities with those of their actions that the filter lets through.
 *
 * @param officer whether the reader writes it
 */
public record PlanPage(
        Plan plan, PlanFilter filter, List<Block> blocks, LocalDate today, boolean officer) {

    /** A priority, how it stands, and the actions that are shown. */
    public record Block(Priority priority, Rag rag, List<Row> rows) {}

    public record Row(PlanAction action, Rag rag) {}

    static PlanPage of(Plan plan, PlanFilter filter, LocalDate today, boolean officer) {
        var blocks =
                plan.priorities().stream()
                        .map(priority ->
                                new Block(
                                        priority,
                                        PlanRag.ofPriority(plan, priority, today),
                                        rows(plan, priority, filter, today)))
                        .filter(block -> filter.isEmpty() || !block.rows().isEmpty())
                        .toList();
        return new PlanPage(plan, filter, blocks, today, officer);
    }

    private static List<Row> rows(
            Plan plan, Priority priority, PlanFilter filter, LocalDate today) {
        return priority.actions().stream()
                .filter(action -> filter.lets(priority, action))
                .filter(action -> filter.shows(action, plan.seenOn(today)))
                .map(action -> new Row(action, PlanRag.ofAction(plan, action, today)))
                .filter(row -> filter.lets(row.rag().colour()))
                .toList();
    }

    public boolean mayWrite() {
        return officer && !plan.isClosed();
    }

    /** What is to be done until it can be agreed; none for those who do not write it. */
    public List<TaskRow> tasks() {
        if (!officer || !plan.isDraft()) {
            return List.of();
        }
        var priorities = "Write the priorities, each with its sponsor";
        var actions = "Write actions for each priority, each with a lead, a date and a measure";
        var agreement = "Write down which group agreed it";
        if (plan.priorities().isEmpty()) {
            return List.of(
                    TaskRow.open(priorities, plan.address() + "/priorities/new", "Not started"),
                    TaskRow.blocked(actions),
                    TaskRow.blocked(agreement));
        }
        return List.of(
                unowned(priorities),
                red(actions),
                TaskRow.open(agreement, plan.address() + "/agreement", "To do"));
    }

    private TaskRow unowned(String title) {
        return plan.priorities().stream()
                .filter(each -> each.sponsor() == null)
                .findFirst()
                .map(each -> TaskRow.open(title, each.address(), "A sponsor is missing"))
                .orElseGet(() -> TaskRow.done(title, plan.address() + "/priorities/new"));
    }

    private TaskRow red(String title) {
        var without =
                plan.priorities().stream().filter(each -> each.actions().isEmpty()).findFirst();
        if (without.isPresent()) {
            return TaskRow.open(
                    title, without.get().address() + "/actions/new", "A priority has none");
        }
        var red = counts().of(Colour.RED);
        return red == 0
                ? TaskRow.done(title, plan.address())
                : TaskRow.open(
                        title,
                        plan.address() + filter.with(Colour.RED).query(),
                        InWords.count(red, "action") + " red");
    }

    /** One for each colour that there is, with its count under the rest of the filter. */
    public List<Choice> colours() {
        var counted =
                plan.priorities().stream()
                        .flatMap(priority ->
                                priority.actions().stream()
                                        .filter(action -> filter.lets(priority, action)))
                        .map(action -> PlanRag.ofAction(plan, action, today))
                        .toList();
        var counts = RagCounts.of(counted);
        var choices = new ArrayList<Choice>();
        choices.add(choice("All", null, counted.size()));
        Arrays.stream(Colour.values())
                .filter(colour -> counts.of(colour) > 0 || filter.rag().equals(colour.name()))
                .forEach(colour -> choices.add(choice(colour.label(), colour, counts.of(colour))));
        choices.add(choice("Late", PlanFilter.LATE));
        choices.add(choice("No impact evidence yet", PlanFilter.NO_IMPACT));
        return choices;
    }

    private Choice choice(String text, String only) {
        var with = filter.showing(only);
        var count =
                plan.priorities().stream()
                        .flatMap(priority ->
                                priority.actions().stream()
                                        .filter(action -> filter.lets(priority, action)))
                        .filter(action -> with.shows(action, plan.seenOn(today)))
                        .count();
        return new Choice(
                text,
                plan.address() + with.query(),
                Math.toIntExact(count),
                filter.show().equals(only));
    }

    private Choice choice(String text, @Nullable Colour colour, int count) {
        var with = filter.with(colour);
        return new Choice(
                text,
                plan.address() + with.query(),
                count,
                filter.show().isEmpty() && with.rag().equals(filter.rag()));
    }

    public List<Option> agencies() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "All agencies"));
        plan.actions().stream()
                .map(action -> action.words().agency())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(name -> options.add(Option.of(name, name)));
        return options;
    }

    public List<Option> priorities() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "All priorities"));
        plan.priorities().forEach(each -> options.add(Option.of("" + each.number(), each.name())));
        return options;
    }

    public List<SummaryRow> facts() {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("Years", plan.period()));
        var agreed = plan.agreed();
        facts.add(
                SummaryRow.of(
                        "Agreed",
                        agreed == null
                                ? "Not yet"
                                : "%s, by %s"
                                        .formatted(
                                                InWords.dateWithoutWeekday(agreed.on()),
                                                agreed.group())));
        var closed = plan.closed();
        if (closed != null) {
            facts.add(SummaryRow.of("Closed", InWords.dateWithoutWeekday(closed.on())));
        }
        facts.add(SummaryRow.of("Actions", RagCounts.of(plan, today).inWords()));
        return facts;
    }

    public RagCounts counts() {
        return RagCounts.of(plan, today);
    }
}
