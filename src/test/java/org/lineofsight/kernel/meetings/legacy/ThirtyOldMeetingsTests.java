package org.lineofsight.kernel.meetings.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.TableDownload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Thirty strategy meetings that somebody ticked as not quorate, nearly all of which were. */
@SpringBootTest
@DatabaseTest
class ThirtyOldMeetingsTests {

    @Autowired Cast cast;
    @Autowired OldMeetings meetings;
    @Autowired TakeOldMeetings takeOldMeetings;
    @Autowired MockMvcTester pages;

    private Actor officer;
    private final String prefix = "T" + UUID.randomUUID().toString().substring(0, 8) + "-";

    @BeforeEach
    void the_partnerships_office() {
        officer = cast.somebody(Role.PARTNERSHIP_OFFICER);
    }

    private byte[] thirty() throws IOException {
        try (var file =
                ThirtyOldMeetingsTests.class.getResourceAsStream(
                        "/demo/meetings/thirty-old-strategy-meetings.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("SM-", prefix)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private UUID taken(byte[] content) {
        var id =
                cast.as(
                        officer,
                        () -> takeOldMeetings.receive(null, "thirty.csv", content, officer));
        cast.run(
                officer,
                () -> {
                    var file = meetings.require(id);
                    takeOldMeetings.choose(
                            id,
                            Columns.proposedFor(OldMeetingReader.COLUMNS, meetings.table(file)),
                            officer);
                });
        cast.run(officer, () -> takeOldMeetings.take(id, officer));
        return id;
    }

    private List<Compared> ours() {
        return cast.as(officer, meetings::compared).stream()
                .filter(each -> each.meeting().reference().startsWith(prefix))
                .toList();
    }

    @Test
    void nearly_all_of_thirty_meetings_ticked_as_not_quorate_were_quorate() throws IOException {
        taken(thirty());
        var found = ours();
        assertThat(found).hasSize(30);
        assertThat(FlagsPage.chosen(found, Finding.FLAG_SAYS_NOT)).hasSize(26);
        assertThat(FlagsPage.chosen(found, Finding.AGREES))
                .extracting(each -> each.meeting().reference())
                .containsExactlyInAnyOrder(prefix + "007", prefix + "019");
        assertThat(FlagsPage.chosen(found, Finding.CANNOT_BE_KNOWN))
                .extracting(each -> each.meeting().reference())
                .containsExactlyInAnyOrder(prefix + "012", prefix + "023");
        var page = FlagsPage.of(found, null, 0);
        assertThat(page.contradictions()).isEqualTo(26);
        assertThat(page.choices().stream().skip(1).mapToInt(choice -> choice.count()).sum())
                .isEqualTo(page.rows().size());
        var csv =
                new String(TableDownload.csv(FlagsPage.table(page.rows())), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(31);
        assertThat(csv).contains("Ticked “not quorate”, was quorate");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_one_that_is_set_aside_does_not_count()
            throws IOException {
        var first = taken(thirty());
        var again =
                cast.as(
                        officer,
                        () -> {
                            try {
                                return takeOldMeetings.receive(
                                        null, "again.csv", thirty(), officer);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        assertThat(cast.as(officer, () -> meetings.require(again)).columns())
                .as("asked once for each layout")
                .isNotNull();
        cast.run(officer, () -> takeOldMeetings.take(again, officer));
        assertThat(ours()).hasSize(30);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> cast.run(officer, () -> takeOldMeetings.take(again, officer)))
                .withMessageContaining("already “taken in”");
        cast.run(officer, () -> takeOldMeetings.setAside(again, officer));
        assertThat(ours()).hasSize(30);
        cast.run(officer, () -> takeOldMeetings.setAside(first, officer));
        assertThat(ours()).isEmpty();
    }

    @Test
    void a_file_without_rows_is_refused_in_words() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() ->
                        cast.as(
                                officer,
                                () ->
                                        takeOldMeetings.receive(
                                                null,
                                                "none.csv",
                                                "Reference,Held on\n"
                                                        .getBytes(StandardCharsets.UTF_8),
                                                officer)))
                .withMessageContaining("no rows");
        var answer =
                pages.post()
                        .uri("/meetings/legacy-flags/files")
                        .with(csrf())
                        .cookie(cast.signedIn(officer))
                        .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNERSHIP_OFFICER", "SOCIAL_WORK_MANAGER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_an_old_meeting(Role role) throws IOException {
        var file = taken(thirty());
        var other = cast.somebody(role);
        assertThat(cast.as(other, meetings::compared)).isEmpty();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> cast.as(other, () -> meetings.require(file)));
    }
}
