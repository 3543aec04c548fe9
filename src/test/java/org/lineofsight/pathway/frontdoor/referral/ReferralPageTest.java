package org.lineofsight.pathway.frontdoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A teacher of a school of their own, and the ways in which referrals are written in a test. */
@SpringBootTest
@DatabaseTest
abstract class ReferralPageTest {

    @Autowired PagesAs pages;

    @Autowired Agencies agencies;

    UUID school = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    PagesAs.Person teacher;

    @BeforeEach
    void a_teacher_of_a_school() {
        school = agency(AgencyKind.SCHOOL);
        teacher = pages.somebody(Role.PRACTITIONER, school);
    }

    UUID agency(AgencyKind kind) {
        return pages.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                        AgencyDetails.of(
                                                "Test agency " + UUID.randomUUID(),
                                                kind,
                                                ContactDetails.NONE))
                                .value());
    }

    /** Starts a referral and answers its address. */
    static String start(PagesAs.Person author) {
        var first = author.post("/referrals/new").getResponse().getRedirectedUrl();
        assertThat(first).endsWith("/danger");
        return first == null ? "" : first.substring(0, first.length() - "/danger".length());
    }

    /** A referral that is ready to be sent. */
    static String finished(PagesAs.Person author) {
        return filled(author, AnswersTestData.complete());
    }

    static String filled(PagesAs.Person author, AnswersTestData told) {
        var draft = start(author);
        var answers = told.answers();
        answers.steps()
                .forEach((step, fields) -> {
                    if (fields.isEmpty()) {
                        return;
                    }
                    var sent = new ArrayList<String>();
                    fields.forEach((name, values) -> {
                        sent.add(name);
                        sent.add(values.getFirst());
                    });
                    var address = draft + "/" + addressOf(step);
                    author.post(address, sent.toArray(String[]::new));
                });
        return draft;
    }

    private static String addressOf(String step) {
        return step.replaceFirst("^child-(\\d+)-", "children/$1/")
                .replaceFirst("^person-(\\d+)$", "people/$1");
    }

    /** Sends a finished referral and answers its address. */
    static String sent(PagesAs.Person author) {
        return sentFrom(author, finished(author));
    }

    static String sentFrom(PagesAs.Person author, String draft) {
        var receipt = redirect(author.post(draft + "/send"));
        assertThat(receipt).matches("/referrals/[0-9a-f-]{36}/sent");
        return receipt.substring(0, receipt.length() - "/sent".length());
    }

    static String redirect(MvcTestResult answer) {
        var address = answer.getResponse().getRedirectedUrl();
        assertThat(address).as("a redirect, not %s", answer.getResponse().getStatus()).isNotNull();
        return address == null ? "" : address;
    }
}
