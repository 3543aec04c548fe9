package org.lineofsight.pathway.childprotection.informationrequest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** An answer, as typed. */
public record InformationReplyForm(
        InformationReply.@Nullable Held held,
        @Size(max = 40_000, message = "This must be 40,000 characters or fewer") @Nullable String words,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String analysis,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String saidBy,
        TypedDate receivedOn) {

    public InformationReplyForm(
            InformationReply.@Nullable Held held,
            @Nullable String words,
            @Nullable String analysis,
            @Nullable String saidBy,
            @Nullable TypedDate receivedOn) {
        this.held = held;
        this.words = words;
        this.analysis = analysis;
        this.saidBy = saidBy;
        this.receivedOn = receivedOn == null ? TypedDate.empty() : receivedOn;
    }

    /** Empty, or with what was answered before, to be corrected. */
    static InformationReplyForm of(@Nullable InformationReply before, LocalDate today) {
        return before == null
                ? new InformationReplyForm(null, null, null, null, TypedDate.of(today))
                : new InformationReplyForm(
                        before.held(),
                        before.words(),
                        before.analysis(),
                        before.saidBy(),
                        TypedDate.of(today));
    }

    /** What was being typed when it was last saved. */
    static InformationReplyForm of(Map<String, List<String>> typed, LocalDate today) {
        var held = one(typed, "held");
        return new InformationReplyForm(
                held.isEmpty() ? null : InformationReply.Held.valueOf(held),
                one(typed, "words"),
                one(typed, "analysis"),
                one(typed, "saidBy"),
                TypedDate.of(today));
    }

    private static String one(Map<String, List<String>> typed, String name) {
        return String.join("", typed.getOrDefault(name, List.of()));
    }

    void check(Errors errors) {
        receivedOn
                .problem("The day")
                .ifPresent(words -> errors.rejectValue("receivedOn", "date", words));
    }

    AnswerInformationRequest.Answer toAnswer() {
        return new AnswerInformationRequest.Answer(
                held,
                words == null ? "" : words.strip(),
                orNull(analysis),
                orNull(saidBy),
                receivedOn.toDate().orElse(null));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "InformationReplyForm[" + held + "]";
    }
}
