package org.lineofsight.kernel.timescales.bankholidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@DatabaseTest
class BankHolidaysPageTests {

    private static final String ADDRESS = "/settings/bank-holidays";

    @Autowired MockMvcTester pages;

    @Autowired Cast cast;

    @Autowired WorkingCalendar calendar;

    private Cookie session;

    @BeforeEach
    void an_administrator_is_signed_in() {
        session = cast.signedIn(cast.somebody(Role.SYSTEM_ADMINISTRATOR));
    }

    /** Other tests of this context count with the days of the release. */
    @AfterEach
    void the_calendar_is_as_it_was() {
        calendar.countWith(BankHolidays.shipped());
    }

    @Test
    void the_page_says_how_far_bank_holidays_are_known_and_from_where() {
        var page = read(pages.get().uri(ADDRESS).cookie(session).exchange());

        assertThat(page.selectXpath("//h1").text()).isEqualTo("Bank holidays");
        assertThat(page.text())
                .contains(
                        "They are known from Sunday 1 January 2012 to",
                        "Christmas Day",
                        "The GOV.UK file that came with this release",
                        "Friday 7 August 2026");
        assertThat(page.select("a[href='/settings']").text()).contains("Settings");
    }

    @Test
    void a_newer_file_is_shown_before_it_counts_and_counts_when_it_is_confirmed() {
        var uploaded = upload(HolidayFilesTests.upTo2029());
        assertThat(uploaded).hasStatus(302);
        var preview = String.valueOf(uploaded.getResponse().getRedirectedUrl());

        var page = read(pages.get().uri(preview).cookie(session).exchange());
        assertThat(page.text())
                .contains(
                        "Monday 1 January 2029",
                        "Added",
                        "Years no longer in the file, which are kept None");
        var confirmation = page.select("form[action$=confirmation]").attr("action");
        assertThat(pages.post().uri(confirmation).cookie(session).with(csrf()).exchange())
                .hasStatus(302)
                .hasRedirectedUrl(ADDRESS);

        assertThat(calendar.workingDays().bankHolidays().publishedUntil()).isEqualTo("2029-12-31");
        assertThat(read(pages.get().uri(ADDRESS).cookie(session).exchange()).text())
                .contains(
                        "to Monday 31 December 2029", "GOV.UK file uploaded as bank-holidays.json");
        assertThat(pages.get().uri(preview).cookie(session).exchange()).hasStatus(404);
    }

    @Test
    void a_file_that_is_not_it_is_refused_at_the_field() {
        var answer = upload("<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("[id=file-error], .govuk-error-summary").eachText())
                .hasSize(2)
                .allMatch(text ->
                        text.contains("This is a web page and not the GOV.UK bank holidays file."));
    }

    @Test
    void no_file_at_all_is_refused_in_words_too() {
        assertThat(
                        read(pages.post()
                                        .uri(ADDRESS)
                                        .multipart()
                                        .cookie(session)
                                        .with(csrf())
                                        .exchange())
                                .text())
                .contains("Choose a file");
    }

    private MvcTestResult upload(byte[] content) {
        return pages.post()
                .uri(ADDRESS)
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file", "bank-holidays.json", "application/json", content))
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private static Document read(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
