package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds for every family with early help. */
final class FamilyRules {

    private FamilyRules() {}

    @Basis(
            "Working Together 2023, chapter 3: one lead practitioner co-ordinates early help; local rule: the hub and the key worker write, the team reads")
    static void onlyTheHubAndTheKeyWorkerWrite(Family family, Actor by) {
        if (!by.is(EARLY_HELP_WORKER, EARLY_HELP_MANAGER, Role.SYSTEM) && !family.keyWorkerIs(by)) {
            throw new RuleBroken(
                    "family.who-writes",
                    "Only the family's key worker and the early help hub write here. Tell the key worker");
        }
    }

    @Basis("Local rule: what was closed stays as it was; a family that comes again begins again")
    static void aClosedFamilyStaysAsItWas(Family family) {
        if (!family.open()) {
            throw new RuleBroken(
                    "family.closed",
                    "Early help with this family has ended, so this stays as it is");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: early help rests on the agreement of children and parents; Information sharing: advice for practitioners, DfE 2024: consent is informed, so it says what it covers")
    static void consentSaysWhatItCovers(ConsentAnswer answer, Set<Sharing> covers) {
        if (answer == ConsentAnswer.GIVEN && covers.isEmpty()) {
            throw new RuleBroken(
                    "family.consent-covers", "covers", "Choose what the person agrees to");
        }
    }

    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: decisions about consent are recorded with their reasons")
    static void notAskingHasAReason(ConsentAnswer answer, String note) {
        if (answer == ConsentAnswer.NOT_ASKED && note.isBlank()) {
            throw new RuleBroken(
                    "family.consent-note", "note", "Say why this person has not been asked");
        }
    }

    @Basis("Local rule: what was asked was asked on a day that has come")
    static void consentWasAskedByToday(LocalDate askedOn, LocalDate today) {
        if (askedOn.isAfter(today)) {
            throw new RuleBroken(
                    "family.consent-date", "askedOn", "The day must be today or in the past");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: 67 % of early help assessments were completed by partner agencies; local rule: an agency is asked, and somebody of it accepts")
    static void somebodyIsThereToAsk(int there) {
        if (there == 0) {
            throw new RuleBroken(
                    "family.nobody-there",
                    "audience",
                    "Nobody there has an account that this could reach. Ask somebody else, or telephone the agency");
        }
    }

    @Basis("Local rule: an agency that says no says why, so that the hub can find somebody else")
    static void refusalHasAReason(String reason) {
        if (reason.isBlank()) {
            throw new RuleBroken(
                    "family.refusal-reason", "reason", "Say why, and who could do it instead");
        }
    }

    @Basis("Local rule: whoever is asked must know what for")
    static void requestSaysWhy(String why) {
        if (why.isBlank()) {
            throw new RuleBroken(
                    "family.request-why", "why", "Say why you ask them, and what they would do");
        }
    }

    @Basis("Local rule: one question at a time, so that two agencies do not both say yes")
    static void nobodyElseIsBeingAsked(RequestPart part, boolean waiting) {
        if (part == RequestPart.KEY_WORKER && waiting) {
            throw new RuleBroken(
                    "family.already-asked",
                    "Another agency is being asked. Wait for its answer, or take the question back");
        }
    }

    @Basis("Local rule: the referrer can be asked only where the referrer has an account")
    static void theReferrerIsKnown(Audience audience, @Nullable Object referrer) {
        if (audience == Audience.REFERRER && referrer == null) {
            throw new RuleBroken(
                    "family.no-referrer",
                    "audience",
                    "Whoever told us has no account here. Ask their agency");
        }
    }

    @Basis("Local rule: a member of a family can be named, at least in part")
    static void aMemberHasAName(NewFamily.Person person) {
        if (person.givenNames().isBlank() && person.familyName().isBlank()) {
            throw new RuleBroken("family.member-name", "givenNames", "Write a name");
        }
    }

    @Basis("Local rule: the record says what an adult is to the children")
    static void anAdultIsSomebodyToTheChildren(NewFamily.Person person) {
        if (!person.child() && person.relationship().isBlank()) {
            throw new RuleBroken(
                    "family.member-relationship",
                    "relationship",
                    "Write who they are to the children");
        }
    }
}
