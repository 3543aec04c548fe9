package org.lineofsight.pathway.childprotection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What child protection tells people, in sentences that name nobody. */
public enum ChildProtectionNews implements News {
    RECEIVED(
            "The front door has handed a case over to children’s social care",
            "The front door has handed something over to you."),
    ALLOCATED("A case has been allocated to you", "Something has been allocated to you."),
    AGREED("A manager has agreed what you wrote", null),
    SENT_BACK(
            "A manager has sent back what you wrote, with the reason",
            "Something has come back to you."),
    INFORMATION_ASKED(
            "Children’s social care asks what you know. Please answer",
            "You are asked for information. Please answer."),
    INFORMATION_GIVEN("Somebody you asked for information has answered", null),
    INFORMATION_NOT_NEEDED("A request for information needs no answer any more", null),
    REPORT_JUDGED("Somebody says how your report met the standards", null),
    MEDICAL_ASKED(
            "You are asked to examine a child. Please make an appointment",
            "You are asked for something. Please make an appointment."),
    MEDICAL_BOOKED("A medical you asked for has an appointment", null),
    NOT_BROUGHT(
            "A child was not brought to a medical you asked for",
            "An appointment you asked for did not take place."),
    MEDICAL_DONE("The findings of a medical you asked for are there", null),
    ENQUIRY_BEGUN(
            "A section 47 enquiry has begun: write what your agency knows",
            "There is something that your agency is asked about."),
    CONTRIBUTED("An agency has written what it knows towards an enquiry", null),
    ENQUIRY_TOLD("You are told what came of a section 47 enquiry", null);

    private final String notice;
    private final @Nullable String letter;

    ChildProtectionNews(String notice, @Nullable String letter) {
        this.notice = notice;
        this.letter = letter;
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }
}
