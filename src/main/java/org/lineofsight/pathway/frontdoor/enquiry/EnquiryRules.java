package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.guide.Guide;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a request to an agency must say, and what is an answer to it. */
final class EnquiryRules {

    private static final String GIVEN_REASONS =
            "Local information sharing guidance: each request says what for, by what right and why no less would do";

    private static final int LONGEST = 20_000;

    private EnquiryRules() {}

    /** Everything that is missing from a request, in the order of the form. */
    static List<RuleBroken> missing(Asking asking) {
        var missing = new ArrayList<RuleBroken>();
        note(missing, () -> somebodyIsAskedAboutSomebody(asking));
        note(missing, () -> somethingIsAsked(asking.questions()));
        note(missing, () -> aRequestSaysWhatFor(asking.purpose(), asking.purposeWords()));
        note(missing, () -> aRequestHasALawfulBasis(asking.bases()));
        note(
                missing,
                () ->
                        aRequestIsProportionate(
                                asking.proportionality(), asking.proportionalityWords()));
        note(missing, () -> withoutConsentThereIsAReason(asking.consent(), asking.consentReason()));
        note(missing, () -> consentIsABasisOnlyWhereItWasGiven(asking.bases(), asking.consent()));
        note(missing, () -> fits("basisWords", asking.basisWords()));
        return missing;
    }

    /** Everything that is missing from an answer, in the order of the form. */
    static List<RuleBroken> missing(Answer answer, Instant now) {
        var missing = new ArrayList<RuleBroken>();
        note(missing, () -> whoSaidItIsOnRecord(answer.said(), now));
        for (var person = 0; person < answer.people().size(); person++) {
            var place = person;
            var about = answer.people().get(person);
            note(missing, () -> everybodyIsAnsweredFor(place, about));
            note(missing, () -> whatIsHeldIsSaidInFacts(place, about));
            note(missing, () -> notSharingHasAReason(place, about));
            for (var fact : about.facts()) {
                note(missing, () -> aFactSaysWhatWhenAndFromWhere(place, fact));
            }
        }
        note(missing, () -> aLaterAnswerSaysWhatChanged(answer));
        note(missing, () -> fits("analysis", answer.analysis()));
        note(missing, () -> fits("more", answer.moreToCome()));
        return missing;
    }

    private static void note(List<RuleBroken> missing, Runnable rule) {
        try {
            rule.run();
        } catch (RuleBroken broken) {
            missing.add(broken);
        }
    }

    /**
     * @param guide by which the contact was given its colour; absent where it was given by none
     */
    @Basis(
            "Herefordshire yearly report 2023-24: traffic lights of the MASH; the hours are those of the local triage guide by which the contact was judged")
    static Timescale timeToAnswer(Colour colour, @Nullable Guide guide) {
        return guide == null ? colour.answer() : guide.answer(colour);
    }

    @Basis("Local rule: the colour says how soon the agencies must answer")
    static Colour theContactHasAColour(@Nullable Colour colour) {
        if (colour == null) {
            throw new RuleBroken(
                    "enquiry.colour",
                    "Give the contact a colour first. It says how soon the agencies must answer");
        }
        return colour;
    }

    @Basis("Local rule: agencies are asked to help with a decision, and not after it")
    static void theContactIsNotDecided(boolean decided) {
        if (decided) {
            throw new RuleBroken(
                    "enquiry.decided",
                    "This contact is decided. Nobody is asked about it any more");
        }
    }

    @Basis("Local rule: one open request to an agency about a contact")
    static void nobodyIsAskedTwiceAtOnce(List<String> askedAlready) {
        if (!askedAlready.isEmpty()) {
            throw new RuleBroken(
                    "enquiry.asked-already",
                    "agencies",
                    "%s: asked already, and the request is open. Write to the desk on that request instead"
                            .formatted(String.join(", ", askedAlready)));
        }
    }

    @Basis(GIVEN_REASONS)
    static void somebodyIsAskedAboutSomebody(Asking asking) {
        if (asking.agencies().isEmpty()) {
            throw new RuleBroken("enquiry.agencies", "agencies", "Choose whom you ask");
        }
        if (asking.people().isEmpty()) {
            throw new RuleBroken("enquiry.people", "people", "Choose whom you ask about");
        }
    }

