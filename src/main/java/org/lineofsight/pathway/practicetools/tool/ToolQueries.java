package org.lineofsight.pathway.practicetools.tool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.practicetools.ToolId;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets as pages show them. The database leaves out what the actor may not see. */
@Component
public class ToolQueries {

    private final JdbcClient jdbc;
    private final String tool = Sql.file("practicetools/tool");
    private final String mine = Sql.file("practicetools/my-tools");
    private final String waiting = Sql.file("practicetools/waiting-tools");

    ToolQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the browser keeps what is typed before it is done. */
    static String draft(ToolId id) {
        return "practice-tools/" + id;
    }

    /**
     * A sheet with its head. Does not print.
     *
     * @param previousId the sheet it is compared with; absent where it is the first
     * @param correctsId the sheet that it corrects; absent where it corrects none
     * @param correctedBy the sheet that corrects it; absent while it stands
     * @param doneAt absent while it is a draft
     */
    public record Tool(
            UUID id,
            ToolKind kind,
            int edition,
            String band,
            UUID personRecordId,
            String childName,
            String childAge,
            UUID authorId,
            String authorName,
            String agencyName,
            Instant startedAt,
            boolean draft,
            @Nullable UUID previousId,
            @Nullable UUID correctsId,
            @Nullable String correctionReason,
            @Nullable UUID correctedBy,
            @Nullable Instant doneAt,
            Sheet sheet) {

        boolean doneBy(Actor actor) {
            return !draft && authorId.equals(actor.accountId());
        }

        @Override
        public String toString() {
            return "Tool[" + id + "]";
        }
    }

    /** One sheet of a list. Does not print. */
    public record Listed(
            UUID id,
            ToolKind kind,
            String childName,
            String authorName,
            boolean draft,
            Instant startedAt,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate againOn,
            boolean mine) {

        @Override
        public String toString() {
            return "Listed[" + id + "]";
        }
    }

    /** A case record beside which a sheet lies. */
    public record Beside(UUID caseId, String name, String href) {}

    /** A child of a case record, and the record that was made of them. Does not print. */
    public record CaseChild(CaseRecord in, PersonRecordId person, String name) {
        @Override
        public String toString() {
            return "CaseChild[" + in.id() + "]";
        }
    }

