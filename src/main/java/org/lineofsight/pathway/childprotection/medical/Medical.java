package org.lineofsight.pathway.childprotection.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.MedicalId;

/**
 * A medical or health assessment of one child, as somebody who may see it sees it.
 *
 * @param caseId whose people asked; whoever examines has no page of it
 * @param child the child’s name, for whoever examines
 * @param left the time there is; absent where it was withdrawn
 * @param withdrawnBecause absent where it was not withdrawn
 * @param appointments the latest first
 * @param findings the latest first; whoever may see the request may see them
 * @param runs whether this reader asked for it: the people of the case did
 */
public record Medical(
        MedicalId id,
        CaseId caseId,
        int version,
        String reference,
        Kind kind,
        String child,
        String birth,
        String why,
        String agency,
        String askedBy,
        UUID askedById,
        Instant askedAt,
        @Nullable TimeLeft left,
        Status status,
        @Nullable String withdrawnBecause,
        List<Appointment> appointments,
        List<Finding> findings,
        boolean runs) {

    /** How clocks call it. */
    static final String KIND = "medical";

    /** What it is. Stored by name. */
    public enum Kind {
        CHILD_PROTECTION_MEDICAL(
                "Child protection medical", ChildProtectionTimescales.CHILD_PROTECTION_MEDICAL),
        HEALTH_ASSESSMENT("Health assessment", ChildProtectionTimescales.HEALTH_ASSESSMENT);

        private final String label;
        private final Timescale timescale;

        Kind(String label, Timescale timescale) {
            this.label = label;
            this.timescale = timescale;
        }

        public String label() {
            return label;
        }

        Timescale timescale() {
            return timescale;
        }
    }

    /** How it stands. Stored by name. */
    public enum Status {
        ASKED("Asked for, no appointment yet"),
        BOOKED("Appointment made"),
        NOT_BROUGHT("The child was not brought"),
        DONE("Done"),
        WITHDRAWN("Withdrawn");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** What it may become. Another appointment leaves it as it is. */
        public Set<Status> next() {
            return switch (this) {
                case ASKED, NOT_BROUGHT -> EnumSet.of(BOOKED, DONE, WITHDRAWN);
                case BOOKED -> EnumSet.of(NOT_BROUGHT, DONE, WITHDRAWN);
                case DONE, WITHDRAWN -> EnumSet.noneOf(Status.class);
            };
        }

        public boolean waits() {
            return this == ASKED || this == BOOKED || this == NOT_BROUGHT;
        }
    }

    /** What became of an appointment. Stored by name. */
    public enum Became {
        DONE("Done"),
        NOT_BROUGHT("The child was not brought"),
        MOVED("Moved");

        private final String label;

        Became(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A time at which the child is to be seen.
     *
     * @param became absent as long as it is not known
     * @param byWhom who should have brought the child; absent where it was brought, or is not known
     *     yet
     * @param because why it was not brought; absent where nobody has said
     */
    public record Appointment(
            UUID id,
            Instant startsAt,
            String place,
            String bookedBy,
            @Nullable Became became,
            @Nullable String byWhom,
            @Nullable String because,
            @Nullable String toldBy) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Appointment[" + id + "]";
        }
    }

    /**
     * What was found.
     *
     * @param childsWords absent where the child said nothing that was written down
     * @param nextSteps absent where nothing more is needed
     */
    public record Finding(
            LocalDate examinedOn,
            String examinedBy,
            String findings,
            @Nullable String childsWords,
            @Nullable String nextSteps,
            String writtenBy,
            Instant writtenAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Finding[" + examinedOn + "]";
        }
    }

    public String address() {
        return "/medicals/" + id;
    }

    Subject subject() {
        return Subject.of(KIND, id);
    }

    /** The appointment that is to come, or of which nobody has told; absent where there is none. */
    public @Nullable Appointment open() {
        return appointments.stream().filter(each -> each.became() == null).findFirst().orElse(null);
    }

    /** How often the child was not brought. */
    public long notBrought() {
        return appointments.stream().filter(each -> each.became() == Became.NOT_BROUGHT).count();
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Medical[" + id + "]";
    }
}
