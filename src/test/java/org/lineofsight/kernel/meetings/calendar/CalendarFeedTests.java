package org.lineofsight.kernel.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds.Feed;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A calendar program reads its owner's diary by an address that is a secret. */
@SpringBootTest
@DatabaseTest
class CalendarFeedTests {

    @Autowired MockMvcTester pages;
    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Meetings meetings;
    @Autowired CalendarFeeds feeds;
    @Autowired JdbcClient jdbc;

    @Test
    void the_address_shows_ones_own_meetings_by_kind_reference_and_time() throws Exception {
        var mine = called();
        var secret = renew(scene.policeDesk);
        var read = get(secret);
        assertThat(read).hasStatusOk();
        var written = read.getResponse().getContentAsByteArray();
        var events =
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(written))
                        .getComponents("VEVENT");
        assertThat(events)
                .extracting(event ->
                        event.getPropertyList()
                                .<Property>getFirst("SUMMARY")
                                .orElseThrow()
                                .getValue())
                .contains(cast.as(scene.worker, () -> meetings.require(mine)).title());
        assertThat(new String(written, StandardCharsets.UTF_8))
                .doesNotContain("Penhallow", "01632", scene.worker.name());
    }

    @Test
    void an_address_that_was_renewed_or_ended_reads_nothing() {
        var first = renew(scene.nurse);
        var second = renew(scene.nurse);
        assertThat(get(first)).hasStatus(404);
        assertThat(get(second)).hasStatusOk();
        cast.run(scene.nurse, () -> feeds.end(Feed.MEETINGS, scene.nurse));
        assertThat(get(second)).hasStatus(404);
        assertThat(get("guessed")).hasStatus(404);
    }

    @Test
    void whoever_works_there_no_longer_reads_nothing() {
        var leaver = cast.somebody(Role.SAFEGUARDING_LEAD);
        var secret = renew(leaver);
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql("update access.account set disabled_at = now() where id = :id")
                                .param("id", leaver.accountId())
                                .update());
        assertThat(get(secret)).hasStatus(404);
    }

    @Test
    void nobody_else_reads_that_there_is_an_address() {
        renew(scene.manager);
        for (var other : new Actor[] {scene.worker, scene.policeDesk}) {
            assertThat(
                            cast.as(
                                    other,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from meetings.calendar_feed where account_id = :account")
                                                    .param("account", scene.manager.accountId())
                                                    .query(Integer.class)
                                                    .single()))
                    .isZero();
        }
    }

    private MeetingId called() {
        var id = scene.allocated();
        scene.called(id);
        return cast.as(scene.worker, () -> meetings.ofRecord(id.value()).getFirst().id());
    }

    private String renew(Actor actor) {
        return cast.as(actor, () -> feeds.renew(Feed.MEETINGS, actor));
    }

    private MvcTestResult get(String secret) {
        return pages.get().uri("/calendar/" + secret + ".ics").exchange();
    }
}
