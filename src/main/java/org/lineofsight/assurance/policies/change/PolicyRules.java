package org.lineofsight.assurance.policies.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** What holds of a version of a policy. */
final class PolicyRules {

    private static final String LOCAL = "Local policies procedure: ";
    private static final String ADDRESS = "https?://\\S+|/[^/\\s]\\S*";

    private PolicyRules() {}

    @Basis(
            "Herefordshire yearly report 2023-24, multi-agency policies and procedures: each procedure that was reviewed is named with its changes")
    static void aVersionSaysWhatChangedAndWhy(String changed, String why, String mattersTo) {
        if (changed.isBlank() || why.isBlank() || mattersTo.isBlank()) {
            throw new RuleBroken(
                    "policy.change",
                    changed.isBlank() ? "changed" : why.isBlank() ? "why" : "mattersTo",
                    "Write what changed, why, and for whom it matters");
        }
    }

    /**
     * @param address absent where the words say enough
     */
    @Basis(
            LOCAL
                    + "what a change comes from can be looked up: its address is a page of this site or of another")
    static void aFindingIsReadAtAnAddress(@Nullable String address) {
        if (address != null && !address.matches(ADDRESS)) {
            throw new RuleBroken(
                    "policy.finding-address",
                    "text.findingAddress",
                    "Enter an address, beginning with https:// or with /");
        }
    }

    @Basis(LOCAL + "one version is made at a time")
    static void nothingElseIsInPreparation(List<Stage> stages) {
        if (stages.stream().anyMatch(Stage::inPreparation)) {
            throw new RuleBroken(
                    "policy.one-draft",
                    "Another version is in preparation: finish it, or say that it was not adopted");
        }
    }

    @Basis(LOCAL + "only a draft is written on, so that everybody comments on the same words")
    static void onlyADraftIsWritten(Stage stage) {
        if (stage != Stage.DRAFT) {
            throw new RuleBroken(
                    "policy.not-draft", "Only a draft can be changed. It has gone further since");
        }
    }

    @Basis(LOCAL + "agencies are asked about a draft, and get until a day that is still to come")
    static void agenciesAreAskedInTime(
            Stage stage, int agencies, LocalDate until, LocalDate today) {
        onlyADraftIsWritten(stage);
        if (agencies == 0) {
            throw new RuleBroken(
                    "policy.asked", "agencies", "Choose at least one agency to be asked");
        }
        if (!until.isAfter(today)) {
            throw new RuleBroken("policy.until", "until", "The last day must be after today");
        }
    }

    @Basis(LOCAL + "an agency comments once each time it is asked, while the consultation is open")
    static void commentsAreStillOpen(Stage stage, boolean answered) {
        if (stage != Stage.CONSULTATION || answered) {
            throw new RuleBroken(
                    "policy.comment-closed",
                    "Your agency has commented already, or the consultation is over");
        }
    }

    @Basis(
            "Hertfordshire yearly report 2016-17, policy and procedure group: the sub-group considers each policy, and adopts it or does not")
    static void itIsReadyToBeConsidered(
            Stage stage, boolean waitsForComments, LocalDate on, LocalDate today) {
        if (stage != Stage.DRAFT && stage != Stage.CONSULTATION) {
            throw new RuleBroken(
                    "policy.considered", "Only a draft is considered, or one in consultation");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken(
                    "policy.considered-on", "on", "The day it was considered is still to come");
        }
        if (waitsForComments) {
            throw new RuleBroken(
                    "policy.consultation-open",
                    "The consultation is still open, and an agency has not answered");
        }
    }

    @Basis(LOCAL + "what is sent back or not adopted says why")
    static void aRefusalSaysWhy(Outcome outcome, String reason) {
        if (outcome != Outcome.ADOPTED && reason.isBlank()) {
            throw new RuleBroken("policy.reason", "reason", "Write why it was not adopted");
        }
    }

    @Basis(LOCAL + "only what was adopted is published, with the address at which it can be read")
    static void onlyWhatIsAdoptedIsPublished(
            Stage stage, LocalDate on, LocalDate adoptedOn, LocalDate today, String address) {
        if (stage != Stage.ADOPTED) {
            throw new RuleBroken("policy.adopted-first", "Only an adopted version is published");
        }
        if (on.isBefore(adoptedOn) || on.isAfter(today)) {
            throw new RuleBroken(
                    "policy.published-on",
                    "on",
                    "The day must be between %s, when it was adopted, and today"
                            .formatted(InWords.dateWithoutWeekday(adoptedOn)));
        }
        if (!address.matches(ADDRESS)) {
            throw new RuleBroken(
                    "policy.address",
                    "address",
                    "Enter the address of the document, beginning with https://");
        }
    }

    @Basis(LOCAL + "a policy is withdrawn from a day on, with the reason")
    static void aWithdrawalSaysWhy(Stage stage, String why) {
        if (stage != Stage.PUBLISHED) {
            throw new RuleBroken("policy.withdraw", "Only what is published can be withdrawn");
        }
        if (why.isBlank()) {
            throw new RuleBroken("policy.withdraw-why", "why", "Write why it is withdrawn");
        }
    }

    @Basis(LOCAL + "an agency confirms once that its staff were told")
    static void anAgencyConfirmsOnce(boolean confirmed) {
        if (confirmed) {
            throw new RuleBroken("policy.confirmed", "Your agency has confirmed this already");
        }
    }

    @Basis(LOCAL + "whoever confirms says by which day staff had been told, and how")
    static void staffWereToldByTodaySomehow(LocalDate toldOn, String how, LocalDate today) {
        if (toldOn.isAfter(today)) {
            throw new RuleBroken("policy.told-on", "on", "The day must be today or earlier");
        }
        if (how.isBlank()) {
            throw new RuleBroken("policy.told-how", "how", "Write how your staff were told");
        }
    }
}
