package org.lineofsight.pathway.practicetools.tool;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.pathway.practicetools.ToolId;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins a sheet about a child: for the first time, again after a while, or to correct one. */
@UseCase
public class StartTool {

    private final JdbcClient jdbc;
    private final People people;
    private final Agencies agencies;
    private final ToolQueries queries;
    private final AttachTool attachTool;
    private final Drafts drafts;
    private final Clock clock;

    StartTool(
            JdbcClient jdbc,
            People people,
            Agencies agencies,
            ToolQueries queries,
            AttachTool attachTool,
            Drafts drafts,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.agencies = agencies;
        this.queries = queries;
        this.attachTool = attachTool;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Where the author has done this tool for this child before, the new sheet is compared with it.
     *
     * @param band for Day in My Life; absent for the others
     * @param caseRecord the case record beside which it lies; absent where there is none
     */
    public ToolId start(
            ToolKind kind,
            PersonRecordId child,
            @Nullable AgeBand band,
            @Nullable UUID caseRecord,
            Actor by) {
        var record = people.require(child);
        var edition = queries.editionOn(kind, today());
        var id = ToolId.next();
        insert(
                id,
                new Begun(
                        kind,
                        edition,
                        kind == ToolKind.DAY ? (band == null ? AgeBand.PRIMARY : band).name() : "",
                        child.value(),
                        record.name().inFull(),
                        record.details().birth().inWords(today()),
                        queries.latestDone(kind, child).orElse(null),
                        null,
                        null),
                by);
        if (caseRecord != null) {
            attachTool.beside(id.value(), caseRecord, by);
        }
        return id;
    }

    /** A new sheet that will stand beside this one. */
    ToolId again(ToolId before, Actor by) {
        var old = queries.require(before);
        var child = new PersonRecordId(old.personRecordId());
        var id = ToolId.next();
        insert(
                id,
                new Begun(
                        old.kind(),
                        queries.editionOn(old.kind(), today()),
                        old.band(),
                        old.personRecordId(),
                        old.childName(),
                        people.require(child).details().birth().inWords(today()),
                        before.value(),
                        null,
                        null),
                by);
        attachTool.besideTheSameFamily(before.value(), id.value(), by);
        return id;
    }

    /**
     * A new version of a sheet that is done, with everything as it stood and the reason why it
     * changes. The one that is corrected stays as it was.
     */
    public ToolId correct(ToolId wrong, String reason, Actor by) {
        SheetRules.aCorrectionSaysWhy(reason);
        var old = queries.require(wrong);
        if (!old.doneBy(by)) {
            throw new NotVisible();
        }
        var id = ToolId.next();
        try {
            insert(
                    id,
                    new Begun(
                            old.kind(),
                            old.edition(),
                            old.band(),
                            old.personRecordId(),
                            old.childName(),
                            old.childAge(),
                            old.previousId(),
                            wrong.value(),
                            reason.strip()),
                    by);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(
                    "tool.corrected-once",
                    "reason",
                    "A correction of this has been begun already. Go on with that one");
        }
        attachTool.whereItLies(wrong.value(), id.value(), by);
        drafts.save(by, ToolQueries.draft(id), SheetForm.from(old.sheet()).typed());
        return id;
    }

    private record Begun(
            ToolKind kind,
            int edition,
            String band,
            UUID person,
            String childName,
            String childAge,
            @Nullable UUID previous,
            @Nullable UUID corrects,
            @Nullable String reason) {}

    private void insert(ToolId id, Begun begun, Actor by) {
        var agency = new AgencyId(by.requireAgency());
        jdbc.sql(
                        """
                        insert into practicetools.tool (id, kind, edition, band, person_record_id, child_name, child_age,
                            author_id, author_name, agency_id, agency_name, started_at, status, previous_id, corrects_id,
                            correction_reason)
                        values (:id, :kind, :edition, :band, :person, :name, :age, :author, :authorName, :agency,
                            :agencyName, :at, 'DRAFT', :previous, :corrects, :reason)
                        """)
                .param("id", id.value())
                .param("kind", begun.kind().name())
                .param("edition", begun.edition())
                .param("band", begun.band())
                .param("person", begun.person())
                .param("name", begun.childName())
                .param("age", begun.childAge())
                .param("author", by.accountId())
                .param("authorName", by.name())
                .param("agency", agency.value())
                .param(
                        "agencyName",
                        agencies.find(agency)
                                .map(each -> each.details().name())
                                .orElse("agency not known"))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("previous", begun.previous())
                .param("corrects", begun.corrects())
                .param("reason", begun.reason())
                .update();
        AuditTrail.wrote(id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
