package org.lineofsight.pathway.childprotection.voices;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** One child's voice, as typed. */
public record VoiceForm(
        @Nullable Seen seen,
        TypedDate seenOn,
        @Size(max = 4_000, message = "The reason must be 4,000 characters or fewer") @Nullable String whyNot,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String words) {

    public VoiceForm(
            @Nullable Seen seen,
            @Nullable TypedDate seenOn,
            @Nullable String whyNot,
            @Nullable String words) {
        this.seen = seen;
        this.seenOn = seenOn == null ? TypedDate.empty() : seenOn;
        this.whyNot = whyNot;
        this.words = words;
    }

    public static VoiceForm of(ChildsVoice voice) {
        return new VoiceForm(
                voice.seen(),
                voice.seenOn() == null ? null : TypedDate.of(voice.seenOn()),
                voice.whyNot(),
                voice.words());
    }

    /**
     * @throws org.lineofsight.platform.rules.RuleBroken where the child is not answered for
     */
    public ChildsVoice toVoice(ChildsAge age, LocalDate today) {
        var answered = age.canBeSeen() ? seen : null;
        var voice =
                new ChildsVoice(
                        answered,
                        answered == null || answered == Seen.NOT_SEEN
                                ? null
                                : seenOn.toDate().orElse(null),
                        answered == null || answered == Seen.ALONE ? null : text(whyNot),
                        text(words));
        VoiceRules.theChildIsAnsweredFor(age, voice, today);
        return voice;
    }

    public void check(Errors errors) {
        seenOn.problem("The day").ifPresent(text -> errors.rejectValue("seenOn", "date", text));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "VoiceForm[" + seen + "]";
    }
}
