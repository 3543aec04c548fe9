package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What the scrutineer plans, finds, asks and signs, and who answers; and a policy from its draft to
 * the staff who know it.
 */
class ScrutinyAndPolicyJourneyTests extends BrowserTest {

    private static final String OFFICER = "Odette Larkmead";
    private static final String SCRUTINEER = "Hester Quillfeather";
    private static final String PARTNER = "Rufus Farthingdale";
    private static final String SCHOOL = "Sparrowfield Primary School";
    private static final String SCHOOL_LEAD = "Gethsie Marchbrook";
    private static final String PRACTICE_LEAD = "Petronel Ashgrove";
    private static final String TEACHER = "Marnie Oxbarrow";
    private static final String GROUP = "Quality and Effectiveness Group";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final String mark = UUID.randomUUID().toString();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    private Visitor signedInOnPhone(String name) {
        return visitorWithPhone().visit("/sign-in").press("as " + name);
    }

    private static Visitor on(Visitor visitor, String legend, LocalDate day) {
        return visitor.typeDate(legend, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    @Test
    void a_year_of_scrutiny_is_planned_done_and_signed() {
        var scrutineer = signedIn(SCRUTINEER).visit("/partnership/scrutiny");
        scrutineer.press("Change the plan");
        scrutineer
                .type("Aims, questions and how you mean to answer them", "")
                .press("Save the plan")
                .seesProblem("Write what the year’s scrutiny is for");
        scrutineer
                .type("Aims, questions and how you mean to answer them", "Who hears? " + mark)
                .press("Save the plan")
                .sees(mark);
        for (var kind :
                List.of(
                        "Visit",
                        "Observation",
                        "Walk the floor",
                        "Dip into cases",
                        "Meeting observed")) {
            scrutineer.visit("/partnership/scrutiny").press("Plan an activity");
            if (kind.equals("Visit")) {
                scrutineer.press("Plan it").seesProblem("Choose what it is");
            }
            scrutineer
                    .choose(kind)
                    .type("Where, or with whom?", kind + " " + mark)
                    .type("What is looked at?", "Who hears the child");
            on(scrutineer, "When?", TODAY).press("Plan it").seesHeading(kind + " " + mark);
        }
        var activity = scrutineer.address();
        scrutineer.press("Say what came of it").press("Save").seesProblem("Choose whether it was");
        scrutineer
                .choose("Yes")
                .type("What was found, or why was it not held?", "Two of ten quote the child")
                .press("Save")
                .seesProblem("Enter the day it was held");
        on(scrutineer, "When?", TODAY).press("Save").sees("Two of ten quote the child");
        scrutineer
                .visit("/partnership/calendar")
                .sees("meeting observed: Meeting observed " + mark);

        scrutineer.visit("/partnership/scrutiny").press("Write and sign a commentary");
        scrutineer.press("Sign it").seesProblem("Write your commentary");
        scrutineer
                .type("Commentary", "I see more than last year. " + mark)
                .press("Sign it")
                .sees("Signed by Hester Quillfeather")
                .doesNotSee("Change the commentary");
        scrutineer.follow("Print").sees(mark);

        var officer = signedIn(OFFICER);
        officer.visit(activity).doesNotSee("Say what came of it");
        officer.press("Raise an action from it");
        assertThat(officer.page().getByLabel("Which one decided it?").inputValue())
                .isEqualTo("Meeting observed " + mark);
        for (var page : List.of("/commentary", "/plan", "/activities/new")) {
            assertThat(officer.visit("/partnership/scrutiny/" + year() + page).status())
                    .isEqualTo(404);
        }
        assertThat(signedIn(SCHOOL_LEAD).visit("/partnership/scrutiny").status()).isEqualTo(404);
    }

    private static String year() {
        var starts = TODAY.getMonthValue() >= 4 ? TODAY.getYear() : TODAY.getYear() - 1;
        return "%d-%02d".formatted(starts, (starts + 1) % 100);
    }

    @Test
    void a_challenge_is_answered_by_those_to_whom_it_is_put_and_followed_to_what_changed() {
        var scrutineer = signedIn(SCRUTINEER).visit("/partnership/scrutiny/challenges");
        scrutineer.press("Raise a challenge").press("Raise it");
        scrutineer.seesProblem("Write the challenge").seesProblem("Choose an agency, or a group");
        scrutineer
                .select("Agency", SCHOOL)
                .select("Group", GROUP)
                .type("What is the challenge?", "Who hears the quiet ones? " + mark);
        on(scrutineer, "Day it was raised", TODAY)
                .press("Raise it")
                .seesProblem("Choose an agency, or a group, and not both");
        scrutineer.select("Group", "None: it is put to an agency").press("Raise it");
        var challenge = scrutineer.sees("Waits for a response").address();

        var other = signedIn(PRACTICE_LEAD);
        assertThat(other.visit(challenge).status()).isEqualTo(404);
        var partner = signedIn(PARTNER);
        partner.visit(challenge).doesNotSee("Write the response");
        assertThat(partner.visit(challenge + "/response").status()).isEqualTo(404);
        assertThat(scrutineer.visit(challenge + "/response").status()).isEqualTo(404);

        var lead = signedIn(SCHOOL_LEAD).visit("/").follow("Respond to challenge");
        lead.visit(challenge).press("Write the response").press("Send the response");
        lead.seesProblem("Write the response").seesProblem("Enter the day of the response");
        lead.type("What do you answer, and what will be different?", "A listening hour each week");
        on(lead, "Day of the response", TODAY).press("Send the response");
        lead.sees("A listening hour each week").doesNotSee("Say what changed");
        assertThat(lead.visit(challenge + "/effect").status()).isEqualTo(404);

        scrutineer.visit(challenge).press("Say what changed").press("Save");
        scrutineer.seesProblem("Choose what changed");
        scrutineer
                .choose("No evidence yet")
                .type("What did you look at, and what did you see?", "Too early to see");
        on(scrutineer, "Day on which you looked", TODAY).press("Save").sees("No evidence yet");
        scrutineer.press("Look again").choose("Something changed");
        scrutineer.type("What did you look at, and what did you see?", "Four pupils asked for it");
        on(scrutineer, "Day on which you looked", TODAY).press("Save").sees("Something changed");

        scrutineer.visit("/partnership/scrutiny/challenges/new").select("Group", GROUP);
        scrutineer.type("What is the challenge?", "What did the audits change? " + mark);
        on(scrutineer, "Day it was raised", TODAY).press("Raise it");
        var toGroup = scrutineer.address();
        var officer = signedIn(OFFICER).visit(toGroup).press("Write the response");
        officer.type("What do you answer, and what will be different?", "It is on the agenda");
        on(officer, "Day of the response", TODAY)
                .press("Send the response")
                .sees("It is on the agenda")
                .follow("Raise an action from it");
        assertThat(officer.page().getByLabel("Which one decided it?").inputValue())
                .startsWith("Challenge S-");
        for (var show :
                List.of(
                        "all",
                        "open",
                        "late",
                        "unseen",
                        "changed",
                        "unchanged",
                        "no-evidence-yet")) {
            officer.visit("/partnership/scrutiny/challenges?show=" + show);
        }
    }

    @Test
    void the_office_says_how_the_partnership_stands_with_each_edition() {
        var officer = signedIn(OFFICER).visit("/partnership/scrutiny/compliance?edition=2018");
        officer.visit("/partnership/scrutiny/compliance").follow("Not assessed");
        officer.visit(officer.page().locator("main tbody th a").first().getAttribute("href"));
        officer.press("Say how the partnership stands");
        on(officer.choose("Met"), "Day it was assessed", TODAY)
                .press("Save")
                .seesProblem("Write the evidence");
        officer.select("Which agency answers for it?", SCHOOL)
                .type("What is the evidence?", "Minutes of the board " + mark)
                .press("Save")
                .sees(mark);
        officer.follow("Print").sees(mark);
        var partner = signedIn(PARTNER).visit("/partnership/scrutiny/compliance?show=met");
        partner.visit(partner.page().locator("main tbody th a").first().getAttribute("href"))
                .doesNotSee("Say how the partnership stands");
        assertThat(partner.visit(partner.address() + "/assessment").status()).isEqualTo(404);
    }

    @Test
    void a_policy_goes_from_its_draft_to_the_staff_who_know_it() {
        var title = "Listening " + mark;
        var officer = signedIn(OFFICER).visit("/partnership/policies");
        officer.press("Put a policy into the register").press("Put it in");
        officer.seesProblem("Enter the title").seesProblem("Choose what the change comes from");
        officer.type("Title", title)
                .select("What kind of document is it?", "Policy")
                .type("Which post keeps it?", "Partnership manager")
                .select("In which agency?", SCHOOL)
                .choose("No, a regional group keeps it")
                .choose("Every 6 months")
                .type("What changed?", "Children are asked first")
                .type("Why?", "Nobody asked")
                .type("For whom does it matter?", "Schools")
                .select("What does the change come from?", "Scrutiny")
                .type("Which one?", "Walk of the front door")
                .type("Where can that be read?", "the shelf")
                .press("Put it in");
        officer.seesProblem("Name the regional group");
        officer.choose("Yes, it is local").press("Put it in").seesProblem("Enter an address");
        officer.type("Where can that be read?", "/partnership/scrutiny")
                .press("Put it in")
                .seesHeading(title);
        var policy = officer.address();

        consulted(officer, policy);
        var lead = signedIn(SCHOOL_LEAD);
        lead.visit("/").follow("Comment on a draft: " + title);
        lead.press("Send").seesProblem("“no comment” is an answer");
        lead.type("What does your agency think of the draft?", "Say who asks").press("Send");
        lead.sees("Say who asks");
        considered(officer, policy, "Sent back", "Say who asks");

        officer.visit(policy).press("Write on it").type("What changed?", "The teacher asks first");
        officer.press("Save").sees("The teacher asks first");
        consulted(officer, policy);
        lead.visit(policy).press("Comment for your agency");
        lead.type("What does your agency think of the draft?", "Now it is right").press("Send");
        lead.sees("Now it is right").sees("What was said before it was sent back");
        considered(officer, policy, "Adopted", "");

        officer.visit(policy).press("Publish it").press("Publish").seesProblem("Enter the address");
        on(officer, "On which day was it published?", TODAY)
                .type("Where can it be read?", "https://larkshire-partnership.example/listening")
                .press("Publish")
                .sees("Version 1, published on");
        var teacher = signedIn(TEACHER).visit("/partnership/policies").follow(title);
        teacher.sees("read the document").doesNotSee("Now it is right");
        assertThat(teacher.page().locator("main a[href='/partnership/scrutiny']").count()).isZero();
        assertThat(teacher.visit("/partnership/policies/years").status()).isEqualTo(404);

        officer.follow("Ask agencies to tell their staff").press("Ask them");
        officer.seesProblem("Choose at least one agency").choose(SCHOOL).press("Ask them");
        lead.visit("/").follow("Tell your staff and confirm: " + title);
        lead.press("Confirm").seesProblem("Write how your staff were told");
        on(lead, "By which day had they been told?", TODAY)
                .type("How were they told?", "Staff meeting")
                .press("Confirm")
                .sees("Confirmed: staff told by");
        officer.visit(policy).sees("Staff meeting").follow("Walk of the front door");
        officer.seesHeading("Independent scrutiny");

        officer.visit(policy).follow("Begin the next version").press("Save");
        officer.seesProblem("Write what changed").visit(policy);
        officer.follow("Change title, owner or review").press("Save").seesHeading(title);
        officer.follow("Withdraw it").press("Withdraw it").seesProblem("Write why it is withdrawn");
        officer.type("Why is it withdrawn?", "It is in another now").press("Withdraw it");
        officer.sees("No version of it is in force");
    }

    private static void consulted(Visitor officer, String policy) {
        officer.visit(policy).press("Ask agencies").press("Ask them");
        officer.seesProblem("Enter the last day for comments").choose(SCHOOL);
        on(officer, "Last day for comments", TODAY.plusDays(14)).press("Ask them");
        officer.sees("in consultation");
    }

    private static void considered(Visitor officer, String policy, String outcome, String reason) {
        officer.visit(policy).press("Note that it was considered").press("Save");
        officer.seesProblem("Choose the group that considered it");
        on(officer.select("Which group considered it?", GROUP), "On which day?", TODAY)
                .choose(outcome)
                .type("Why?", reason)
                .press("Save")
                .sees(outcome + " by " + GROUP);
    }

    @Test
    void the_figures_of_each_year_open_as_many_policies() {
        var partner = signedIn(PARTNER).visit("/partnership/policies/years");
        var figures =
                partner.page().locator("main td.numeric a").all().stream()
                        .map(link ->
                                List.of(
                                        link.innerText().replaceAll("(?s)\\D.*", ""),
                                        link.getAttribute("href")))
                        .toList();
        assertThat(figures).isNotEmpty();
        for (var figure : figures) {
            partner.visit(figure.getLast());
            assertThat(partner.page().locator("main tbody tr").count())
                    .as(figure.getLast())
                    .isEqualTo(Integer.parseInt(figure.getFirst()));
        }
        partner.visit("/partnership/policies?state=all").follow("This list on paper");
    }

    @Test
    void what_was_begun_comes_back() {
        var officer = signedIn(OFFICER).visit("/partnership/policies?state=all");
        officer.follow("Secure fax").follow("Begin the next version");
        var draft = officer.address();
        officer.type("Why?", "Begun " + mark);
        officer.page().locator("[data-draft-status]").getByText("Saved").waitFor();
        officer.visit(draft);
        assertThat(officer.page().getByLabel("Why?").inputValue()).isEqualTo("Begun " + mark);

        var plan = "/partnership/scrutiny/2040-41/plan";
        var scrutineer = signedIn(SCRUTINEER).visit(plan);
        var aims = "Aims, questions and how you mean to answer them";
        scrutineer.type(aims, "Begun " + mark);
        scrutineer.page().locator("[data-draft-status]").getByText("Saved").waitFor();
        scrutineer.visit(plan);
        assertThat(scrutineer.page().getByLabel(aims).inputValue()).isEqualTo("Begun " + mark);
        scrutineer.press("Save the plan").sees("Begun " + mark);
    }

    @Test
    void every_page_can_be_read_on_a_phone() {
        var officer = signedInOnPhone(OFFICER);
        for (var state :
                List.of(
                        "published",
                        "review",
                        "late",
                        "to-confirm",
                        "in-preparation",
                        "consultation",
                        "over",
                        "all")) {
            officer.visit("/partnership/policies?state=" + state).fits();
        }
        officer.visit("/partnership/policies/years").fits();
        officer.visit("/partnership/policies/new").fits().press("Put it in").fits();
        phone(officer, "Safer sleep for babies", "Ask agencies", "Ask them");
        phone(officer, "Safer sleep for babies", "Note that it was considered", "Save");
        phone(officer, "Safer sleep for babies", "Write on it", "Save");
        phone(officer, "From children’s to adults’ services", "Publish it", "Publish");
        officer.visit("/partnership/policies?state=all").follow("Professional differences").fits();
        var policy = officer.address();
        officer.visit(policy + "/readers").fits().press("Ask them").fits();
        officer.visit(policy + "/details").fits();
        officer.visit(policy + "/withdrawal").fits().press("Withdraw it").fits();
        for (var page :
                List.of(
                        "/partnership/scrutiny",
                        "/partnership/scrutiny/challenges",
                        "/partnership/scrutiny/compliance",
                        "/partnership/scrutiny/compliance?edition=2018",
                        "/partnership/scrutiny/compliance/2023/arrangements.chair",
                        "/partnership/scrutiny/compliance/2023/arrangements.chair/assessment")) {
            officer.visit(page).fits();
        }
        officer.visit("/partnership/scrutiny/challenges?show=open");
        officer.visit(officer.page().locator("main tbody th a").first().getAttribute("href"));
        officer.fits().press("Write the response").fits().press("Send the response").fits();

        var scrutineer = signedInOnPhone(SCRUTINEER);
        for (var form : List.of("/plan", "/activities/new", "/commentary")) {
            scrutineer.visit("/partnership/scrutiny/" + year() + form).fits();
        }
        scrutineer.visit("/partnership/scrutiny/challenges/new").press("Raise it").fits();
        scrutineer.visit("/partnership/scrutiny").follow("Ten plans for neglect").fits();
        scrutineer.press("Say what came of it").fits().press("Save").fits();
        scrutineer.visit("/partnership/scrutiny/challenges?show=no-evidence-yet");
        scrutineer
                .visit(scrutineer.page().locator("main tbody th a").first().getAttribute("href"))
                .fits()
                .press("Look again")
                .fits()
                .press("Save")
                .fits();

        var lead = signedInOnPhone(PRACTICE_LEAD);
        lead.visit("/partnership/scrutiny/challenges").fits();
        lead.visit("/partnership/policies?state=all").follow("Neglect").fits();
        lead.press("Comment for your agency").fits().press("Send").fits();
        lead.visit("/partnership/policies?state=all").follow("Professional differences");
        lead.press("Confirm for your agency").fits().press("Confirm").fits();
        signedInOnPhone(TEACHER).visit("/partnership/policies").fits();
    }

    private static void phone(Visitor officer, String policy, String act, String send) {
        officer.visit("/partnership/policies?state=all").follow(policy).fits();
        officer.press(act).fits().press(send).fits();
    }
}
