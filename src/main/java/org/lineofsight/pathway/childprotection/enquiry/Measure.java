package org.lineofsight.pathway.childprotection.enquiry;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;

/**
 * A number about section 47 enquiries, with what it counts. Children are counted by the same
 * condition as enquiries: an enquiry is in it when at least one of its children is.
 */
public enum Measure {
    BEGUN(
            "Begun",
            "Section 47 enquiries whose strategy discussion was held in the year. Everything below is of these.",
            fact -> true),
    UNDER_WAY(
            "Not concluded yet",
            "Begun, and no manager has agreed what it found.",
            fact -> fact.status() != WritingStatus.AGREED),
    CONCLUDED(
            "Concluded", "Begun, and a manager has agreed what it found.", EnquiryFact::concluded),
    NOT_SUBSTANTIATED(
            "Not substantiated",
            "Concluded: the concerns were not substantiated.",
            fact -> fact.concludedWith(Enquiry.Outcome.NOT_SUBSTANTIATED)),
    SUBSTANTIATED(
            "Substantiated",
            "Concluded: the concerns were substantiated, whether or not the child is at continuing risk.",
            fact ->
                    fact.concludedWith(Enquiry.Outcome.NO_CONTINUING_RISK)
                            || fact.concludedWith(Enquiry.Outcome.CONTINUING_RISK)),
    CONTINUING_RISK(
            "At continuing risk",
            "Substantiated, and the child is judged to be at continuing risk of significant harm.",
            fact -> fact.concludedWith(Enquiry.Outcome.CONTINUING_RISK)),
    CONFERENCE(
            "To conference",
            "At continuing risk, and an initial child protection conference was held about the child.",
            fact -> fact.heldOn() != null),
    CONFERENCE_IN_TIME(
            "To conference in 15 working days",
            "To conference, on or before the fifteenth working day after the strategy discussion.",
            fact -> fact.heldOn() != null && !fact.heldOn().isAfter(fact.dueOn())),
    TO_BE_CALLED(
            "Conference to be called",
            "At continuing risk, no conference held yet, and no manager has written why there is none.",
            EnquiryFact::toBeCalled),
    DECIDED_AGAINST(
            "No conference, with a reason",
            "At continuing risk, and a manager has written why no conference is held.",
            fact -> fact.decidedAgainst() && fact.heldOn() == null);

    private final String label;
    private final String definition;
    private final Predicate<EnquiryFact> counts;

    Measure(String label, String definition, Predicate<EnquiryFact> counts) {
        this.label = label;
        this.definition = definition;
        this.counts = counts;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    public String code() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    boolean counts(EnquiryFact fact) {
        return counts.test(fact);
    }

    static Measure of(@Nullable String code) {
        for (var each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return BEGUN;
    }
}
