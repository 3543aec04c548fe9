package org.lineofsight.pathway.childprotection.strategy;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.WhenAndWhere;

/** Another meeting in place of a cancelled one, as typed. */
public record CallAnewForm(@Valid WhenAndWhere when, List<UUID> asked) {

    public CallAnewForm(@Nullable WhenAndWhere when, @Nullable List<UUID> asked) {
        this.when = when == null ? WhenAndWhere.empty() : when;
        this.asked = asked == null ? List.of() : asked;
    }

    /** The agencies that were asked to the cancelled one, to be changed. */
    static CallAnewForm of(Meeting cancelled) {
        return new CallAnewForm(
                WhenAndWhere.empty(),
                cancelled.attendees().stream()
                        .map(Attendee::agency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    Appointment toAppointment() {
        return CallForm.appointment(when, asked);
    }
}