    /** The newest edition of a tool's list on a day. */
    int editionOn(ToolKind kind, LocalDate day) {
        return jdbc.sql(
                        "select coalesce(max(edition), 1) from practicetools.area where kind = :kind and since <= :day")
                .param("kind", kind.name())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** The areas of an edition, in order. */
    public List<Area> areas(ToolKind kind, int edition, String band) {
        return jdbc.sql(
                        """
                        select position, code, heading, label, prompt from practicetools.area
                         where kind = :kind and edition = :edition and band = :band order by position
                        """)
                .param("kind", kind.name())
                .param("edition", edition)
                .param("band", band)
                .query((row, number) ->
                        new Area(
                                row.getInt("position"),
                                row.getString("code"),
                                row.getString("heading"),
                                row.getString("label"),
                                row.getString("prompt")))
                .list();
    }

    /**
     * @throws NotVisible where there is no such sheet, or none for this actor, or it was thrown
     *     away
     */
    public Tool require(ToolId id) {
        var lines = lines(id);
        var found =
                jdbc.sql(tool)
                        .param("id", id.value())
                        .query((row, number) -> tool(row, lines))
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(id.value());
        return found;
    }

    /**
     * @throws NotVisible where it is not a draft of this actor
     */
    Tool draftOf(ToolId id, Actor by) {
        var found = require(id);
        if (!found.draft() || !found.authorId().equals(by.accountId())) {
            throw new NotVisible();
        }
        return found;
    }

    /** The newest one of this kind about this child that is done and not corrected. */
    Optional<UUID> latestDone(ToolKind kind, PersonRecordId child) {
        return jdbc.sql(
                        """
                        select t.id from practicetools.tool t
                         where t.person_record_id = :child and t.kind = :kind and t.status = 'DONE'
                           and not exists (select 1 from practicetools.tool newer
                                            where newer.corrects_id = t.id and newer.status = 'DONE')
                         order by t.done_on desc, t.done_at desc limit 1
                        """)
                .param("child", child.value())
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    /** What this actor wrote, and what their agency did where they are its lead: drafts first. */
    List<Listed> listed(Actor actor) {
        var found =
                jdbc.sql(mine)
                        .param("account", actor.accountId())
                        .param("agency", actor.requireAgency())
                        .query(ToolQueries::listed)
                        .list();
        AuditTrail.read(found.stream().map(Listed::id).toList());
        return found;
    }

    /** What waits for this actor: drafts, and what is to be done again by today. */
    List<Listed> waiting(Actor actor, LocalDate today) {
        var found =
                jdbc.sql(waiting)
                        .param("account", actor.accountId())
                        .param("today", today)
                        .query(ToolQueries::listed)
                        .list();
        AuditTrail.read(found.stream().map(Listed::id).toList());
        return found;
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                ToolKind.valueOf(row.getString("kind")),
                row.getString("child_name"),
                row.getString("author_name"),
                row.getString("status").equals("DRAFT"),
                instant(row, "started_at"),
                row.getObject("done_on", LocalDate.class),
                row.getObject("again_on", LocalDate.class),
                row.getBoolean("mine"));
    }

    /** The case records beside which it lies, as far as the actor may see that it does. */
    public List<Beside> beside(UUID record) {
        return jdbc.sql(
                        """
                        select case_id, case_name, case_href from practicetools.attachment
                         where record_id = :record order by attached_at
                        """)
                .param("record", record)
                .query((row, number) ->
                        new Beside(
                                row.getObject("case_id", UUID.class),
                                row.getString("case_name"),
                                row.getString("case_href")))
                .list();
    }

    /**
     * Of a contact, or of a family while early help is open.
     *
     * @throws NotVisible where there is no such case record, or none for this actor
     */
    public List<CaseChild> childrenOf(UUID caseRecord) {
        var found =
                jdbc.sql(
                                """
                                select 'CONTACT' as kind, record_id, reference, person_record_id, given_names, family_name, place
                                  from frontdoor.published_child where record_id = :case
                                union all
                                select 'FAMILY', record_id, reference, person_record_id, given_names, family_name, place
                                  from earlyhelp.published_child where record_id = :case and open
                                 order by place
                                """)
                        .param("case", caseRecord)
                        .query(ToolQueries::child)
                        .list();
        if (found.isEmpty()) {
            throw new NotVisible();
        }
        AuditTrail.read(caseRecord);
        return found;
    }

    /** Children in the referrals that the actor has sent: the newest first. */
    public List<CaseChild> childrenIReferred(Actor actor) {
        return noted(
                jdbc.sql(
                                """
                                select 'CONTACT' as kind, record_id, reference, person_record_id, given_names, family_name
                                  from frontdoor.published_child where referrer_account_id = :account
                                 order by received_at desc, place limit 30
                                """)
                        .param("account", actor.accountId())
                        .query(ToolQueries::child)
                        .list());
    }

    /**
     * Children of open families: this child, and for those who work with few families all of
     * theirs; the newest family first.
     */
    List<CaseChild> childrenIHelp(UUID person, boolean all) {
        return noted(
                jdbc.sql(
                                """
                                select 'FAMILY' as kind, record_id, reference, person_record_id, given_names, family_name
                                  from earlyhelp.published_child
                                 where open and (person_record_id = :person or :all)
                                 order by opened_at desc, place limit 30
                                """)
                        .param("person", person)
                        .param("all", all)
                        .query(ToolQueries::child)
                        .list());
    }

    private static List<CaseChild> noted(List<CaseChild> found) {
        AuditTrail.read(found.stream().map(each -> each.in().id()).toList());
        return found;
    }

    /** Children about whom the actor has done a tool before, the latest first. */
    List<StartPage.Child> childrenIKnow(Actor actor) {
        return jdbc.sql(
                        """
                        select person_record_id, (array_agg(child_name order by started_at desc))[1] as name
                          from practicetools.tool where author_id = :account and status <> 'THROWN_AWAY'
                         group by person_record_id order by max(started_at) desc limit 30
                        """)
                .param("account", actor.accountId())
                .query((row, number) ->
                        new StartPage.Child(
                                row.getString("person_record_id"), row.getString("name"), null))
                .list();
    }

    private static CaseChild child(ResultSet row, int number) throws SQLException {
        return new CaseChild(
                new CaseRecord(
                        CaseRecord.Kind.valueOf(row.getString("kind")),
                        row.getObject("record_id", UUID.class),
                        row.getString("reference")),
                new PersonRecordId(row.getObject("person_record_id", UUID.class)),
                (row.getString("given_names") + " " + row.getString("family_name")).strip());
    }

    private List<Sheet.Line> lines(ToolId id) {
        return lines(List.of(id.value())).getOrDefault(id.value(), List.of());
    }

    /** The areas of these sheets, in order; without those that the actor may not see. */
    public Map<UUID, List<Sheet.Line>> lines(Collection<UUID> sheets) {
        var found = new HashMap<UUID, List<Sheet.Line>>();
        jdbc.sql(
                        """
                        select record_id, position, code, heading, label, answer, words, child_words, told_by
                          from practicetools.line where record_id = any (:ids) order by position
                        """)
                .param("ids", sheets.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("record_id", UUID.class),
                                    sheet -> new ArrayList<>())
                            .add(
                                    new Sheet.Line(
                                            new Area(
                                                    row.getInt("position"),
                                                    row.getString("code"),
                                                    row.getString("heading"),
                                                    row.getString("label"),
                                                    ""),
                                            row.getString("answer"),
                                            row.getString("words"),
                                            row.getString("child_words"),
                                            row.getString("told_by")));
                });
        return found;
    }

    private static Tool tool(ResultSet row, List<Sheet.Line> lines) throws SQLException {
        var kind = ToolKind.valueOf(row.getString("kind"));
        var doneBy = row.getString("done_by");
        return new Tool(
                row.getObject("id", UUID.class),
                kind,
                row.getInt("edition"),
                row.getString("band"),
                row.getObject("person_record_id", UUID.class),
                row.getString("child_name"),
                row.getString("child_age"),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("agency_name"),
                instant(row, "started_at"),
                row.getString("status").equals("DRAFT"),
                row.getObject("previous_id", UUID.class),
                row.getObject("corrects_id", UUID.class),
                row.getString("correction_reason"),
                row.getObject("corrected_by", UUID.class),
                row.getObject("done_at") == null ? null : instant(row, "done_at"),
                new Sheet(
                        kind,
                        row.getObject("done_on", LocalDate.class),
                        doneBy == null ? "" : doneBy,
                        choice(YesNo.class, row.getString("trained")),
                        row.getString("child_said"),
                        choice(ChildSaidAbsent.class, row.getString("child_said_absent")),
                        choice(YesNo.class, row.getString("children_at_risk")),
                        choice(YesNo.class, row.getString("adults_at_risk")),
                        choice(YesNo.class, row.getString("fire_risk")),
                        row.getString("fire_words"),
                        row.getString("meaning"),
                        row.getObject("again_on", LocalDate.class),
                        lines));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
