package org.lineofsight.pathway.childprotection.medical;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/** Which children are to be examined, by whom and why, as typed. */
public record MedicalAskForm(
        List<UUID> children,
        @NotNull(message = "Choose what is needed") Medical.@Nullable Kind kind,
        @Nullable String agency,
        @Size(max = 4_000, message = "The reason must be 4,000 characters or fewer") @Nullable String why) {

    public MedicalAskForm(
            @Nullable List<UUID> children,
            Medical.@Nullable Kind kind,
            @Nullable String agency,
            @Nullable String why) {
        this.children = children == null ? List.of() : children;
        this.kind = kind;
        this.agency = agency;
        this.why = why;
    }

    /** Those whom the strategy discussion named and nobody has asked for, with its reasons. */
    static MedicalAskForm of(List<Medicals.Considered> considered) {
        var toAsk = considered.stream().filter(Medicals.Considered::toAsk).toList();
        return new MedicalAskForm(
                toAsk.stream().map(Medicals.Considered::childId).toList(),
                toAsk.isEmpty() ? null : Medical.Kind.CHILD_PROTECTION_MEDICAL,
                null,
                toAsk.stream()
                        .map(Medicals.Considered::why)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    @Nullable AgencyId agencyId() {
        try {
            return agency == null || agency.isBlank()
                    ? null
                    : new AgencyId(UUID.fromString(agency));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    String whyText() {
        return why == null ? "" : why.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "MedicalAskForm[" + kind + "]";
    }
}
