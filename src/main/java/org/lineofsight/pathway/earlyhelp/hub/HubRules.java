package org.lineofsight.pathway.earlyhelp.hub;

import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What the early help hub may and must do with a contact. */
final class HubRules {

    private HubRules() {}

    @Basis("Working Together 2023, chapter 3: early help is for identified children and families")
    static void aChildIsNamed(NewContact told) {
        if (told.children().isEmpty()) {
            throw new RuleBroken(
                    "hub.no-child", "children[0].givenNames", "Name at least one child");
        }
    }

    @Basis("Local rule: a contact that was answered stays answered")
    static void aContactIsAnsweredOnce(HubContact contact) {
        if (!contact.waiting()) {
            throw new RuleBroken("hub.answered", "This contact has been answered already");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: decisions are recorded with their reasons; local rule for the hub")
    static void theAnswerHasAReason(String why) {
        if (why.isBlank()) {
            throw new RuleBroken("hub.why", "why", "Say why you answer this");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: \"outcomes of referrals are not always shared with referring agencies\"; local rule: whoever asks the hub is told as well")
    static void whoeverAskedIsTold(String words) {
        if (words.isBlank()) {
            throw new RuleBroken("hub.words", "words", "Write what whoever asked is told");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: early help needs the agreement of the family; without it, only advice, or the front door where a child may not be safe")
    static void earlyHelpNeedsTheFamilysAgreement(HubOutcome outcome, Consent consent) {
        if (outcome.offer() != null && consent != Consent.GIVEN) {
            throw new RuleBroken(
                    "hub.consent",
                    "consent",
                    "Early help needs the family's agreement. Ask them first, or choose another answer");
        }
    }

    @Basis("Local rule: somebody without an account cannot be told here")
    static void toldHereOnlyWithAnAccount(ToldWay way, boolean account) {
        if (way == ToldWay.HERE && !account) {
            throw new RuleBroken(
                    "hub.no-account",
                    "way",
                    "Whoever asked has no account here. Choose how you told them");
        }
    }

    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: share without consent where a child may be at risk, and record why")
    static void stepUpWithoutConsentSaysWhy(
            HubOutcome outcome, Consent consent, String consentNote) {
        if (outcome == HubOutcome.STEP_UP && consent != Consent.GIVEN && consentNote.isBlank()) {
            throw new RuleBroken(
                    "hub.step-up-consent",
                    "consentNote",
                    "Say why this is shared without the family's agreement");
        }
    }
}
