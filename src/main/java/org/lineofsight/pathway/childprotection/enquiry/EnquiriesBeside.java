package org.lineofsight.pathway.childprotection.enquiry;

import java.util.List;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.caseload.BesideTheCase;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CasePanel;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** The section 47 enquiries on the page of a case. */
@Component
class EnquiriesBeside implements BesideTheCase {

    private final Enquiries enquiries;
    private final Clocks clocks;

    EnquiriesBeside(Enquiries enquiries, Clocks clocks) {
        this.enquiries = enquiries;
        this.clocks = clocks;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public CasePanel of(Case found, Actor reader) {
        return new CasePanel(
                "enquiries",
                "Section 47 enquiries",
                enquiries.ofCase(found.id()).stream().map(this::line).toList(),
                "None was begun. A strategy discussion decides on one.",
                List.of());
    }

    private CasePanel.Line line(Enquiry enquiry) {
        return new CasePanel.Line(
                enquiry.address(),
                enquiry.reference() + ", " + enquiry.names(),
                "Strategy discussion on " + InWords.date(InWords.dayOf(enquiry.discussedAt())),
                stands(enquiry),
                clocks.find(ChildProtectionTimescales.INITIAL_CONFERENCE, enquiry.subject())
                        .map(clocks::timeLeft)
                        .orElse(null));
    }

    private static String stands(Enquiry enquiry) {
        if (!enquiry.concluded()) {
            return enquiry.status().label();
        }
        return enquiry.forConference().isEmpty()
                ? "Concluded"
                : "Concluded, conference to be called";
    }
}
