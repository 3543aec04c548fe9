package org.lineofsight.pathway.childprotection.voices;

import java.time.LocalDate;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** That children are listened to, and what is written where they could not be. */
final class VoiceRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: every child is seen, alone where that is right, and their wishes and feelings are found out";

    private VoiceRules() {}

    /** All of them, in the order of the form. */
    static void theChildIsAnsweredFor(ChildsAge age, ChildsVoice voice, LocalDate today) {
        itIsSaidWhetherTheChildWasSeen(age, voice);
        whoWasSeenWasSeenOnADay(voice, today);
        whoWasNotSeenAloneHasAReason(age, voice);
        whatTheySaidOrShowedIsWritten(age, voice);
    }

    @Basis(CHAPTER)
    static void itIsSaidWhetherTheChildWasSeen(ChildsAge age, ChildsVoice voice) {
        if (age.canBeSeen() && voice.seen() == null) {
            throw new RuleBroken("voice.seen", "seen", "Choose whether the child was seen");
        }
    }

    @Basis(CHAPTER)
    static void whoWasSeenWasSeenOnADay(ChildsVoice voice, LocalDate today) {
        if (voice.seen() == null || voice.seen() == Seen.NOT_SEEN) {
            return;
        }
        if (voice.seenOn() == null) {
            throw new RuleBroken("voice.seen-on", "seenOn", "Enter the day they were last seen");
        }
        if (voice.seenOn().isAfter(today)) {
            throw new RuleBroken(
                    "voice.seen-later",
                    "seenOn",
                    "The day they were seen must be today or earlier");
        }
    }

    @Basis(CHAPTER + "; where that is not done, the reason is written")
    static void whoWasNotSeenAloneHasAReason(ChildsAge age, ChildsVoice voice) {
        if (age.canBeSeen() && voice.seen() != Seen.ALONE && voice.whyNot() == null) {
            throw new RuleBroken(
                    "voice.why-not",
                    "whyNot",
                    "Write why the child was not seen, or not seen alone");
        }
    }

    @Basis(CHAPTER + "; a child who does not speak shows, and of the unborn others know")
    static void whatTheySaidOrShowedIsWritten(ChildsAge age, ChildsVoice voice) {
        if (voice.seen() != Seen.NOT_SEEN && voice.words() == null) {
            throw new RuleBroken(
                    "voice.words",
                    "words",
                    switch (age) {
                        case UNBORN -> "Write what is known of the unborn child";
                        case BABY -> "Write what the baby showed";
                        case CHILD -> "Write what the child said or showed";
                    });
        }
    }

    @Basis(
            "Working Together to Safeguard Children 2023, chapter 3: agencies contribute what they know, and “nothing held” is an answer")
    static void anAgencySaysSomething(String words) {
        if (words.isBlank()) {
            throw new RuleBroken(
                    "contribution.words",
                    "words",
                    "Write what the agency told, or that it holds nothing");
        }
    }
}
