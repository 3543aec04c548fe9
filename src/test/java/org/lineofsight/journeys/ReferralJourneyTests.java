package org.lineofsight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worried teacher, at a desk, with a phone, without scripts, and with a session that ends. */
class ReferralJourneyTests extends BrowserTest {

    private static final String PASSWORD = "correct horse";

    @Autowired Cast cast;

    @Autowired Accounts accounts;

    @Autowired Agencies agencies;

    @Autowired JdbcClient jdbc;

    private final String signInName = "tess-" + UUID.randomUUID();
    private final String family = "Testson" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @BeforeEach
    void a_teacher_of_a_school() {
        cast.run(
                Actor.system("test"),
                () -> {
                    var school =
                            agencies.add(
                                    AgencyDetails.of(
                                            "Testfield Primary School " + UUID.randomUUID(),
                                            AgencyKind.SCHOOL,
                                            ContactDetails.NONE));
                    var account = accounts.open(signInName, "Tess Teacher", null, PASSWORD);
                    accounts.grant(
                            account, Role.PRACTITIONER, school.value(), "teacher, Testfield");
                });
    }

    private Visitor signsIn(Visitor visitor, String address) {
        return visitor.visit(address)
                .type("Name you sign in with", signInName)
                .type("Password", PASSWORD)
                .press("Sign in");
    }

    @Test
    void a_teacher_tells_the_front_door_about_twins_at_a_desk() {
        writesAndSends(visitor(), "desk");
    }

    @Test
    void a_teacher_tells_the_front_door_about_twins_with_a_phone() {
        writesAndSends(visitorWithPhone(), "phone");
    }

    private void writesAndSends(Visitor teacher, String where) {
        signsIn(teacher, "/referrals/new").seesHeading("Tell the front door about a child");
        keep(teacher, where, "01-new");
        teacher.press("Start now");
        keep(teacher, where, "02-danger");
        teacher.press("Save and continue").seesProblem("Select yes if a child is in danger now");
        keep(teacher, where, "03-danger-error");
        teacher.choose("No, not at this moment")
                .press("Save and continue")
                .seesHeading("About you");
        teacher.type("Your job", "Year 4 teacher").type("Telephone", "01632 960001");
        keep(teacher, where, "04-you");
        teacher.press("Save and continue").seesHeading("What is the child’s name?");
        teacher.type("First names", "Kit").type("Family name", family);
        keep(teacher, where, "05-child-name");
        teacher.press("Save and continue").choose("I know the date of birth");
        teacher.typeDate("Date of birth", 31, 2, 2018)
                .press("Save and continue")
                .seesProblem("Date of birth must be a real date");
        keep(teacher, where, "06-child-born-error");
        teacher.typeDate("Date of birth", 27, 2, 2018).press("Save and continue");
        teacher.choose("Male")
                .select("Ethnicity (optional)", "White British")
                .type("NHS number (optional)", "999 000 0019");
        keep(teacher, where, "07-child-about");
        teacher.press("Save and continue")
                .choose("The address must be kept secret, for example a refuge")
                .check();
        keep(teacher, where, "08-child-address");
        teacher.type("Whom can the front door ask?", "Refuge manager, 01632 960002")
                .press("Save and continue")
                .choose("At a school, nursery, childminder or college");
        keep(teacher, where, "09-child-school");
        teacher.type(
                        "Name of the school, nursery, childminder or college",
                        "Testfield Primary School")
                .press("Save and continue")
                .seesHeading("The children you are worried about");
        keep(teacher, where, "10-children");
        teacher.choose("A twin of Kit " + family)
                .press("Continue")
                .type("First names", "Ash")
                .press("Save and continue")
                .press("Save and continue")
                .choose("Female")
                .press("Save and continue")
                .press("Save and continue")
                .press("Save and continue")
                .choose("No, that is everybody")
                .press("Continue")
                .seesHeading("Household and other important people");
        keep(teacher, where, "11-people");
        teacher.choose("Yes, add a person")
                .press("Continue")
                .type("Name", "Mo " + family)
                .type("Who are they to Kit " + family + " and Ash " + family + "?", "Mother")
                .choose("Yes");
        keep(teacher, where, "12-person");
        teacher.press("Save and continue");
        keep(teacher, where, "13-people");
        teacher.choose("No, that is everybody I know of").press("Continue");
        teacher.type(
                "What you are worried about",
                "On Tuesday they came without a coat or food for the fourth time.\n\nKit was asleep by ten.");
        keep(teacher, where, "14-worry");
        teacher.press("Save and continue")
                .choose("Yes, the child has said something")
                .type("What the child said, word for word", "We wait for Mum until it is dark");
        keep(teacher, where, "15-words");
        teacher.press("Save and continue")
                .choose("I can say what is working well")
                .type("What is working well", "Their aunt picks them up when asked");
        keep(teacher, where, "16-working-well");
        teacher.press("Save and continue").choose("Not known");
        keep(teacher, where, "17-domestic-abuse");
        teacher.press("Save and continue").choose("The family has not been asked");
        keep(teacher, where, "18-consent");
        teacher.press("Save and continue")
                .choose("Asking would put the child, or somebody else, at more risk");
        keep(teacher, where, "19-sharing");
        teacher.press("Save and go to the task list").sees("Not sent yet");
        keep(teacher, where, "20-tasks");
        teacher.follow("Level of need")
                .choose("Level 3: Targeted and complex")
                .type("What have you seen that fits this level?", "Four times in two weeks");
        keep(teacher, where, "21-level");
        teacher.press("Save and continue").seesHeading("Check your answers before you send them");
        teacher.sees("We wait for Mum until it is dark").sees("You can send it as it is.");
        keep(teacher, where, "22-check");
        teacher.press("Send the referral").seesHeading("Referral sent").sees("Explain this date");
        keep(teacher, where, "23-sent");
        teacher.follow("See the referral and where it stands")
                .sees("The front door is looking at it");
        keep(teacher, where, "24-show");
        teacher.type("Write to the front door", "They were hungry again today")
                .press("Send message")
                .sees("They were hungry again today");
        teacher.follow("A copy to print").sees("Confidential");
        keep(teacher, where, "25-print");
        teacher.visit("/referrals").sees("Kit " + family).sees("Waiting for a decision");
        keep(teacher, where, "26-list");
        teacher.visit("/").sees("Kit " + family);
        keep(teacher, where, "27-my-work");
        for (var page : List.of("/referrals", "/referrals/new")) {
            assertThat(sidewaysOn(teacher.visit(page)))
                    .as("pixels off the side of %s", page)
                    .isZero();
        }
    }

