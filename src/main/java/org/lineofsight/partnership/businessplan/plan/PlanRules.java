package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

/** What holds of a plan, its priorities and its actions, typed or from a file. */
public final class PlanRules {

    private static final String HAR = "Hertfordshire annual report 2016-17, appendix 5: ";
    private static final String LOCAL = "Local rule: ";
    private static final int MOST_YEARS = 5;

    /**
     * Posts, by their last word or their first: what tells “and” within a title from two people.
     */
    private static final Pattern POST =
            Pattern.compile(
                    "(?i)\\b(manager|director|lead|leader|head|officer|chair|commander|superintendent|inspector|nurse|doctor|adviser|advisor|coordinator|co-ordinator|administrator|scrutineer|executive|chief|consultant|practitioner|worker|teacher|analyst)\\b");

    private static final Pattern ALWAYS_TWO =
            Pattern.compile("[;/\\n\\r+]|(?i:\\band the\\b|\\bas well as\\b|\\bor\\b)");
    private static final Pattern MAYBE_TWO = Pattern.compile("(?i)\\s*(?:&|,|\\band\\b)\\s*");
    private static final Pattern NAME =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}");

    private PlanRules() {}

    @Basis(LOCAL + "a plan is called something")
    public static void aPlanHasATitle(String title) {
        if (title.isBlank()) {
            throw new RuleBroken("plan.title", "title", "Write what the plan is called");
        }
    }

    @Basis(HAR + "a plan is for a year; local rule: or for several, up to five, in order")
    public static void theYearsAreInOrder(ReportingYear from, ReportingYear to) {
        if (to.compareTo(from) < 0) {
            throw new RuleBroken(
                    "plan.years", "lastYear", "The last year cannot be before the first");
        }
        if (to.starts() - from.starts() >= MOST_YEARS) {
            throw new RuleBroken("plan.too-long", "lastYear", "A plan is for five years at most");
        }
    }

    @Basis(LOCAL + "one plan is agreed for a period and strand, so that everybody means the same")
    public static void onePlanIsAgreedForAPeriod(Plan plan, List<Plan> others) {
        others.stream()
                .filter(other -> !other.id().equals(plan.id()))
                .filter(other -> other.state() == PlanState.AGREED)
                .filter(other -> other.strand() == plan.strand())
                .filter(other ->
                        other.from().compareTo(plan.to()) <= 0
                                && plan.from().compareTo(other.to()) <= 0)
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken(
                            "plan.period",
                            "“%s” is agreed for %s already. Close it first"
                                    .formatted(other.title(), other.period()));
                });
    }

    @Basis(LOCAL + "a plan is agreed once, by a group, on a day that has come, and says something")
    public static void itCanBeAgreed(Plan plan, String group, LocalDate on, LocalDate today) {
        if (!plan.isDraft()) {
            throw new RuleBroken("plan.agreed", "This plan has been agreed already");
        }
        if (plan.priorities().isEmpty()) {
            throw new RuleBroken(
                    "plan.empty", "A plan without a priority cannot be agreed. Add one first");
        }
        if (group.isBlank()) {
            throw new RuleBroken("plan.group", "group", "Write which group agreed it");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("plan.agreed-on", "on", "The day must be today or in the past");
        }
    }

    @Basis(
            LOCAL
                    + "what is agreed is closed once, on a day that has come, and not before it was agreed")
    public static void itCanBeClosed(Plan plan, LocalDate on, LocalDate today) {
        if (plan.agreed() == null || plan.isClosed()) {
            throw new RuleBroken("plan.not-agreed", "Only a plan that is agreed can be closed");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("plan.closed-on", "on", "The day must be today or in the past");
        }
        if (on.isBefore(plan.agreed().on())) {
            throw new RuleBroken(
                    "plan.closed-before", "on", "The plan cannot close before it was agreed");
        }
    }

    @Basis(
            LOCAL
                    + "a closed plan stays as it was at its end; what became different is still told of its actions, since impact comes later")
    public static void onlyImpactIsToldOfAClosedPlan(Plan plan, PlanStep step) {
        if (!step.isOfImpact()) {
            aClosedPlanStaysAsItIs(plan);
        }
    }

    @Basis(LOCAL + "a closed plan stays as it was at its end")
    public static void aClosedPlanStaysAsItIs(Plan plan) {
        if (plan.isClosed()) {
            throw new RuleBroken(
                    "plan.closed", "This plan is closed and stays as it is. Begin the next one");
        }
    }

    @Basis(HAR + "each priority says what it is")
    public static void aPriorityHasATitle(String title) {
        if (title.isBlank()) {
            throw new RuleBroken("plan.priority-title", "title", "Write what the priority is");
        }
    }

    @Basis(HAR + "each action says what is to be done")
    public static void anActionSaysWhatIsToBeDone(String what) {
        if (what.isBlank()) {
            throw new RuleBroken("plan.action-what", "what", "Write what is to be done");
        }
    }

    @Basis(HAR + "“Lead person responsible” is one person, so that somebody can be asked")
    public static void onePersonLeads(@Nullable String lead) {
        if (lead != null && isTwo(lead.strip())) {
            throw new RuleBroken(
                    "plan.two-leads",
                    "lead",
                    "Name one person or post: an action has one lead. Others can be named in what is to be done");
        }
    }

    /**
     * Two names, or two posts. “Learning and development manager” is one post, since only its last
     * part says what somebody is.
     */
    private static boolean isTwo(String lead) {
        if (ALWAYS_TWO.matcher(lead).find()) {
            return true;
        }
        var parts = MAYBE_TWO.split(lead);
        if (parts.length < 2) {
            return false;
        }
        var posts = 0;
        var names = 0;
        for (var part : parts) {
            if (POST.matcher(part).find()) {
                posts++;
            } else if (NAME.matcher(part).matches()) {
                names++;
            }
        }
        return names == parts.length || posts > 1 && !lead.contains(",");
    }

    @Basis(LOCAL + "each step says in words what there is to say, and is of a day that has come")
    public static void theStepIsTold(String question, String words, LocalDate on, LocalDate today) {
        if (words.isBlank()) {
            throw new RuleBroken("plan.words", "words", "Answer this: “%s”".formatted(question));
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("plan.day", "on", "The day must be today or in the past");
        }
    }

    @Basis(LOCAL + "a step is taken while it is open: what is done is not done again")
    public static void theStepIsOpen(PlanStep step, PlanAction action) {
        if (!step.isOpen(action)) {
            throw new RuleBroken(
                    "plan.step",
                    "This is not possible any more: somebody has changed the action since");
        }
    }
}