    @Basis(GIVEN_REASONS)
    static void somethingIsAsked(String questions) {
        if (questions.isBlank() || questions.length() > LONGEST) {
            throw new RuleBroken(
                    "enquiry.questions",
                    "questions",
                    "Write what you ask, in 20,000 characters or fewer");
        }
    }

    @Basis(GIVEN_REASONS)
    static void aRequestSaysWhatFor(@Nullable Purpose purpose, String words) {
        if (purpose == null) {
            throw new RuleBroken("enquiry.purpose", "purpose", "Choose what it is for");
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new RuleBroken(
                    "enquiry.purpose-words",
                    "purposeWords",
                    "Say in your words what it is for, in 20,000 characters or fewer");
        }
    }

    @Basis(GIVEN_REASONS)
    static void aRequestHasALawfulBasis(List<LawfulBasis> bases) {
        if (bases.isEmpty()) {
            throw new RuleBroken("enquiry.basis", "bases", "Choose the lawful basis");
        }
    }

    @Basis(GIVEN_REASONS)
    static void aRequestIsProportionate(@Nullable Proportionality proportionality, String words) {
        if (proportionality == null) {
            throw new RuleBroken(
                    "enquiry.proportionality", "proportionality", "Choose how much you ask for");
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new RuleBroken(
                    "enquiry.proportionality-words",
                    "proportionalityWords",
                    "Say why no less would do, in 20,000 characters or fewer");
        }
    }

    @Basis(
            "Working Together 2023, chapter 1: information may be shared without consent, with the reason on record")
    static void withoutConsentThereIsAReason(@Nullable Consent consent, String reason) {
        if (consent == null) {
            throw new RuleBroken(
                    "enquiry.consent", "consent", "Say whether the family agrees to your asking");
        }
        if (consent != Consent.GIVEN && (reason.isBlank() || reason.length() > LONGEST)) {
            throw new RuleBroken(
                    "enquiry.consent-reason",
                    "consentReason",
                    "Say why you ask without their agreement, in 20,000 characters or fewer");
        }
    }

    @Basis("UK GDPR, article 6(1)(a): consent is a basis where it was given")
    static void consentIsABasisOnlyWhereItWasGiven(
            List<LawfulBasis> bases, @Nullable Consent consent) {
        if (bases.contains(LawfulBasis.CONSENT) && consent != Consent.GIVEN) {
            throw new RuleBroken(
                    "enquiry.consent-basis",
                    "bases",
                    "Consent is the basis only where the family has agreed. Choose another");
        }
    }

    @Basis("Local rule: an answer stands until the contact is decided, and is not changed after it")
    static void itIsOpen(boolean closed) {
        if (closed) {
            throw new RuleBroken(
                    "enquiry.closed",
                    "This request has ended since you opened it, and takes no more answers. What you typed is kept");
        }
    }

    @Basis("Local rule: of two who answer at once, the second reads the first and then corrects")
    static void nobodyAnsweredMeanwhile(int before, int now, String whoDid) {
        if (before != now) {
            throw new RuleBroken(
                    "enquiry.answered-meanwhile",
                    "%s has answered since you opened this. Read that answer below. What you typed is kept: send it again, with what it changes, to correct theirs"
                            .formatted(whoDid));
        }
    }

    @Basis("Local rule: an answer that was not typed by the agency says who gave it, how and when")
    static void whoSaidItIsOnRecord(Answer.@Nullable Said said, Instant now) {
        if (said == null) {
            return;
        }
        if (said.by().isBlank() || said.by().length() > 200) {
            throw new RuleBroken(
                    "enquiry.said-by",
                    "saidBy",
                    "Enter who at the agency gave the answer, in 200 characters or fewer");
        }
        if (said.how() == null) {
            throw new RuleBroken("enquiry.said-how", "saidHow", "Choose how they gave it");
        }
        if (said.at() == null || said.at().isAfter(now)) {
            throw new RuleBroken(
                    "enquiry.said-on", "saidOn", "Enter the day they gave it, today or earlier");
        }
    }

