package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.frontdoor.Consent;

/**
 * What somebody is asked to tell, as somebody who may see it sees it.
 *
 * @param caseId whose people asked; a reader who was asked has no page of it
 * @param consentWords who agreed and when, or why it is asked all the same
 * @param withdrawnBecause absent where it was not withdrawn
 * @param replies the latest first; none until it is answered
 * @param left the time there is for an answer; absent where it was withdrawn
 * @param runs whether this reader asked it: the people of the case did
 */
public record InformationRequest(
        InformationRequestId id,
        CaseId caseId,
        String reference,
        Section section,
        Addressee addressee,
        String purpose,
        Consent consent,
        String consentWords,
        String asked,
        LocalDate replyBy,
        UUID askedById,
        String askedBy,
        Instant askedAt,
        @Nullable String withdrawnBecause,
        List<Person> people,
        List<InformationReply> replies,
        @Nullable TimeLeft left,
        boolean runs) {

    /**
     * Somebody it is about.
     *
     * @param about a child's birth, or what an adult is to the child; absent where it is not known
     */
    public record Person(String name, @Nullable String about, boolean child) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    /** How it stands; worked out from what was answered. */
    public enum Status {
        WAITING("Waits for an answer"),
        ANSWERED("Answered"),
        WITHDRAWN("Withdrawn");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** What it may become. A correction leaves it answered. */
        public Set<Status> next() {
            return this == WAITING ? EnumSet.of(ANSWERED, WITHDRAWN) : EnumSet.noneOf(Status.class);
        }
    }

    public String address() {
        return "/information-requests/" + id;
    }

    public Status status() {
        if (withdrawnBecause != null) {
            return Status.WITHDRAWN;
        }
        return replies.isEmpty() ? Status.WAITING : Status.ANSWERED;
    }

    /** The latest answer; absent until there is one. */
    public @Nullable InformationReply reply() {
        return replies.isEmpty() ? null : replies.getFirst();
    }

    /** Everybody by name: "Rowan Penhallow, Morwen Penhallow". */
    public String about() {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "InformationRequest[" + id + "]";
    }
}
