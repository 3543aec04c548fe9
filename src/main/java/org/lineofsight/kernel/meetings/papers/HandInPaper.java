package org.lineofsight.kernel.meetings.papers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.RequiredPaper;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.web.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who is asked to a meeting hands in a paper, as text or as a file; or whoever runs it
 * files what they were sent.
 */
@UseCase
public class HandInPaper {

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandInPaper(Meetings meetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A paper to be handed in.
     *
     * @param code what the kind of meeting asks for; absent for anything else
     * @param words absent where it is a file only
     * @param file empty where it is text only
     * @param familyBecause why the family is not shown it; only then
     */
    public record HandedIn(
            @Nullable String code,
            String title,
            @Nullable String words,
            byte[] file,
            Paper.Readers readers,
            boolean shared,
            @Nullable String familyBecause) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "HandedIn[" + code + "]";
        }
    }

    public void handIn(MeetingId id, UUID attendee, HandedIn paper, Actor by) {
        var meeting = meetings.require(id);
        var asked = meeting.attendee(attendee).orElseThrow(NotVisible::new);
        if (asked.family() || !(asked.is(by) || meeting.runs())) {
            throw new NotVisible();
        }
        PaperRules.itWasNotCancelled(meeting);
        var title = title(meeting, asked, paper);
        PaperRules.itHasATitle(title);
        PaperRules.itSaysSomething(paper.words(), paper.file());
        PaperRules.theFileCanBeTaken(paper.file());
        PaperRules.notSharingItWithTheFamilySaysWhy(paper.shared(), paper.familyBecause());
        keep(id, asked, title, paper, by);
        AuditTrail.wrote(id.value());
    }

    private static String title(Meeting meeting, Attendee asked, HandedIn paper) {
        return paper.code() == null
                ? paper.title()
                : meeting.kind().papers().stream()
                        .filter(required ->
                                required.code().equals(paper.code())
                                        && asked.discipline() != null
                                        && required.from().contains(asked.discipline()))
                        .map(RequiredPaper::title)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
    }

    private void keep(MeetingId meeting, Attendee asked, String title, HandedIn paper, Actor by) {
        var id = Ids.next();
        var kind = FileKind.of(paper.file());
        jdbc.sql(
                        """
                        insert into meetings.paper (id, record_id, attendee_id, agency_id, code, title, words, file_name,
                            media_type, readers, family, family_because, handed_in_by_id, handed_in_by, handed_in_at)
                        values (:id, :meeting, :attendee, :agency, :code, :title, :words, :file, :type, :readers, :family,
                            :because, :byId, :by, :at)
                        """)
                .param("id", id)
                .param("meeting", meeting.value())
                .param("attendee", asked.id())
                .param("agency", asked.agency())
                .param("code", paper.code())
                .param("title", title)
                .param("words", paper.words())
                // the name that a file had may name a child: it gets one of ours
                .param("file", kind.map(each -> "paper-" + id + each.ending()).orElse(null))
                .param("type", kind.map(FileKind::mediaType).orElse(null))
                .param("readers", paper.readers().name())
                .param("family", paper.shared() ? "SHARED" : "NOT_SHARED")
                .param("because", paper.shared() ? null : paper.familyBecause())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (paper.file().length > 0) {
            jdbc.sql(
                            """
                            insert into meetings.paper_file (paper_id, record_id, content) values (:id, :meeting, :content)
                            """)
                    .param("id", id)
                    .param("meeting", meeting.value())
                    .param("content", paper.file())
                    .update();
        }
    }
}
