package org.lineofsight.pathway.earlyhelp.hub;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.frontdoor.Consent;

/** The hub's answer, as typed. */
public record AnswerContactForm(
        @NotNull(message = "Choose an answer") @Nullable String outcome,
        @NotNull(message = "Choose whether the family agrees") @Nullable String consent,
        @Size(max = 2_000, message = "About the agreement must be 2,000 characters or fewer") @Nullable String consentNote,
        @Size(max = 20_000, message = "Why must be 20,000 characters or fewer") @Nullable String why,
        @Size(max = 20_000, message = "What they are told must be 20,000 characters or fewer") @Nullable String words,
        @NotNull(message = "Choose how you told them") @Nullable String way) {

    public AnswerContactForm {
        outcome = Kept.known(HubOutcome.values(), outcome);
        consent = Kept.known(Consent.values(), consent);
        way = Kept.known(ToldWay.values(), way);
    }

    static AnswerContactForm of(HubContact contact) {
        return new AnswerContactForm(
                null,
                contact.consent().name(),
                contact.consentNote(),
                null,
                null,
                contact.askerAccount() == null ? null : ToldWay.HERE.name());
    }

    static AnswerContactForm from(Kept kept) {
        return new AnswerContactForm(
                kept.text("outcome"),
                kept.text("consent"),
                kept.text("consentNote"),
                kept.text("why"),
                kept.text("words"),
                kept.text("way"));
    }

    /** Only for a form without errors. */
    AnswerContact.Answer toAnswer() {
        if (outcome == null || consent == null || way == null) {
            throw new IllegalStateException("The choices are validated before");
        }
        return new AnswerContact.Answer(
                HubOutcome.valueOf(outcome),
                Consent.valueOf(consent),
                Kept.stripped(consentNote),
                Kept.stripped(why),
                Kept.stripped(words),
                ToldWay.valueOf(way));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AnswerContactForm[***]";
    }
}
