package org.lineofsight.pathway.childprotection.medical;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.MedicalId;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Social care asks a health service to examine children of a case: a request for each of them. */
@UseCase
public class AskForMedicals {

    private final Cases cases;
    private final Medicals medicals;
    private final Agencies agencies;
    private final AnsweringRoles answeringRoles;
    private final Involvements involvements;
    private final Clocks clocks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    AskForMedicals(
            Cases cases,
            Medicals medicals,
            Agencies agencies,
            AnsweringRoles answeringRoles,
            Involvements involvements,
            Clocks clocks,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.medicals = medicals;
        this.agencies = agencies;
        this.answeringRoles = answeringRoles;
        this.involvements = involvements;
        this.clocks = clocks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param children of the case, each to be examined
     * @param why what the health service has to know
     * @return the requests, in the order of the case’s children
     * @throws RuleBroken where something is missing, or one is asked for already
     */
    public List<MedicalId> ask(
            CaseId caseId,
            List<UUID> children,
            Medical.@Nullable Kind kind,
            @Nullable AgencyId agencyId,
            String why,
            Actor by) {
        var found = cases.requireOpen(caseId);
        var chosen =
                found.children().stream().filter(child -> children.contains(child.id())).toList();
        var service = agencyId == null ? null : agencies.find(agencyId).orElse(null);
        AllRules.hold(
                () -> MedicalRules.atLeastOneChildIsChosen(chosen),
                () -> MedicalRules.itIsOfAKind(kind),
                () -> MedicalRules.aHealthServiceIsAsked(service),
                () -> MedicalRules.itSaysWhy(why));
        var wanted = MedicalRules.itIsOfAKind(kind);
        var agency = MedicalRules.aHealthServiceIsAsked(service);
        MedicalRules.nobodyIsAskedForTwice(already(caseId, chosen, wanted));
        var considered =
                medicals.considered(caseId).stream()
                        .collect(Collectors.toMap(Medicals.Considered::childId, each -> each));
        var asked = new ArrayList<MedicalId>();
        for (var child : chosen) {
            var from = considered.get(child.id());
            asked.add(
                    ask(
                            found,
                            child,
                            from != null && from.toAsk() ? from.discussion() : null,
                            wanted,
                            agency,
                            why,
                            by));
        }
        AuditTrail.wrote(caseId.value());
        return asked;
    }

    /** The names of those who wait for one of this kind. */
    private String already(CaseId caseId, List<CaseChild> chosen, Medical.Kind kind) {
        var waiting =
                jdbc.sql(
                                """
                                select child_id from childprotection.medical
                                 where record_id = :case and kind = :kind and status in ('ASKED', 'BOOKED', 'NOT_BROUGHT')
                                """)
                        .param("case", caseId.value())
                        .param("kind", kind.name())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .set();
        return chosen.stream()
                .filter(child -> waiting.contains(child.id()))
                .map(CaseChild::name)
                .collect(Collectors.joining(", "));
    }

    private MedicalId ask(
            Case found,
            CaseChild child,
            @Nullable UUID discussion,
            Medical.Kind kind,
            Agency agency,
            String why,
            Actor by) {
        var id = MedicalId.next();
        var now = clock.instant();
        var subject = Subject.of(Medical.KIND, id);
        var due = clocks.start(kind.timescale(), subject, found.seenWith(), now);
        var role = answeringRoles.of(agency.id().value()).orElse(Role.SAFEGUARDING_LEAD);
        var reference = "CM-" + References.next(LocalDate.now(clock));
        keep(
                new Row(
                        id,
                        reference,
                        discussion,
                        kind,
                        due.at(),
                        due.rule().allowance().unit().name(),
                        role),
                found,
                child,
                agency,
                why,
                by);
        involvements.begin(id, role, agency.id().value(), "asked to examine");
        notices.tellEverybody(
                role,
                agency.id().value(),
                ChildProtectionNews.MEDICAL_ASKED,
                About.record(id.value(), "/medicals/" + id).called(reference));
        return id;
    }

    private record Row(
            MedicalId id,
            String reference,
            @Nullable UUID discussion,
            Medical.Kind kind,
            Instant due,
            String unit,
            Role role) {}

    private void keep(Row row, Case found, CaseChild child, Agency agency, String why, Actor by) {
        jdbc.sql(
                        """
                        insert into childprotection.medical (id, record_id, version, reference, kind, child_id, discussion_id,
                            child, birth, why, agency_id, agency_role, agency, asked_by_id, asked_by, asked_at, due_at, unit,
                            status)
                        values (:id, :record, 0, :reference, :kind, :childId, :discussion, :child, :birth, :why, :agency,
                            :role, :agencyName, :byId, :by, :at, :due, :unit, 'ASKED')
                        """)
                .param("id", row.id().value())
                .param("record", found.id().value())
                .param("reference", row.reference())
                .param("kind", row.kind().name())
                .param("childId", child.id())
                .param("discussion", row.discussion())
                .param("child", child.name())
                .param("birth", child.birth())
                .param("why", why)
                .param("agency", agency.id().value())
                .param("role", row.role().name())
                .param("agencyName", agency.name())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("due", row.due().atOffset(ZoneOffset.UTC))
                .param("unit", row.unit())
                .update();
    }
}