    @Basis("Local rule: that nothing is held is an answer, and silence is none")
    static void everybodyIsAnsweredFor(int person, Answer.AboutPerson about) {
        if (about.held() == null) {
            throw new RuleBroken(
                    "enquiry.held",
                    ReplyForm.held(person),
                    "Say for each person whether you hold information");
        }
    }

    @Basis("Local rule: facts stand apart from what an agency makes of them")
    static void whatIsHeldIsSaidInFacts(int person, Answer.AboutPerson about) {
        if (about.held() == Held.HELD && about.facts().isEmpty()) {
            throw new RuleBroken(
                    "enquiry.facts",
                    ReplyForm.what(person, 0),
                    "Write what you hold, one thing to a line");
        }
        if (about.held() != null && about.held() != Held.HELD && !about.facts().isEmpty()) {
            throw new RuleBroken(
                    "enquiry.facts-of-nothing",
                    ReplyForm.held(person),
                    "You wrote down facts: choose “We hold information”, or clear them");
        }
    }

    @Basis("Local rule: not to share is a decision with a reason, as sharing is")
    static void notSharingHasAReason(int person, Answer.AboutPerson about) {
        if (about.held() != Held.CANNOT_SHARE) {
            return;
        }
        if (about.cannotShare() == null) {
            throw new RuleBroken(
                    "enquiry.cannot-share",
                    ReplyForm.reason(person),
                    "Choose why you cannot share it");
        }
        if (about.because().isBlank() || about.because().length() > LONGEST) {
            throw new RuleBroken(
                    "enquiry.cannot-share-words",
                    ReplyForm.because(person),
                    "Say in your words why, and on what basis, in 20,000 characters or fewer");
        }
    }

    @Basis("Local rule: a fact has a time, or that it is not known, a source and a reliability")
    static void aFactSaysWhatWhenAndFromWhere(int person, Answer.Fact fact) {
        if (fact.what().isBlank() || fact.what().length() > LONGEST) {
            throw new RuleBroken(
                    "enquiry.fact-what",
                    ReplyForm.what(person, fact.place()),
                    "Write what you hold, in 20,000 characters or fewer");
        }
        if (fact.happened() == null) {
            throw new RuleBroken(
                    "enquiry.fact-when",
                    ReplyForm.when(person, fact.place()),
                    "Write when as a day, a month or a year, as in 12 3 2026, March 2026, 2024 to 2025, or “not known”");
        }
        if (fact.source().isBlank() || fact.source().length() > 500) {
            throw new RuleBroken(
                    "enquiry.fact-source",
                    ReplyForm.source(person, fact.place()),
                    "Write where you have it from, in 500 characters or fewer");
        }
        if (fact.reliability() == null) {
            throw new RuleBroken(
                    "enquiry.fact-reliability",
                    ReplyForm.reliability(person, fact.place()),
                    "Choose how far it can be relied on");
        }
    }

    @Basis("Local rule: a correction says what it corrects; the answer before it stays on record")
    static void aLaterAnswerSaysWhatChanged(Answer answer) {
        if (answer.answersBefore() > 0
                && (answer.whatChanged().isBlank() || answer.whatChanged().length() > LONGEST)) {
            throw new RuleBroken(
                    "enquiry.what-changed",
                    "changed",
                    "Say what is new or corrected, in 20,000 characters or fewer");
        }
    }

    @Basis("Local rule: a request is withdrawn for a reason")
    static void withdrawingHasAReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleBroken(
                    "enquiry.withdrawn-because",
                    "reason",
                    "Say why it is withdrawn, in 20,000 characters or fewer");
        }
    }

    /** Words between the desk and the asker, and the front door's analysis. */
    static void somethingIsWritten(String field, String words) {
        if (words.isBlank()) {
            throw new RuleBroken("enquiry.words", field, "Write something");
        }
        fits(field, words);
    }

    private static void fits(String field, String words) {
        if (words.length() > LONGEST) {
            throw new RuleBroken("enquiry.too-long", field, "Write 20,000 characters or fewer");
        }
    }
}
