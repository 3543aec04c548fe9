package org.lineofsight.kernel.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calling meetings and reading them, under the actor's own rights: the case's people see and run
 * them, those who are asked see what they are asked to, and nobody else knows of them.
 */
@Component
public class Meetings {

    private static final String MEETINGS = Sql.file("meetings/meetings");
    private static final String ATTENDEES = Sql.file("meetings/attendees");

    private final JdbcClient jdbc;
    private final Map<String, MeetingKind> kinds;
    private final Agencies agencies;
    private final Involvements involvements;
    private final Governance governance;
    private final Notices notices;
    private final List<Sitting> sitting;
    private final Clock clock;

    Meetings(
            JdbcClient jdbc,
            List<MeetingKind> kinds,
            Agencies agencies,
            Involvements involvements,
            Governance governance,
            Notices notices,
            List<Sitting> sitting,
            Clock clock) {
        this.jdbc = jdbc;
        this.kinds =
                kinds.stream().collect(Collectors.toMap(MeetingKind::code, Function.identity()));
        this.agencies = agencies;
        this.involvements = involvements;
        this.governance = governance;
        this.notices = notices;
        this.sitting = List.copyOf(sitting);
        this.clock = clock;
    }

    /**
     * Calls a meeting and tells those who are asked.
     *
     * @throws org.lineofsight.platform.rules.RuleBroken where somebody without whom it cannot be
     *     quorate is not asked, or it is nowhere or at no time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MeetingId call(NewMeeting meeting, Actor by) {
        MeetingRules.itEndsAfterItStarts(meeting.startsAt(), meeting.endsAt());
        MeetingRules.itIsSomewhere(meeting.place(), meeting.joining());
        MeetingRules.whomTheQuorumNeedsIsAsked(meeting.kind(), asked(meeting.invitations()));
        var id = MeetingId.next();
        jdbc.sql(
                        """
                        insert into meetings.meeting (id, subject_kind, subject_id, record_id, href, kind, reference, about,
                            starts_at, ends_at, place, joining, chair_id, chair, called_by, called_at, status)
                        values (:id, :subjectKind, :subject, :record, :href, :kind, :reference, :about,
                            :starts, :ends, :place, :joining, :chairId, :chair, :by, :at, 'CALLED')
                        """)
                .param("id", id.value())
                .param("subjectKind", meeting.subject().kind())
                .param("subject", meeting.subject().id())
                .param("record", meeting.caseRecord())
                .param("href", meeting.href().replace(NewMeeting.ITSELF, id.toString()))
                .param("kind", meeting.kind().code())
                .param("reference", "M-" + References.next(InWords.dayOf(clock.instant())))
                .param("about", meeting.about())
                .param("starts", utc(meeting.startsAt()))
                .param("ends", utc(meeting.endsAt()))
                .param("place", meeting.place())
                .param("joining", meeting.joining())
                .param("chairId", meeting.chairAccount())
                .param("chair", meeting.chair())
                .param("by", by.name())
                .param("at", utc(clock.instant()))
                .update();
        governance.noteUnder(meeting.caseRecord(), id);
        involvements.begin(id, meeting.chairAccount(), "chairs the meeting");
        AuditTrail.wrote(id.value());
        invite(id, meeting.invitations(), by);
        return id;
    }

    private List<Discipline> asked(Collection<Invitation> invitations) {
        var asked = new ArrayList<Discipline>();
        for (var invitation : invitations) {
            switch (invitation) {
                case Invitation.OfAgency agency ->
                        asked.add(
                                Discipline.of(agencies.require(agency.agency()).details().kind()));
                case Invitation.OfPerson person ->
                        asked.add(
                                Discipline.of(agencies.require(person.agency()).details().kind()));
                case Invitation.OfMember member -> {
                    if (member.discipline() != null) {
                        asked.add(member.discipline());
                    }
                }
                case Invitation.OfFamily family -> {}
            }
        }
        return asked;
    }

    /** Asks more people. Whoever is asked already is not asked twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(MeetingId id, List<Invitation> invitations, Actor by) {
        var reference = require(id).reference();
        for (var invitation : invitations) {
            switch (invitation) {
                case Invitation.OfAgency asked -> {
                    var agency = agencies.require(asked.agency());
                    if (add(
                            id,
                            Discipline.of(agency.details().kind()),
                            asked.agency().value(),
                            agency.details().name(),
                            asked.role(),
                            null,
                            null,
                            null,
                            null,
                            by)) {
                        involvements.begin(
                                id, asked.role(), asked.agency().value(), "asked to a meeting");
                        notices.tellEverybody(
                                asked.role(),
                                asked.agency().value(),
                                MeetingNews.INVITED,
                                about(id, reference));
                    }
                }
                case Invitation.OfPerson asked -> {
                    var agency = agencies.require(asked.agency());
                    if (add(
                            id,
                            Discipline.of(agency.details().kind()),
                            asked.agency().value(),
                            agency.details().name(),
                            null,
                            asked.account(),
                            asked.name(),
                            null,
                            null,
                            by)) {
                        involvements.begin(id, asked.account(), "asked to a meeting");
                        if (asked.account().equals(by.accountId())) {
                            comesOneself(id, by);
                        } else {
                            notices.tell(
                                    asked.account(), MeetingNews.INVITED, about(id, reference));
                        }
                    }
                }
                case Invitation.OfMember asked -> member(id, asked, reference, by);
                case Invitation.OfFamily asked ->
                        add(id, null, null, null, null, null, asked.name(), asked.as(), null, by);
            }
        }
        AuditTrail.wrote(id.value());
    }

    /** Who sits in two seats is reached through the first. */
    private void member(MeetingId id, Invitation.OfMember asked, String reference, Actor by) {
        var agency = asked.agency() == null ? null : agencies.require(asked.agency());
        var account =
                asked.account() == null || isAsked(id, asked.account()) ? null : asked.account();
        if (add(
                        id,
                        asked.discipline(),
                        agency == null ? null : agency.id().value(),
                        agency == null ? null : agency.details().name(),
                        null,
                        account,
                        asked.name(),
                        null,
                        new Attendee.Member(asked.seat(), asked.title(), asked.deputy()),
                        by)
                && account != null) {
            involvements.begin(id, account, "asked to a meeting");
            if (account.equals(by.accountId())) {
                comesOneself(id, by);
            } else {
                notices.tell(account, MeetingNews.INVITED, about(id, reference));
            }
        }
    }

