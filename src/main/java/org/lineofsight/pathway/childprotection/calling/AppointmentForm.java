package org.lineofsight.pathway.childprotection.calling;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.WhenAndWhere;

/**
 * When, where and with whom, as typed. Its questions are {@code childprotection/appointment.jte}.
 */
public record AppointmentForm(@Valid WhenAndWhere when, List<UUID> asked) {

    public AppointmentForm(@Nullable WhenAndWhere when, @Nullable List<UUID> asked) {
        this.when = when == null ? WhenAndWhere.empty() : when;
        this.asked = asked == null ? List.of() : asked;
    }

    /** The agencies that were asked to an earlier meeting, to be changed. */
    public static AppointmentForm like(Meeting earlier) {
        return new AppointmentForm(
                WhenAndWhere.empty(),
                earlier.attendees().stream()
                        .map(Attendee::agency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** When the answers were checked. */
    public Appointment toAppointment() {
        return new Appointment(
                when.startsAt(),
                when.endsAt(),
                when.placeText(),
                when.joiningText(),
                asked.stream().map(AgencyId::new).toList());
    }
}
