package org.lineofsight.pathway.earlyhelp.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.earlyhelp.family.FrontDoorAnswers;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A contact as the hub sees it.
 *
 * @param told what whoever asked was told; absent while nobody has answered
 * @param decided what the front door told of the step up; absent before, and where there was none
 * @param earlier other contacts and families of the same children
 */
public record HubContactPage(
        HubContact contact,
        List<HubContact.Child> children,
        List<HubContact.Adult> adults,
        HubContact.@Nullable Told told,
        FrontDoorAnswers.@Nullable Told decided,
        List<HubListPage.Row> earlier,
        TimeLeft left,
        Explanation explanation,
        LocalDate today) {

    public String names() {
        return HubContact.names(children);
    }

    public String age(HubContact.Child child) {
        return Member.age(
                child.dateOfBirth(), child.expectedDateOfBirth(), child.estimatedAge(), today);
    }

    public List<SummaryRow> facts() {
        var facts = new ArrayList<SummaryRow>();
        facts.add(
                SummaryRow.of(
                        "Stage",
                        contact.outcome() == null
                                ? "To answer"
                                : "Answered: " + contact.outcome().label()));
        facts.add(SummaryRow.of("Came by", contact.channel().label()));
        facts.add(
                SummaryRow.of(
                        "Asked by",
                        contact.asker()
                                + ", "
                                + contact.askerIs()
                                + (contact.reachedAt().isEmpty()
                                        ? ""
                                        : ", " + contact.reachedAt())));
        facts.add(SummaryRow.of("Received", InWords.moment(contact.receivedAt())));
        if (contact.level() != null) {
            facts.add(SummaryRow.of("Front door decided", LevelOfNeed.of(contact.level()).words()));
        }
        return facts;
    }

    public List<SummaryRow> answer() {
        var outcome = contact.outcome();
        var at = contact.answeredAt();
        if (outcome == null || at == null) {
            return List.of();
        }
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Answer", outcome.label()));
        rows.add(SummaryRow.of("Why", contact.why()));
        rows.add(SummaryRow.of("By", contact.answeredBy() + ", " + InWords.moment(at)));
        if (told != null) {
            rows.add(SummaryRow.of("Told", told.words()));
            rows.add(SummaryRow.of("How", told.way().label()));
        }
        return rows;
    }
}
