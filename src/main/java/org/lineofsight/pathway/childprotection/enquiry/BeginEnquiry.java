package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.strategy.FollowsDecision;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a strategy discussion finds the threshold met, a section 47 enquiry begins for its
 * children, less those of whom one is under way already. Health, and in a joint enquiry the police,
 * see that there is one and are asked what they know.
 */
@Component
class BeginEnquiry implements FollowsDecision {

    private final Cases cases;
    private final Meetings meetings;
    private final Involvements involvements;
    private final Notices notices;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    BeginEnquiry(
            Cases cases,
            Meetings meetings,
            Involvements involvements,
            Notices notices,
            Clocks clocks,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.involvements = involvements;
        this.notices = notices;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void decided(StrategyDiscussion discussion, Instant heldAt, Actor by) {
        var decision = discussion.decision();
        if (decision == null || decision.section47() == null) {
            return;
        }
        var children =
                discussion.children().stream()
                        .filter(child -> EnquiryRules.aChildHasOneAtATime(hasOneOpen(child)))
                        .toList();
        if (children.isEmpty()) {
            return;
        }
        var found = cases.require(discussion.caseId());
        var id = keep(discussion, decision.section47(), heldAt, by);
        for (var child : children) {
            keep(id, discussion, child);
        }
        clocks.start(
                ChildProtectionTimescales.INITIAL_CONFERENCE,
                Subject.of(Enquiry.KIND, id),
                found.seenWith(),
                heldAt);
        involve(id, discussion, decision.section47());
        AuditTrail.wrote(discussion.caseId().value());
    }

    private boolean hasOneOpen(StrategyDiscussion.Child child) {
        return jdbc.sql(
                        """
                        select exists (select 1 from childprotection.enquiry_child c
                          join childprotection.enquiry e on e.id = c.enquiry_id
                         where c.child_id = :child and e.status <> 'AGREED')
                        """)
                .param("child", child.id())
                .query(Boolean.class)
                .single();
    }

    private EnquiryId keep(
            StrategyDiscussion discussion,
            StrategyDiscussion.Section47 kind,
            Instant heldAt,
            Actor by) {
        var id = EnquiryId.next();
        jdbc.sql(
                        """
                        insert into childprotection.enquiry
                            (id, record_id, version, reference, discussion_id, discussed_at, kind, begun_by, status)
                        values (:id, :record, 0, :reference, :discussion, :discussed, :kind, :by, 'BEING_WRITTEN')
                        """)
                .param("id", id.value())
                .param("record", discussion.caseId().value())
                .param("reference", "S47-" + References.next(InWords.dayOf(clock.instant())))
                .param("discussion", discussion.id().value())
                .param("discussed", heldAt.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("by", by.name())
                .update();
        jdbc.sql(
                        "insert into childprotection.enquiry_finding (enquiry_id, record_id) values (:id, :record)")
                .param("id", id.value())
                .param("record", discussion.caseId().value())
                .update();
        return id;
    }

    private void keep(EnquiryId id, StrategyDiscussion discussion, StrategyDiscussion.Child child) {
        jdbc.sql(
                        """
                        insert into childprotection.enquiry_child (enquiry_id, record_id, child_id, name, birth)
                        values (:id, :record, :child, :name, :birth)
                        """)
                .param("id", id.value())
                .param("record", discussion.caseId().value())
                .param("child", child.id())
                .param("name", child.name())
                .param("birth", child.birth())
                .update();
        jdbc.sql(
                        """
                        insert into childprotection.enquiry_result (enquiry_id, record_id, child_id)
                        values (:id, :record, :child)
                        """)
                .param("id", id.value())
                .param("record", discussion.caseId().value())
                .param("child", child.id())
                .update();
    }

    /** Those who were asked to the discussion as an agency. */
    private void involve(
            EnquiryId id, StrategyDiscussion discussion, StrategyDiscussion.Section47 kind) {
        var asked = meetings.require(Objects.requireNonNull(discussion.meeting())).attendees();
        var part =
                kind == StrategyDiscussion.Section47.JOINT
                        ? List.of(Discipline.POLICE, Discipline.HEALTH)
                        : List.of(Discipline.HEALTH);
        for (var attendee : asked) {
            if (attendee.role() != null && part.contains(attendee.discipline())) {
                involve(id, discussion, attendee);
            }
        }
    }

    private void involve(EnquiryId id, StrategyDiscussion discussion, Attendee attendee) {
        var role = Objects.requireNonNull(attendee.role());
        jdbc.sql(
                        """
                        insert into childprotection.enquiry_agency (enquiry_id, record_id, agency_id, agency_name, role)
                        values (:id, :record, :agency, :name, :role)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("record", discussion.caseId().value())
                .param("agency", attendee.agency())
                .param("name", attendee.agencyName())
                .param("role", role.name())
                .update();
        involvements.begin(id, role, attendee.agency(), "section 47 enquiry");
        notices.tellEverybody(
                role,
                attendee.agency(),
                ChildProtectionNews.ENQUIRY_BEGUN,
                About.record(id.value(), Enquiry.address(id) + "/part"));
    }
}
