package org.lineofsight.exchange.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@DatabaseTest
class WorriedPageTests {

    @Autowired MockMvcTester pages;

    @Autowired FrontDoorNumbers numbers;

    @Test
    void anybody_finds_999_and_the_numbers_without_signing_in()
            throws UnsupportedEncodingException {
        var answer = pages.get().uri("/worried").exchange();
        assertThat(answer).hasStatusOk();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Worried about a child or an adult?");
        assertThat(page.select("main").text().indexOf("999"))
                .as("999 comes before everything else")
                .isLessThan(page.select("main").text().indexOf(numbers.telephone()));
        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .contains(
                        "tel:" + FrontDoorNumbers.dialled(numbers.telephone()),
                        "tel:" + FrontDoorNumbers.dialled(numbers.adultsTelephone()),
                        "tel:" + FrontDoorNumbers.dialled(numbers.outOfHours()),
                        "tel:08088005000",
                        "tel:08001111");
        assertThat(page.select("a[href^=/sign-in]")).isNotEmpty();
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void the_way_there_is_on_the_sign_in_page_and_at_the_foot_of_every_page()
            throws UnsupportedEncodingException {
        var page =
                Jsoup.parse(
                        pages.get().uri("/sign-in").exchange().getResponse().getContentAsString());
        assertThat(page.select("main a[href=/worried]")).isNotEmpty();
        assertThat(page.select("footer a[href=/worried]")).isNotEmpty();
    }
}
