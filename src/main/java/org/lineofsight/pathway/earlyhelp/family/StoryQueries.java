package org.lineofsight.pathway.earlyhelp.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with a family, from assessment to closing, under the reader's own rights. */
@Component
public class StoryQueries {

    private final JdbcClient jdbc;

    StoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Assessment> assessments(FamilyId id) {
        return jdbc.sql(
                        "select * from earlyhelp.assessment where record_id = :id order by started_at, id")
                .param("id", id.value())
                .query(StoryQueries::assessment)
                .list();
    }

    /** The one being written, or the last one. */
    public Optional<Assessment> assessment(FamilyId id) {
        var all = assessments(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Oldest first. */
    public List<Scale> scales(FamilyId id) {
        return jdbc.sql(
                        "select * from earlyhelp.scale where record_id = :id order by asked_at, who")
                .param("id", id.value())
                .query((row, number) ->
                        new Scale(
                                row.getString("occasion"),
                                row.getObject("about_id", UUID.class),
                                ScaleWho.valueOf(row.getString("who")),
                                row.getObject("score", Integer.class),
                                row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public List<Goal> goals(FamilyId id) {
        var progress = new HashMap<UUID, List<Goal.Progress>>();
        jdbc.sql(
                        "select * from earlyhelp.progress where record_id = :id order by said_at desc, id desc")
                .param("id", id.value())
                .query(row -> {
                    progress.computeIfAbsent(
                                    row.getObject("goal_id", UUID.class), key -> new ArrayList<>())
                            .add(
                                    new Goal.Progress(
                                            HowFar.valueOf(row.getString("how_far")),
                                            row.getString("note"),
                                            row.getString("said_by"),
                                            row.getObject("said_at", OffsetDateTime.class)
                                                    .toInstant()));
                });
        return jdbc.sql("select * from earlyhelp.goal where record_id = :id order by added_at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Goal(
                                row.getObject("id", UUID.class),
                                row.getString("different"),
                                row.getString("who"),
                                row.getObject("by_on", LocalDate.class),
                                row.getString("how_we_know"),
                                progress.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Newest first. */
    public List<Meeting> meetings(FamilyId id) {
        var people = new HashMap<UUID, List<Meeting.Person>>();
        jdbc.sql(
                        "select * from earlyhelp.meeting_person where record_id = :id order by meeting_id, place")
                .param("id", id.value())
                .query(row -> {
                    var came = row.getString("came");
                    people.computeIfAbsent(
                                    row.getObject("meeting_id", UUID.class),
                                    key -> new ArrayList<>())
                            .add(
                                    new Meeting.Person(
                                            row.getObject("id", UUID.class),
                                            row.getString("name"),
                                            row.getString("agency"),
                                            came == null ? null : Meeting.Came.valueOf(came)));
                });
        var actions = new HashMap<UUID, List<Meeting.Action>>();
        jdbc.sql(
                        "select * from earlyhelp.meeting_action where record_id = :id order by meeting_id, place")
                .param("id", id.value())
                .query(row -> {
                    actions.computeIfAbsent(
                                    row.getObject("meeting_id", UUID.class),
                                    key -> new ArrayList<>())
                            .add(
                                    new Meeting.Action(
                                            row.getObject("id", UUID.class),
                                            row.getString("what"),
                                            row.getString("owner"),
                                            row.getObject("by_on", LocalDate.class),
                                            row.getObject("done_on", LocalDate.class)));
                });
        return jdbc.sql(
                        "select * from earlyhelp.meeting where record_id = :id order by held_on desc, id desc")
                .param("id", id.value())
                .query((row, number) -> {
                    var meeting = row.getObject("id", UUID.class);
                    return new Meeting(
                            meeting,
                            row.getObject("held_on", LocalDate.class),
                            row.getString("place"),
                            row.getString("recorded_by"),
                            row.getObject("reviewed_plan", Boolean.class),
                            row.getString("family_view"),
                            row.getString("agreed"),
                            row.getObject("next_review_on", LocalDate.class),
                            people.getOrDefault(meeting, List.of()),
                            actions.getOrDefault(meeting, List.of()));
                })
                .list();
    }

    public List<AgendaItem> agenda(FamilyId id) {
        return jdbc.sql(
                        "select * from earlyhelp.agenda_item where record_id = :id order by group_on")
                .param("id", id.value())
                .query((row, number) ->
                        new AgendaItem(
                                row.getObject("id", UUID.class),
                                row.getObject("group_on", LocalDate.class),
                                row.getBoolean("named"),
                                row.getString("question"),
                                row.getString("advice"),
                                row.getString("taken_by")))
                .list();
    }

    /** The one being prepared, or the last one. */
    public Optional<Closing> closing(FamilyId id) {
        return jdbc.sql(
                        "select * from earlyhelp.closing where record_id = :id order by written_at desc limit 1")
                .param("id", id.value())
                .query((row, number) ->
                        new Closing(
                                row.getObject("id", UUID.class),
                                CloseReason.valueOf(row.getString("reason")),
                                row.getString("outcomes"),
                                row.getString("childs_view"),
                                row.getString("familys_view"),
                                row.getString("going_well"),
                                row.getString("keeps_going"),
                                row.getString("early_signs"),
                                row.getString("who_to_call"),
                                row.getString("readers"),
                                row.getString("written_by"),
                                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                                Families.instant(row, "closed_at"),
                                row.getString("closed_by")))
                .optional();
    }

    private static Assessment assessment(ResultSet row, int number) throws SQLException {
        var absent = row.getString("child_said_absent");
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Families.instant(row, "completed_at"),
                row.getString("completed_by"),
                row.getString("agency_name"),
                row.getString("child_needs"),
                row.getString("child_strengths"),
                row.getString("parenting_needs"),
                row.getString("parenting_strengths"),
                row.getString("home_needs"),
                row.getString("home_strengths"),
                row.getString("child_said"),
                absent == null ? null : ChildsWordsAbsent.valueOf(absent),
                row.getString("family_said"),
                row.getString("analysis"));
    }
}
