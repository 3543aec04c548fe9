package org.lineofsight.kernel.meetings.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Presence;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.kernel.meetings.Quorum;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;

/** Rows of another system as old meetings, and what the facts say of them. */
class OldMeetingReaderTests {

    private static final MeetingKind STRATEGY =
            new MeetingKind(
                    "test.strategy",
                    "Strategy discussion",
                    Quorum.of(Discipline.SOCIAL_CARE).and(Discipline.POLICE).and(Discipline.HEALTH),
                    "test");

    private static OldMeetingReader.Result read(String csv) throws NotATable {
        var file = TableFile.read(csv.getBytes(StandardCharsets.UTF_8));
        return new OldMeetingReader(
                        file,
                        Columns.proposedFor(OldMeetingReader.COLUMNS, file),
                        List.of(STRATEGY),
                        STRATEGY,
                        Map.of("mill lane surgery", Discipline.HEALTH),
                        LocalDate.of(2026, 11, 21))
                .read();
    }

    private static Compared only(String csv) throws NotATable {
        var read = read(csv);
        assertThat(read.meetings()).hasSize(1);
        return Compared.of(read.meetings().getFirst());
    }

    @Test
    void an_agency_brings_its_discipline_in_brackets_in_front_by_its_name_or_from_the_directory()
            throws NotATable {
        var meeting =
                only("""
                Reference,Held on,Attended,Quorate
                A1,03/02/2025,"Larkshire Council (social care); Police: desk; Health visitor; Mill Lane Surgery; Larkbury Ltd",no
                """)
                        .meeting();
        assertThat(meeting.attendees())
                .extracting(OldMeeting.Somebody::discipline)
                .containsExactly(
                        Discipline.SOCIAL_CARE,
                        Discipline.POLICE,
                        Discipline.HEALTH,
                        Discipline.HEALTH,
                        null);
    }

    /** The rule quoracyFromFacts. */
    @Test
    void somebody_whose_discipline_is_not_recorded_may_be_one_that_is_missing_and_not_two()
            throws NotATable {
        var one =
                only(
                        """
                        Reference,Held on,Attended,Quorate
                        A1,03/02/2025,Social care; Police; Larkbury Ltd,no
                        """);
        assertThat(one.finding()).isEqualTo(Finding.CANNOT_BE_KNOWN);
        assertThat(one.why()).anyMatch(why -> why.contains("Larkbury Ltd: came, discipline not"));
        var two =
                only(
                        """
                        Reference,Held on,Attended,Quorate
                        A1,03/02/2025,Social care; Larkbury Ltd; Larkbury Ltd,no
                        """);
        assertThat(two.quoracy().verdict()).isEqualTo(Quoracy.Verdict.NOT_QUORATE);
        assertThat(two.finding()).isEqualTo(Finding.AGREES);
    }

    @Test
    void where_nobodys_attendance_is_recorded_nothing_can_be_known() throws NotATable {
        var found = only("Reference,Held on,Attended,Quorate\nA1,03/02/2025,,yes\n");
        assertThat(found.finding()).isEqualTo(Finding.CANNOT_BE_KNOWN);
        assertThat(found.why()).allMatch(why -> why.contains("nobody’s attendance is recorded"));
    }

    @Test
    void rows_with_one_number_are_one_meeting_and_apologies_are_no_presence() throws NotATable {
        var found =
                only(
                        """
                        Meeting ref,Date,Agency,Discipline,Status,Quorate
                        A1,03/02/2025,Council,Social care,Attended,yes
                        A1,,Constabulary,Police,Teams,
                        A1,,Hospital,Health,Apologies,
                        A1,,Surgery,GP,,
                        """);
        assertThat(found.meeting().attendees())
                .extracting(OldMeeting.Somebody::presence)
                .containsExactly(
                        Presence.THERE, Presence.THERE, Presence.NOT_THERE, Presence.NOT_KNOWN);
        assertThat(found.finding()).isEqualTo(Finding.CANNOT_BE_KNOWN);
    }

    @Test
    void disciplines_may_have_columns_of_their_own() throws NotATable {
        var found =
                only(
                        """
                        Reference,Held on,Social care,Police,Health,Quorate
                        A1,03/02/2025,Y,Y,N,quorate
                        """);
        assertThat(found.finding()).isEqualTo(Finding.FLAG_SAYS_YES);
        assertThat(
                        only("""
                        Reference,Held on,Social care,Police,Health,Quorate
                        A1,03/02/2025,Y,Y,Y,
                        """)
                                .finding())
                .isEqualTo(Finding.NOTHING_TICKED);
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_line_and_column_and_the_rest_is_taken()
            throws NotATable {
        var read =
                read(
                        """
                        Reference,Type,Held on,Attended,Quorate
                        A1,Strategy meeting,31/02/2025,Police,no
                        A2,Tea party,03/02/2025,Police,no
                        A3,,03/02/2025,Police,perhaps
                        ,,03/02/2025,Police,no
                        A5,,03/02/2099,Police,no
                        A6,,03/02/2025,Police,no
                        """);
        assertThat(read.meetings()).extracting(OldMeeting::reference).containsExactly("A6");
        assertThat(read.refused()).isEqualTo(5);
        assertThat(read.remarks())
                .extracting(remark -> remark.line() + " " + remark.column())
                .containsExactlyInAnyOrder(
                        "2 Held on", "3 Type", "4 Quorate", "5 Reference", "6 Held on");
    }

    /** The rules itSaysWhoCame, waitsToBeTaken and holdsAMeeting. */
    @Test
    void a_file_says_who_came_waits_once_and_holds_a_meeting() {
        LegacyRules.itSaysWhoCame(new Columns(Map.of("attended", "Agencies")));
        LegacyRules.itSaysWhoCame(new Columns(Map.of("POLICE", "Police")));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> LegacyRules.itSaysWhoCame(new Columns(Map.of("flag", "Q"))))
                .withMessageContaining("who attended");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> LegacyRules.holdsAMeeting(List.of()))
                .withMessageContaining("No meeting can be read");
    }
}
