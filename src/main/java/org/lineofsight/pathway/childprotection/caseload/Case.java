package org.lineofsight.pathway.childprotection.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.frontdoor.Destination;

/**
 * A case of children’s social care, begun by what the front door handed over and holding what was
 * told then, as it was written.
 *
 * @param reference as people say it
 * @param beganAs what it was handed over for
 * @param childsWords absent where the referral did not have them
 * @param workerAccount the social worker; absent until it is allocated
 * @param closed absent while it is open
 */
public record Case(
        CaseId id,
        String reference,
        Instant receivedAt,
        Destination beganAs,
        String contactReference,
        String referrer,
        String sourceAgency,
        String worry,
        @Nullable String childsWords,
        @Nullable String workingWell,
        YesNo domesticAbuse,
        String rationale,
        @Nullable UUID workerAccount,
        @Nullable String worker,
        @Nullable Closed closed,
        int version,
        List<CaseChild> children) {

    /** That it is closed. */
    public record Closed(LocalDate on, ReasonForClosure reason, String because, String by) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Closed[" + reason + "]";
        }
    }

    /** How clocks and meetings call it. */
    public static final String KIND = "child-protection-case";

    public String address() {
        return address(id);
    }

    static String address(CaseId id) {
        return "/child-protection/cases/" + id;
    }

    /** "Rowan and Ash Penhallow", as long as they share a family name. */
    public String name() {
        return name(
                children.stream().map(CaseChild::givenNames).toList(),
                children.stream().map(CaseChild::familyName).toList());
    }

    /** The same of names that were read on their own: given and family names, child by child. */
    static String name(List<String> given, List<String> family) {
        if (family.stream().distinct().count() == 1) {
            return joined(given) + " " + family.getFirst();
        }
        return joined(
                IntStream.range(0, given.size())
                        .mapToObj(i -> (given.get(i) + " " + family.get(i)).strip())
                        .toList());
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1).collect(Collectors.joining(", "))
                        + " and "
                        + names.getLast();
    }

    public Subject subject() {
        return Subject.of(KIND, id);
    }

    public SeenWith seenWith() {
        return SeenWith.record(id);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Case[" + id + "]";
    }
}
