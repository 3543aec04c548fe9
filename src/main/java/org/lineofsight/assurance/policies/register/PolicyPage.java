package org.lineofsight.assurance.policies.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.Finding;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.assurance.policies.VersionId;
import org.lineofsight.kernel.timescales.TimeLeft;

/**
 * A policy with its versions, as one of its readers sees it.
 *
 * @param version of what the register says, to notice that somebody else has changed it
 * @param ownerAgency where the post is that keeps it
 * @param regionalGroup absent where it is the partnership’s own
 * @param review the time until its review; absent where no version is published
 * @param versions those that the reader may read, the newest first
 * @param consulted of the version being made: every agency that was asked, or the reader’s own
 * @param readings of the published version: every agency that was asked, or the reader’s own
 * @param notAsked how many of today’s agencies were not asked to tell their staff
 * @param reader what this reader may do here
 */
public record PolicyPage(
        PolicyId id,
        int version,
        String reference,
        String title,
        PolicyKind kind,
        String ownerPost,
        UUID ownerAgencyId,
        String ownerAgency,
        @Nullable String regionalGroup,
        ReviewEvery reviewEvery,
        @Nullable TimeLeft review,
        List<VersionRow> versions,
        List<Consulted> consulted,
        List<Reading> readings,
        int notAsked,
        Reader reader) {

    /** What a reader may do. */
    public enum Reader {
        /** Keeps the register. */
        OFFICE,
        /** Reads all of it. */
        INSIDER,
        /** Answers for an agency. */
        LEAD,
        /** Reads what is published. */
        ANYBODY
    }

    /**
     * One version.
     *
     * @param findingAddress where what it comes from can be read; absent where the words say enough
     * @param consultUntil absent where nobody was asked
     * @param rounds how often agencies were asked
     * @param address absent until it is published
     * @param endedWhy absent where it was superseded, or is in force
     */
    public record VersionRow(
            VersionId id,
            int number,
            Stage stage,
            String changed,
            String why,
            String mattersTo,
            Finding finding,
            @Nullable String findingWords,
            @Nullable String findingAddress,
            @Nullable LocalDate consultUntil,
            int rounds,
            @Nullable LocalDate publishedOn,
            @Nullable String address,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate endedOn,
            @Nullable String endedWhy,
            int version,
            String draftedBy,
            Instant draftedAt,
            List<Considered> considered) {

        /** "Case review: neglect, June 2026". */
        public String origin() {
            return findingWords == null ? finding.label() : finding.label() + ": " + findingWords;
        }
    }

    /**
     * That a group considered it.
     *
     * @param meeting where the group’s meeting of that day is; absent where none is kept here
     * @param reason absent where it was adopted without a word
     */
    public record Considered(
            LocalDate on,
            String group,
            @Nullable String meeting,
            Outcome outcome,
            @Nullable String reason) {}

    /**
     * What an agency said of a draft.
     *
     * @param round the first time they were asked, the second
     * @param comment absent until it has
     */
    public record Consulted(
            UUID agencyId,
            String agency,
            int round,
            @Nullable String comment,
            @Nullable String by,
            @Nullable Instant at) {}

    /**
     * Whether an agency has told its staff.
     *
     * @param toldOn absent until it has confirmed it
     */
    public record Reading(
            UUID agencyId,
            String agency,
            Instant askedAt,
            @Nullable LocalDate toldOn,
            @Nullable String how,
            @Nullable String by) {}

    /** Where a form of it is kept while somebody fills it in: "comment". */
    public String draft(String form) {
        return "/drafts?form=policies/%s/%s".formatted(id, form);
    }

    public String address() {
        return PolicyFilter.HERE + "/" + id;
    }

    public String scope() {
        return regionalGroup == null ? "Local" : "Regional: " + regionalGroup;
    }

    public boolean office() {
        return reader == Reader.OFFICE;
    }

    /** Whether the reader sees what every agency said. */
    public boolean insider() {
        return reader == Reader.OFFICE || reader == Reader.INSIDER;
    }

    public Optional<VersionRow> inForce() {
        return versions.stream().filter(each -> each.stage() == Stage.PUBLISHED).findFirst();
    }

    public Optional<VersionRow> inPreparation() {
        return versions.stream().filter(each -> each.stage().inPreparation()).findFirst();
    }

    /** Whether the reader’s agency is asked to comment and has not. */
    public boolean toComment() {
        return reader == Reader.LEAD
                && inPreparation().filter(each -> each.stage() == Stage.CONSULTATION).isPresent()
                && askedLast().stream().anyMatch(each -> each.comment() == null);
    }

    /** Those that were asked the last time. */
    public List<Consulted> askedLast() {
        var last = inPreparation().map(VersionRow::rounds).orElse(0);
        return consulted.stream().filter(each -> each.round() == last).toList();
    }

    /** What was said of it before it was sent back. */
    public List<Consulted> askedBefore() {
        var last = inPreparation().map(VersionRow::rounds).orElse(0);
        return consulted.stream()
                .filter(each -> each.round() < last && each.comment() != null)
                .toList();
    }

    /** Whether the reader’s agency is asked to tell its staff and has not confirmed it. */
    public boolean toConfirm() {
        return reader == Reader.LEAD && readings.stream().anyMatch(each -> each.toldOn() == null);
    }
}
