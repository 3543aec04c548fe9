package org.lineofsight.pathway.earlyhelp.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.earlyhelp.EarlyHelpScene;
import org.lineofsight.pathway.earlyhelp.hub.AnswerContact;
import org.lineofsight.pathway.earlyhelp.hub.HubOutcome;
import org.lineofsight.pathway.frontdoor.Consent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@DatabaseTest
class NumbersTests {

    private static final Pattern ROW =
            Pattern.compile("<th scope=\"row\" data-label=\"(Children|Family)\"");

    @Autowired Cast cast;

    @Autowired EarlyHelpScene scene;

    @Autowired NumbersQueries numbers;

    @Autowired AnswerContact answer;

    @Autowired MockMvcTester pages;

    @Test
    void each_number_is_the_length_of_the_list_it_leads_to() throws Exception {
        scene.helped();
        scene.offered();
        var told = scene.telephoned(Consent.REFUSED);
        cast.run(
                scene.worker,
                () ->
                        answer.answer(
                                told,
                                EarlyHelpScene.answer(HubOutcome.DECLINED, Consent.REFUSED),
                                scene.worker));
        var page = cast.as(scene.manager, numbers::all);
        var cookie = cast.signedIn(scene.manager);

        assertThat(page.outcomes()).isNotEmpty();
        assertThat(page.assessments()).isNotEmpty();
        for (var each :
                List.of(
                        page.outcomes(),
                        page.askers(),
                        page.assessments(),
                        page.now(),
                        page.closings(),
                        page.steps())) {
            for (var number : each) {
                assertThat(rows(number.href(), cookie))
                        .as(number.what())
                        .isEqualTo(number.number());
            }
        }
        for (var month : page.months()) {
            assertThat(rows(month.answeredHref(), cookie)).isEqualTo(month.answered());
            assertThat(rows(month.lateHref(), cookie)).isEqualTo(month.late());
        }
    }

    private int rows(String href, Cookie cookie) throws Exception {
        var answered = pages.get().uri(URI.create(href)).cookie(cookie).exchange();
        return (int) ROW.matcher(answered.getResponse().getContentAsString()).results().count();
    }

    @Test
    void the_share_is_of_those_answered_and_there_is_none_where_nobody_was() {
        var reached = NumbersQueries.month(YearMonth.of(2026, 3), 20, 1);
        assertThat(reached.percent()).isEqualTo("95.0%");
        assertThat(reached.onTarget()).isTrue();
        assertThat(reached.month()).isEqualTo("March 2026");
        assertThat(NumbersQueries.month(YearMonth.of(2026, 3), 19, 1).onTarget()).isFalse();
        assertThat(NumbersQueries.percent(0, 0)).isNull();
    }
}
