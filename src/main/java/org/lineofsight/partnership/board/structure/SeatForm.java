package org.lineofsight.partnership.board.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** What is said of a seat, as typed. */
public record SeatForm(
        @NotBlank(message = "Enter the role") @Size(max = 150, message = "The role must be 150 characters or fewer") @Nullable String title,
        @Nullable UUID agency,
        @NotNull(message = "Choose what they are to the group") @Nullable Capacity capacity,
        List<String> representative,
        TypedDate from) {

    static final String REPRESENTATIVE = "yes";

    public SeatForm(
            @Nullable String title,
            @Nullable UUID agency,
            @Nullable Capacity capacity,
            @Nullable List<String> representative,
            @Nullable TypedDate from) {
        this.title = title;
        this.agency = agency;
        this.capacity = capacity;
        this.representative = representative == null ? List.of() : List.copyOf(representative);
        this.from = from == null ? TypedDate.empty() : from;
    }

    static SeatForm empty() {
        return new SeatForm(null, null, Capacity.MEMBER, null, null);
    }

    static SeatForm of(Seat seat) {
        return new SeatForm(
                seat.title(),
                seat.agency() == null ? null : seat.agency().value(),
                seat.capacity(),
                seat.representative() ? List.of(REPRESENTATIVE) : List.of(),
                null);
    }

    SeatDetails toDetails() {
        return new SeatDetails(
                Answers.text(title),
                agency == null ? null : new AgencyId(agency),
                Objects.requireNonNull(capacity),
                representative.contains(REPRESENTATIVE));
    }
}
