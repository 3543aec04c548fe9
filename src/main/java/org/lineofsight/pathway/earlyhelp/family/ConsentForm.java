package org.lineofsight.pathway.earlyhelp.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** What a member of the family answered, as typed. */
public record ConsentForm(
        @NotNull(message = "Choose what they said") @Nullable String answer,
        @Nullable List<String> covers,
        @Nullable String way,
        @Nullable TypedDate askedOn,
        @Size(max = 2_000, message = "The note must be 2,000 characters or fewer") @Nullable String note) {

    public ConsentForm {
        answer = Kept.known(ConsentAnswer.values(), answer);
        way = Kept.known(ConsentWay.values(), way);
        askedOn = askedOn == null ? TypedDate.empty() : askedOn;
    }

    static ConsentForm of(Member member, LocalDate today) {
        return new ConsentForm(
                member.answer() == null ? null : member.answer().name(),
                member.covers().stream().map(Sharing::name).toList(),
                ConsentWay.IN_PERSON.name(),
                TypedDate.of(today),
                member.note());
    }

    static ConsentForm from(Kept kept) {
        return new ConsentForm(
                kept.text("answer"),
                kept.texts("covers"),
                kept.text("way"),
                kept.date("askedOn"),
                kept.text("note"));
    }

    /** Only for a form without errors. */
    RecordConsent.Answered toAnswered(LocalDate on) {
        if (answer == null) {
            throw new IllegalStateException("The answer is validated before");
        }
        var said = ConsentAnswer.valueOf(answer);
        return new RecordConsent.Answered(
                said,
                toCovers(),
                said == ConsentAnswer.NOT_ASKED
                        ? ConsentWay.NOT_APPLICABLE
                        : way == null ? ConsentWay.IN_PERSON : ConsentWay.valueOf(way),
                on,
                note == null ? "" : note.strip());
    }

    private Set<Sharing> toCovers() {
        var chosen = EnumSet.noneOf(Sharing.class);
        for (var each : Sharing.values()) {
            if (covers != null && covers.contains(each.name())) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ConsentForm[***]";
    }
}
