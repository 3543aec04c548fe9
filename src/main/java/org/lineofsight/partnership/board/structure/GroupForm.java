package org.lineofsight.partnership.board.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** What is said of a group, as typed. */
public record GroupForm(
        @NotBlank(message = "Enter the group’s name") @Size(max = 150, message = "The name must be 150 characters or fewer") @Nullable String name,
        @NotNull(message = "Choose what sort of group it is") @Nullable GroupKind kind,
        @NotNull(message = "Choose which partnership it belongs to") @Nullable Strand strand,
        @NotBlank(message = "Write what it is for") @Size(max = 1_000, message = "What it is for must be 1,000 characters or fewer") @Nullable String purpose,
        @Nullable UUID reportsTo,
        TypedDate from) {

    public GroupForm(
            @Nullable String name,
            @Nullable GroupKind kind,
            @Nullable Strand strand,
            @Nullable String purpose,
            @Nullable UUID reportsTo,
            @Nullable TypedDate from) {
        this.name = name;
        this.kind = kind;
        this.strand = strand;
        this.purpose = purpose;
        this.reportsTo = reportsTo;
        this.from = from == null ? TypedDate.empty() : from;
    }

    static GroupForm of(Group group) {
        return new GroupForm(
                group.name(),
                group.kind(),
                group.strand(),
                group.purpose(),
                group.reportsTo() == null ? null : group.reportsTo().value(),
                null);
    }

    GroupDetails toDetails() {
        return new GroupDetails(
                Answers.text(name),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(strand),
                Answers.text(purpose),
                reportsTo == null ? null : new GroupId(reportsTo));
    }
}
