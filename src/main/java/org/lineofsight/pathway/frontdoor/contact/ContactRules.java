package org.lineofsight.pathway.frontdoor.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.TimeConfiguration;

/** What the front door may and must do with a contact. */
final class ContactRules {

    static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private ContactRules() {}

    @Basis("Working Together 2023, chapter 3: a referral is about identified children")
    static void childrenAreNamed(Referral told) {
        if (told.children().isEmpty()) {
            throw new RuleBroken(
                    "contact.no-child",
                    "children",
                    "Add at least one child, even if you know little about them");
        }
    }

    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: share without consent where a child may be at risk, and record why")
    static void consentOrTheReasonWithoutIt(Referral told) {
        if (told.consent() != Consent.GIVEN
                && (told.consentReason() == null || told.consentReason().isBlank())) {
            throw new RuleBroken(
                    "contact.consent-reason",
                    "consentReason",
                    "Say why you are sharing this without the family's agreement");
        }
    }

    @Basis(
            "Working Together 2023, chapter 1: a child-centred approach; the child's voice is heard or its absence explained")
    static void childsWordsOrWhyNot(Referral told) {
        if ((told.childsWords() == null) == (told.childsWordsAbsent() == null)) {
            throw new RuleBroken(
                    "contact.childs-words",
                    "childsWords",
                    "Give the child's own words, or choose why you do not have them");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24, learning from the review \"Toby\": out of hours procedures for referrals")
    static boolean outOfHours(Instant receivedAt, boolean workingDay) {
        var local = receivedAt.atZone(TimeConfiguration.LONDON);
        var time = local.toLocalTime();
        return !workingDay
                || local.getDayOfWeek() == DayOfWeek.SATURDAY
                || local.getDayOfWeek() == DayOfWeek.SUNDAY
                || time.isBefore(OFFICE_OPENS)
                || !time.isBefore(OFFICE_CLOSES);
    }

    @Basis("Working Together 2023, chapter 3: decisions are recorded with their reasons")
    static void rationaleIsGiven(String rationale) {
        if (rationale.isBlank()) {
            throw new RuleBroken("contact.rationale", "rationale", "Say why you decided this");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: the referrer is told the decision and the reason; Herefordshire yearly report 2023-24: \"outcomes of referrals are not always shared with referring agencies\"")
    static void referrerWillHearWhy(String message) {
        if (message.isBlank()) {
            throw new RuleBroken(
                    "contact.message", "message", "Write what the referrer will be told, and why");
        }
    }

    @Basis("Local rule: the triage guide is followed, or it is said why not")
    static void aLessUrgentColourSaysWhy(Colour chosen, Collection<Colour> seen, String why) {
        if (why.isBlank() && seen.stream().anyMatch(each -> each.compareTo(chosen) < 0)) {
            throw new RuleBroken(
                    "contact.less-urgent",
                    "why",
                    "You ticked a sign of a more urgent colour. Choose that colour, or say why it is less urgent");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: green contacts go to the early help hub; local rule")
    static void onlyGreenGoesStraightToEarlyHelp(boolean green) {
        if (!green) {
            throw new RuleBroken(
                    "contact.not-green",
                    "colour",
                    "Only a green contact is passed to early help without another step");
        }
    }

    @Basis("Working Together 2023, chapter 3: the clock starts when the referral is received")
    static void nothingIsReceivedBeforeItCame(Instant receivedAt, Instant now) {
        if (receivedAt.isAfter(now)) {
            throw new RuleBroken(
                    "contact.received-in-future",
                    "received",
                    "The time that it was received must be in the past");
        }
    }

    @Basis("Children in need census, referral outcomes: a transfer names the receiving authority")
    static void otherAuthorityIsNamed(Collection<Verdict> verdicts, String authority) {
        if (anyLeadsTo(Outcome.ANOTHER_AUTHORITY, verdicts) && authority.isBlank()) {
            throw new RuleBroken(
                    "contact.authority", "authority", "Name the authority that this is passed to");
        }
    }

    @Basis(
            "Right Help, Right Time levels of need: level 4 is for children who need social care or protection")
    static void outcomeFitsLevel(Verdict verdict) {
        var outcome = verdict.outcome();
        var level = verdict.level();
        if (outcome == Outcome.STRATEGY_DISCUSSION && level != LevelOfNeed.LEVEL_4) {
            throw new RuleBroken(
                    "contact.strategy-level",
                    "level",
                    "A strategy discussion is for level 4. Change the level or the outcome");
        }
        if (outcome == Outcome.NO_FURTHER_ACTION && level == LevelOfNeed.LEVEL_4) {
            throw new RuleBroken(
                    "contact.level-4-nfa",
                    "outcome",
                    "A child at level 4 needs social care. Choose another outcome, or another level and say why");
        }
    }

    private static boolean anyLeadsTo(Outcome outcome, Collection<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.outcome() == outcome);
    }

    /**
     * Why a manager must agree; empty when a worker may decide alone. What is decided for one child
     * of a family is enough.
     */
    @Basis(
            "Herefordshire yearly report 2023-24: \"increased management oversight on the progression of Contacts\"; local rule")
    static Optional<String> managerNeeded(
            Collection<Verdict> verdicts,
            @Nullable LevelOfNeed claimed,
            int earlierContacts,
            YesNo domesticAbuse) {
        var noFurtherAction = anyLeadsTo(Outcome.NO_FURTHER_ACTION, verdicts);
        if (anyLeadsTo(Outcome.STRATEGY_DISCUSSION, verdicts)) {
            return Optional.of("A strategy discussion is called by a manager");
        }
        if (claimed != null
                && verdicts.stream()
                        .anyMatch(verdict -> claimed.number() - verdict.level().number() >= 2)) {
            return Optional.of("The level decided is two or more below the level claimed");
        }
        if (noFurtherAction && claimed == LevelOfNeed.LEVEL_4) {
            return Optional.of("The referrer claimed level 4 and no further action is proposed");
        }
        if (noFurtherAction && earlierContacts > 0) {
            return Optional.of(
                    "There was an earlier contact about a child within 12 months and no further action is proposed");
        }
        if (noFurtherAction && domesticAbuse == YesNo.YES) {
            return Optional.of("Domestic abuse was reported and no further action is proposed");
        }
        return Optional.empty();
    }

    @Basis(
            "Herefordshire yearly report 2023-24: \"increased management oversight on the progression of Contacts\"; local rule")
    static void onlyAManagerAgrees(Actor actor) {
        if (!actor.is(Role.FRONT_DOOR_MANAGER)) {
            throw new RuleBroken(
                    "contact.manager-agrees", "Only a front door manager can agree this decision");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: the referrer is told; without an account, by other means")
    static void toldOneWayOrAnother(Contact contact, TellReferrer.Telling telling) {
        var hasAccount = contact.referrerAccountId() != null;
        if (hasAccount != (telling.how() == ToldHow.HERE)) {
            throw new RuleBroken(
                    "contact.told-how",
                    "how",
                    hasAccount
                            ? "This referrer has an account and is told here"
                            : "This referrer has no account. Say how you told them");
        }
        if (telling.how() == ToldHow.NOT_POSSIBLE && telling.whyNotPossible().isBlank()) {
            throw new RuleBroken(
                    "contact.not-told-why", "why", "Say why the referrer cannot be told");
        }
    }

    @Basis(
            "Working Together 2023, chapter 1: agencies resolve professional differences; local procedure, first stage")
    static void oneDiffersFromADecision(ContactStatus status) {
        if (status != ContactStatus.TOLD) {
            throw new RuleBroken(
                    "contact.nothing-to-differ-from",
                    "words",
                    "The front door has not told you a decision yet. Write what you think it must know");
        }
    }

    @Basis("Working Together 2023, chapter 1: professional challenge is recorded")
    static void dissentSaysWhat(String words) {
        if (words.isBlank()) {
            throw new RuleBroken("contact.dissent", "dissent", "Say what you see differently");
        }
    }

    @Basis("Local rule: oversight is by somebody else")
    static void nobodyAgreesTheirOwn(Actor actor, Decision decision) {
        if (decision.decidedById().equals(actor.accountId())) {
            throw new RuleBroken(
                    "contact.own-decision",
                    "You made this decision. Another manager must agree it");
        }
    }
}
