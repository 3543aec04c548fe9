package org.lineofsight.pathway.frontdoor.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DatabaseTest
class WorklistPageTests {

    @Autowired Cast cast;

    @Autowired PagesAs pages;

    @Autowired ReceiveContact receiveContact;

    @Test
    void the_worklist_opens_as_somebody_left_it_until_they_show_all() {
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(worker.get("/front-door")).hasStatusOk();
        worker.page("/front-door?colour=RED&status=PROPOSED");
        worker.signsInAgain();
        assertThat(worker.get("/front-door"))
                .hasRedirectedUrl("/front-door?colour=RED&status=PROPOSED");

        var showAll = worker.page("/front-door?colour=RED").select("a:contains(show all)");
        assertThat(worker.get("/front-door")).hasRedirectedUrl("/front-door?colour=RED");
        assertThat(worker.get(showAll.attr("href"))).hasStatusOk();
        assertThat(worker.get("/front-door")).hasStatusOk();
    }

    @Test
    void how_one_person_left_it_is_not_how_another_finds_it() {
        var council = UUID.randomUUID();
        pages.somebody(FRONT_DOOR_WORKER, council).page("/front-door?colour=RED");
        assertThat(pages.somebody(FRONT_DOOR_WORKER, council).get("/front-door")).hasStatusOk();
    }

    @Test
    void the_file_of_the_worklist_has_its_rows_the_one_due_first_at_the_top() {
        var teacher = cast.somebody(PRACTITIONER);
        cast.as(
                teacher,
                () -> receiveContact.receive(ReferralTestData.from(teacher).build(), teacher));
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        var page = worker.page("/front-door?show=all");
        var file =
                new String(
                        worker.get(page.select("a:contains(CSV)").attr("href"))
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        var rows = file.lines().skip(1).toList();
        assertThat(page.select(".govuk-body-l").text()).startsWith(rows.size() + " contact");
        assertThat(rows.getFirst())
                .contains(
                        page.select("tbody tr th .govuk-\\!-font-weight-regular")
                                .eachText()
                                .getFirst());
    }
}