    private boolean isAsked(MeetingId id, UUID account) {
        return jdbc.sql(
                        """
                        select exists (select 1 from meetings.attendee
                                        where record_id = :record and account_id = :account and released_at is null)
                        """)
                .param("record", id.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whoever asks themselves has answered. */
    private void comesOneself(MeetingId id, Actor by) {
        jdbc.sql(
                        """
                        insert into meetings.reply (id, record_id, attendee_id, answer, replied_by, replied_at)
                        select :id, a.record_id, a.id, 'COMING', :by, :at from meetings.attendee a
                         where a.record_id = :record and a.account_id = :account and a.released_at is null
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("account", by.accountId())
                .param("by", by.name())
                .param("at", utc(clock.instant()))
                .update();
    }

    private boolean add(
            MeetingId id,
            @Nullable Discipline discipline,
            @Nullable UUID agency,
            @Nullable String agencyName,
            @Nullable Role role,
            @Nullable UUID account,
            @Nullable String name,
            @Nullable String familyAs,
            Attendee.@Nullable Member member,
            Actor by) {
        return jdbc.sql(
                                """
                                insert into meetings.attendee (id, record_id, place, discipline, agency_id, agency_name, role,
                                    account_id, name, family_as, seat_id, title, deputy, asked_by, asked_at)
                                select :id, :record, coalesce(max(place), -1) + 1, :discipline, cast(:agency as uuid),
                                       :agencyName, :role, cast(:account as uuid), :name, :familyAs,
                                       cast(:seat as uuid), :title, :deputy, :by, :at
                                  from meetings.attendee where record_id = :record
                                on conflict do nothing
                                """)
                        .param("id", Ids.next())
                        .param("record", id.value())
                        .param("discipline", discipline == null ? null : discipline.name())
                        .param("agency", agency)
                        .param("agencyName", agencyName)
                        .param("role", role == null ? null : role.name())
                        .param("account", account)
                        .param("name", name)
                        .param("familyAs", familyAs)
                        .param("seat", member == null ? null : member.seat())
                        .param("title", member == null ? null : member.title())
                        .param("deputy", member != null && member.deputy())
                        .param("by", by.name())
                        .param("at", utc(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * @throws NotVisible where there is no such meeting, or none for this actor
     */
    public Meeting require(MeetingId id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    /** Empty where there is no such meeting, or none for this actor. */
    public Optional<Meeting> find(MeetingId id) {
        AuditTrail.read(id.value());
        return read(List.of(id.value())).stream().findFirst();
    }

    /**
     * The same, for one who runs it.
     *
     * @throws NotVisible also where somebody is only asked to it
     */
    public Meeting requireToRun(MeetingId id) {
        var meeting = require(id);
        if (!meeting.runs()) {
            throw new NotVisible();
        }
        return meeting;
    }

    /** What was held, or will be, for a subject, the earliest first. */
    public List<Meeting> of(Subject subject) {
        return these(
                jdbc.sql(
                                """
                                select id from meetings.meeting
                                 where subject_kind = :kind and subject_id = :subject
                                """)
                        .param("kind", subject.kind())
                        .param("subject", subject.id())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Every meeting of a case, whatever it was held for, the earliest first. */
    public List<Meeting> ofRecord(UUID caseRecord) {
        return these(
                jdbc.sql("select id from meetings.meeting where record_id = :record")
                        .param("record", caseRecord)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** These, the earliest first, less those that this actor may not see. */
    public List<Meeting> these(List<UUID> ids) {
        AuditTrail.read(ids);
        return read(ids);
    }

    private List<Meeting> read(List<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var attendees =
                jdbc
                        .sql(ATTENDEES)
                        .param("meetings", wanted)
                        .query((row, number) ->
                                Map.entry(row.getObject("record_id", UUID.class), attendee(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return jdbc
                .sql(MEETINGS)
                .param("meetings", wanted)
                .query((row, number) ->
                        meeting(
                                row,
                                attendees.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list()
                .stream()
                .map(this::withoutThoseWhoLeft)
                .toList();
    }

    private Meeting withoutThoseWhoLeft(Meeting meeting) {
        return meeting.status() == MeetingStatus.CALLED
                        && meeting.attendees().stream().anyMatch(asked -> asked.member() != null)
                ? meeting.without(
                        sitting.stream()
                                .flatMap(each -> each.noLonger(meeting).stream())
                                .collect(Collectors.toSet()))
                : meeting;
    }

    private Meeting meeting(ResultSet row, List<Attendee> attendees) throws SQLException {
        var kind = kinds.get(row.getString("kind"));
        if (kind == null) {
            throw new IllegalStateException("No pathway holds meetings of this kind any more");
        }
        var overrideAt = moment(row, "override_at");
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                kind,
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getObject("record_id", UUID.class),
                row.getString("href"),
                row.getString("reference"),
                row.getString("about"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("joining"),
                row.getObject("chair_id", UUID.class),
                row.getString("chair"),
                row.getString("called_by"),
                MeetingStatus.valueOf(row.getString("status")),
                row.getInt("sequence"),
                moment(row, "moved_from"),
                row.getInt("version"),
                row.getString("cancelled_because"),
                overrideAt == null
                        ? null
                        : new Meeting.WithoutQuorum(
                                row.getString("override_because"),
                                row.getString("override_by"),
                                overrideAt),
                row.getBoolean("runs"),
                row.getObject("minutes", Integer.class),
                attendees);
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        var discipline = row.getString("discipline");
        var role = row.getString("role");
        return new Attendee(
                row.getObject("id", UUID.class),
                row.getInt("place"),
                discipline == null ? null : Discipline.valueOf(discipline),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                role == null ? null : Role.valueOf(role),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("family_as"),
                member(row),
                reply(row),
                attendance(row));
    }

    private static Attendee.@Nullable Member member(ResultSet row) throws SQLException {
        var seat = row.getObject("seat_id", UUID.class);
        return seat == null
                ? null
                : new Attendee.Member(seat, row.getString("title"), row.getBoolean("as_deputy"));
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return answer == null
                ? null
                : new Reply(
                        Reply.Answer.valueOf(answer),
                        row.getString("who_comes"),
                        row.getString("because"),
                        row.getString("replied_by"),
                        row.getObject("replied_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Attendance attendance(ResultSet row) throws SQLException {
        var tookPart = row.getString("took_part");
        return tookPart == null
                ? null
                : new Attendance(
                        Attendance.TookPart.valueOf(tookPart),
                        row.getString("who_came"),
                        row.getBoolean("deputy"),
                        row.getBoolean("until_decided"),
                        row.getBoolean("conflict"),
                        row.getString("attendance_because"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody else chairs it from now on and runs it. Whoever did before reads it only where they
     * are asked to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void chairedBy(MeetingId id, UUID account, String name, Actor by) {
        var meeting = requireToRun(id);
        MeetingRules.itIsStillToCome(meeting);
        jdbc.sql(
                        """
                        update meetings.meeting set chair_id = :account, chair = :name, version = version + 1
                         where id = :id
                        """)
                .param("account", account)
                .param("name", name)
                .param("id", id.value())
                .update();
        involvements.begin(id, account, "chairs the meeting");
        var before = meeting.chairAccount();
        if (!before.equals(account)) {
            if (meeting.attendees().stream().noneMatch(asked -> before.equals(asked.account()))) {
                involvements.end(id, before);
            }
            if (!account.equals(by.accountId())) {
                notices.tell(account, MeetingNews.CHAIRS, about(id, meeting.reference()));
            }
        }
        AuditTrail.wrote(id.value());
    }

    /** Who of the family was not asked, for those who run the meeting; none for others. */
    public List<NotAsked> notAsked(MeetingId id) {
        return jdbc.sql(
                        """
                        select who, because, recorded_by, recorded_at from meetings.not_asked
                         where record_id = :meeting order by recorded_at, id
                        """)
                .param("meeting", id.value())
                .query((row, number) ->
                        new NotAsked(
                                row.getString("who"),
                                row.getString("because"),
                                row.getString("recorded_by"),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Somebody is let go. */
    public void tellThatTheyAreNotNeeded(Meeting meeting, Attendee asked) {
        var about = About.record(meeting.id().value(), "/meetings").called(meeting.reference());
        if (asked.account() != null) {
            notices.tell(asked.account(), MeetingNews.LET_GO, about);
        } else if (asked.role() != null) {
            notices.tellEverybody(asked.role(), asked.agency(), MeetingNews.LET_GO, about);
        }
    }

    /** Somebody has replied. */
    public void tellTheChair(Meeting meeting, Actor by) {
        if (!meeting.chairAccount().equals(by.accountId())) {
            notices.tell(
                    meeting.chairAccount(),
                    MeetingNews.REPLIED,
                    about(meeting.id(), meeting.reference()));
        }
    }

    /** The time or place has changed. */
    public void tellThatItMoved(Meeting meeting) {
        tellEverybodyAsked(meeting, MeetingNews.MOVED);
    }

    public void tellThatItIsCancelled(Meeting meeting) {
        tellEverybodyAsked(meeting, MeetingNews.CANCELLED);
    }

    private void tellEverybodyAsked(Meeting meeting, MeetingNews news) {
        var about = about(meeting.id(), meeting.reference());
        for (var attendee : meeting.attendees()) {
            if (attendee.left()) {
                continue;
            }
            if (attendee.account() != null) {
                notices.tell(attendee.account(), news, about);
            } else if (attendee.role() != null) {
                notices.tellEverybody(attendee.role(), attendee.agency(), news, about);
            }
        }
    }

    private static About about(MeetingId id, String reference) {
        return About.record(id.value(), "/meetings/" + id).called(reference);
    }
}
