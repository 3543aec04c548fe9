package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.pathway.childprotection.voices.ContributionForm;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what an enquiry finds, part by part, and sends it to a manager when it is whole. */
@UseCase
public class WriteEnquiry {

    private final Enquiries enquiries;
    private final Contributions contributions;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteEnquiry(Enquiries enquiries, Contributions contributions, JdbcClient jdbc, Clock clock) {
        this.enquiries = enquiries;
        this.contributions = contributions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a child was seen, and what they said or showed. */
    public void hear(EnquiryId id, UUID childId, VoiceForm form) {
        var enquiry = open(id);
        var child = enquiry.requireChild(childId);
        var voice = form.toVoice(child.age(), LocalDate.now(clock));
        jdbc.sql(
                        """
                        update childprotection.enquiry_result
                           set seen = :seen, seen_on = cast(:seenOn as date), why_not = :whyNot, words = :words
                         where enquiry_id = :id and child_id = :child
                        """)
                .param("seen", voice.seen() == null ? null : voice.seen().name())
                .param("seenOn", voice.seenOn())
                .param("whyNot", voice.whyNot())
                .param("words", voice.words())
                .param("id", id.value())
                .param("child", childId)
                .update();
        AuditTrail.wrote(enquiry.caseId().value());
    }

    /**
     * What was found.
     *
     * @param policeLead who leads for the police; empty in an enquiry of social care alone
     */
    public void find(EnquiryId id, String policeLead, String findings) {
        var enquiry = open(id);
        AllRules.hold(
                () -> EnquiryRules.theOfficerOfAJointEnquiryIsNamed(enquiry.kind(), policeLead),
                () -> EnquiryRules.theFindingsAreWritten(findings));
        jdbc.sql(
                        """
                        update childprotection.enquiry_finding set police_lead = :police, findings = :findings
                         where enquiry_id = :id
                        """)
                .param(
                        "police",
                        enquiry.kind() == StrategyDiscussion.Section47.JOINT ? policeLead : null)
                .param("findings", findings)
                .param("id", id.value())
                .update();
        AuditTrail.wrote(enquiry.caseId().value());
    }

    /** What an agency told towards it, written down by the case's people. */
    public void contribute(EnquiryId id, ContributionForm form, Actor by) {
        var enquiry = open(id);
        contributions.note(
                enquiry.subject(),
                enquiry.caseId(),
                new AgencyId(Objects.requireNonNull(form.agency())),
                form.giver(),
                form.told(),
                by);
    }

    public void conclude(
            EnquiryId id, UUID childId, Enquiry.@Nullable Outcome outcome, String why) {
        var enquiry = open(id);
        var child = enquiry.requireChild(childId);
        EnquiryRules.theOutcomeSaysWhy(outcome, why);
        jdbc.sql(
                        """
                        update childprotection.enquiry_result set outcome = :outcome, why = :why
                         where enquiry_id = :id and child_id = :child
                        """)
                .param("outcome", Objects.requireNonNull(outcome).name())
                .param("why", why)
                .param("id", id.value())
                .param("child", child.id())
                .update();
        AuditTrail.wrote(enquiry.caseId().value());
    }

    /**
     * Sends it to a manager, who agrees it or sends it back.
     *
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has sent it since
     */
    public void send(EnquiryId id, int version, Actor by) {
        var enquiry = open(id);
        EnquiryRules.everythingIsAnswered(enquiry);
        var updated =
                jdbc.sql(
                                """
                                update childprotection.enquiry
                                   set status = 'WITH_MANAGER', sent_by = :by, sent_by_account = :account, sent_at = :at,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("by", by.name())
                        .param("account", by.accountId())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Sent by somebody else since");
        }
        AuditTrail.wrote(enquiry.caseId().value());
    }

    private Enquiry open(EnquiryId id) {
        var enquiry = enquiries.require(id);
        enquiry.status().requireOpen();
        return enquiry;
    }
}
