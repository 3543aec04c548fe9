package org.lineofsight.pathway.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.EnquiryId;

/**
 * An initial child protection conference that is to be called.
 *
 * @param discussedOn the day of the strategy discussion, from which it is counted
 * @param dueOn the fifteenth working day after
 * @param children of the case, each judged to be at continuing risk
 */
public record ConferenceNeeded(
        EnquiryId enquiry,
        CaseId caseId,
        LocalDate discussedOn,
        LocalDate dueOn,
        List<UUID> children) {}
