package org.lineofsight.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.assessment.Part;
import org.lineofsight.pathway.earlyhelp.assessment.PartForm;
import org.lineofsight.pathway.earlyhelp.closing.CloseFamily;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.HowFar;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.hub.HubOutcome;

/** What families ask early help for, and what comes of it. Invented, every word. */
final class DemoHelp {

    /**
     * @param said what a child said; absent where nobody told
     */
    record Asked(String told, @Nullable String said, String goingWell) {}

    record Goal(String different, String who, String howWeKnow) {}

    static final List<Asked> ASKED =
            List.of(
                    new Asked(
                            "Nobody has slept through a night since the move. Mornings are shouting, and school is late again.",
                            "I fall asleep in maths.",
                            "They read together every evening."),
                    new Asked(
                            "Hours cut at work, two months behind with the rent, and the baby’s things are running out.",
                            null,
                            "Gran comes on three days of the week."),
                    new Asked(
                            "He will not go to school since his friend moved away. It took two hours this morning.",
                            "My stomach hurts when I see the gate.",
                            "He is cheerful at home and loves his guinea pigs."),
                    new Asked(
                            "Since the separation the two of us cannot talk without an argument, and the children hear it.",
                            "I turn the telly up.",
                            "Both parents came to the school play."));

    static final List<Goal> GOALS =
            List.of(
                    new Goal(
                            "Everybody sleeps through four nights of the week",
                            "Mum and the school nurse: the same bedtime every day",
                            "The diary on the fridge"),
                    new Goal(
                            "In school before the bell on four days of five",
                            "Dad walks along; the teacher meets them at the gate",
                            "The register"),
                    new Goal(
                            "The rent is paid and there is food until Friday",
                            "The housing officer and Mum: a plan for the arrears",
                            "The rent account"),
                    new Goal(
                            "A message a week between the parents without an argument",
                            "Both parents and the family worker",
                            "What the children say"));

    private DemoHelp() {}

    static String why(HubOutcome outcome) {
        return switch (outcome) {
            case ADVICE -> "One question, which we could answer on the telephone.";
            case SINGLE_AGENCY -> "The school nurse can do this by herself, and knows the family.";
            case ASSESSMENT ->
                    "Several things at once, and it is not clear which comes first. The family wants help.";
            case TEAM -> "What is needed is known; three services must pull together.";
            case STEP_UP -> "A child may not be safe.";
            case DECLINED -> "The family was asked, thanks us, and goes on by itself.";
        };
    }

    static String words(HubOutcome outcome) {
        return switch (outcome) {
            case ADVICE -> "What helps with this, and where to find it. Call again on any day.";
            case SINGLE_AGENCY -> "The school nurse telephones you this week.";
            case ASSESSMENT, TEAM ->
                    "Somebody the family knows will be asked to be their key worker, and telephones them.";
            case STEP_UP -> "The front door has a copy, and will tell you what it decides.";
            case DECLINED -> "The family does not want early help now. The door stays open.";
        };
    }

    static PartForm part(Part part, int worry, boolean childAsked) {
        return switch (part) {
            case CHILD ->
                    needs(
                            "Five hours of sleep on most nights, by the diary; tired in class on eight days of ten.",
                            "Curious, kind to the little ones, one good friend.");
            case PARENTING ->
                    needs(
                            "Evenings without a routine since the shifts changed.",
                            "Warm, on time for every appointment, asks for help.");
            case HOME ->
                    needs(
                            "One bedroom for three; the rent is behind.",
                            "Gran lives near and comes when she is called.");
            case VOICES ->
                    new PartForm(
                            null,
                            null,
                            "I want it like it was before.",
                            null,
                            "We want quiet mornings, and to laugh at breakfast.",
                            null,
                            null,
                            null,
                            null);
            case WORRY ->
                    new PartForm(
                            null,
                            null,
                            null,
                            null,
                            null,
                            childAsked ? "" + Math.min(10, worry + 1) : "NOT_ASKED",
                            "" + worry,
                            "" + worry,
                            null);
            case ANALYSIS ->
                    new PartForm(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "Without sleep there is no patience, and without patience no calm morning. Begin with the nights; the rest will follow more easily.");
        };
    }

    private static PartForm needs(String needs, String strengths) {
        return new PartForm(needs, strengths, null, null, null, null, null, null, null);
    }

    static String shows(HowFar howFar) {
        return switch (howFar) {
            case ACHIEVED -> "Three weeks in a row, by the diary.";
            case PARTLY -> "Two weeks of three.";
            case NOT -> "No change yet.";
            case NO_EVIDENCE -> "The diary was not kept, so nobody can say.";
        };
    }

    static CloseFamily.Ending ending(Random random) {
        var met = random.nextInt(4) > 0;
        return new CloseFamily.Ending(
                met ? CloseReason.NEEDS_MET : CloseReason.PARTLY_MET,
                met
                        ? "Sleeps five nights of seven; in school on time since half-term."
                        : "Nights are better; the rent is still behind, and housing goes on with it.",
                random.nextBoolean() ? "I am not tired any more." : null,
                "We laugh at breakfast again.",
                "Bedtime at seven. Breakfast together. The diary on the fridge.",
                "Gran on Sundays. The teacher at the gate, who asks how the night was.",
                "Shouting before school. Two late mornings in one week.",
                "Early help, 01632 960110.\nThe school office, 01632 960160.",
                "The family\nThe school",
                Map.of(
                        ScaleWho.CHILD,
                        random.nextBoolean() ? "2" : "NOT_ASKED",
                        ScaleWho.PARENT,
                        "2",
                        ScaleWho.KEY_WORKER,
                        "3"));
    }
}