    private static int sidewaysOn(Visitor visitor) {
        return (Integer)
                visitor.page()
                        .evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Test
    void immediate_danger_stops_the_form_with_the_numbers_to_call() {
        var teacher = signsIn(visitor(), "/referrals/new").press("Start now");
        teacher.choose("Yes, or I am not sure")
                .press("Save and continue")
                .seesHeading("Stop and call now")
                .sees("Call 999");
        keep(teacher, "desk", "30-call");
        teacher.press("I have called: continue").seesProblem("Select whom you have called");
        teacher.choose("Both").press("I have called: continue").seesHeading("About you");
    }

    @Test
    void what_is_typed_is_there_after_walking_away_without_saving() {
        var teacher = signsIn(visitor(), "/referrals/new").press("Start now");
        var draft = teacher.page().url().replace("/danger", "");
        teacher.visit(draft + "/worry").type("What you are worried about", "Half a sentence");
        assertThat(teacher.page().locator("[data-draft-status]"))
                .hasText(Pattern.compile("Saved at .*"));
        teacher.visit("/referrals").visit(draft + "/worry");
        assertThat(teacher.page().getByLabel("What you are worried about"))
                .hasValue("Half a sentence");
    }

    @Test
    void what_was_sent_after_the_session_had_ended_is_handed_back_after_signing_in() {
        var teacher = signsIn(visitor(), "/referrals/new").press("Start now");
        var draft = teacher.page().url().replace("/danger", "");
        teacher.visit(draft + "/worry");
        teacher.page()
                .route(
                        "**/worry",
                        route -> {
                            if (route.request().headers().containsKey("x-autosave")) {
                                route.abort();
                            } else {
                                route.resume();
                            }
                        });
        teacher.type("What you are worried about", "Typed over my lunch break");
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        update access.session set seen_at = seen_at - interval '2 hours'
                                        where account_id = (select id from access.account where sign_in_name = :name)
                                        """)
                                .param("name", signInName)
                                .update());
        teacher.press("Save and continue").sees("what you typed is safe");
        teacher.type("Name you sign in with", signInName)
                .type("Password", PASSWORD)
                .press("Sign in")
                .seesHeading("What you typed is safe")
                .sees("Typed over my lunch break");
        teacher.press("Carry on").seesHeading("Do you have the child’s own words?");
        teacher.visit(draft + "/worry");
        assertThat(teacher.page().getByLabel("What you are worried about"))
                .hasValue("Typed over my lunch break");
    }

    @Test
    void far_too_much_text_is_refused_in_plain_words_and_still_in_the_browser() {
        var teacher = signsIn(visitor(), "/referrals/new").press("Start now");
        var draft = teacher.page().url().replace("/danger", "");
        teacher.visit(draft + "/worry");
        teacher.page()
                .route(
                        "**/*",
                        route -> {
                            if (route.request().headers().containsKey("x-autosave")) {
                                route.abort();
                            } else {
                                route.resume();
                            }
                        });
        teacher.page().evaluate("document.querySelector('textarea').value = 'x'.repeat(3000000)");
        teacher.press("Save and continue");
        assertThat(teacher.status()).isEqualTo(413);
        teacher.page().goBack();
        assertThat(
                        (Integer)
                                teacher.page()
                                        .evaluate(
                                                "document.querySelector('textarea').value.length"))
                .isEqualTo(3_000_000);
    }

    @Test
    void everything_works_without_scripts() {
        var settings =
                new Browser.NewContextOptions().setBaseURL(origin()).setJavaScriptEnabled(false);
        try (var window = Chromium.browser().newContext(settings)) {
            var page = window.newPage();
            page.navigate("/referrals/new");
            page.getByLabel("Name you sign in with").fill(signInName);
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
            press(page, "Sign in");
            press(page, "Start now");
            page.getByLabel("No, not at this moment").check();
            press(page, "Save and continue");
            page.getByLabel("Your job").fill("Teacher");
            page.getByLabel("Telephone").fill("01632 960001");
            press(page, "Save and continue");
            page.getByLabel("First names").fill("Kit");
            press(page, "Save and continue");
            // without scripts every box is there, and the one that was chosen counts
            assertThat(page.getByLabel("Age in years, at a guess")).isVisible();
            page.getByLabel("I only know roughly how old they are").check();
            page.getByLabel("Age in years, at a guess").fill("6");
            press(page, "Save and continue");
            page.getByLabel("Not known").check();
            press(page, "Save and continue");
            page.getByLabel("They have no fixed address").check();
            press(page, "Save and continue");
            page.getByLabel("Not known").check();
            press(page, "Save and continue");
            assertThat(page.getByText("about 6 years old at a guess")).isVisible();
            page.getByLabel("No, that is everybody").check();
            press(page, "Continue");
            page.getByLabel("Nobody else that I know of").check();
            press(page, "Continue");
            page.getByLabel("What you are worried about").fill("Alone at night");
            press(page, "Save and continue");
            page.getByLabel("I have not seen or spoken with the child").check();
            press(page, "Save and continue");
            page.getByLabel("I do not know").check();
            press(page, "Save and continue");
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            press(page, "Save and continue");
            page.getByLabel("Yes, the family knows and agrees").check();
            press(page, "Save and continue");
            page.getByLabel("Level 2: Early help").check();
            page.getByLabel("What have you seen that fits this level?").fill("Told by a neighbour");
            press(page, "Save and continue");
            press(page, "Send the referral");
            assertThat(
                            page.getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName("Referral sent")))
                    .isVisible();
        }
    }

    @Test
    void anybody_who_is_worried_finds_whom_to_call_with_a_phone_and_on_paper() {
        var anybody = visitorWithPhone().visit("/worried");
        anybody.seesHeading("Worried about a child or an adult?").sees("call 999");
        assertThat(sidewaysOn(anybody)).isZero();
        keep(anybody, "phone", "40-worried");
        var desk = visitor().visit("/worried");
        keep(desk, "desk", "40-worried");
        desk.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        keep(desk, "print", "40-worried");
        desk.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.SCREEN));
        desk.follow("sign in to make a referral").seesHeading("Sign in");
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** With {@code -Dphotographs=true}, to look at. */
    private static void keep(Visitor visitor, String where, String name) {
        if (Boolean.getBoolean("photographs")) {
            visitor.photograph(Path.of("target/referral", name + "-" + where + ".png"));
        }
    }
}
