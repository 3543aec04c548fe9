package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A grandmother telephones about two children: written down, decided for each, told by telephone.
 */
class TakeContactJourneyTests extends BrowserTest {

    private final String family = InventedName.drawn();
    private final String elder = InventedName.drawn() + " " + family;
    private final String younger = InventedName.drawn() + " " + family;

    @Test
    void a_call_about_two_children_is_decided_for_each_and_the_caller_told_by_telephone() {
        var worker = visitor().visit("/sign-in").press("as Tobin Hallowquill");
        worker.visit("/front-door").press("Take a contact");
        worker.choose("No, not at this moment").press("Save and continue");
        worker.press("Save and continue").seesProblem("Select how it reached you");
        worker.choose("Telephone")
                .choose("A member of the public, or the family")
                .select(
                        "Who are they to the child?",
                        "Individual: family member, relative or carer")
                .type("In their words", "Grandmother")
                .press("Save and continue");
        child(worker, elder);
        worker.choose("Another child").press("Continue");
        child(worker, younger);
        worker.choose("No, that is everybody").press("Continue");
        worker.choose("Nobody else that I know of").press("Continue");
        worker.type("What you are worried about", "She hears shouting and the little one crying.")
                .press("Save and continue");
        worker.choose("I have not seen or spoken with the child").press("Save and continue");
        worker.choose("I do not know").press("Save and continue");
        worker.choose("Not known").press("Save and continue");
        worker.choose("The family has not been asked").press("Save and continue");
        worker.choose("We tried and could not reach them").press("Save and continue");
        worker.choose("They claim no level").press("Save and continue");
        worker.seesHeading("Check your answers before you send them").press("Open the contact");

        worker.sees("None claimed")
                .sees("written down by Tobin Hallowquill")
                .sees("Grandmother, Member of the public");
        var contact = worker.address();
        worker.press("Decide");
        worker.choose("Level 2, early help").choose("Early help");
        worker.unfold("Decide differently for " + younger)
                .select("Level of need of " + younger, "Level 4, specialist and statutory")
                .select("What happens now for " + younger, "Referral to children's social care")
                .type("Why?", "The younger one is seen afraid.")
                .type("What will the referrer be told?", "We will look after them.")
                .press("Record the decision");
        worker.sees("Level 2, early help: Early help")
                .sees("Level 4, specialist and statutory: Referral to children's social care");
        worker.press("Tell the referrer")
                .press("Record what they were told")
                .seesProblem("This referrer has no account. Say how you told them");
        worker.choose("By telephone").press("Record what they were told").sees("By telephone");

        var teacher = visitor().visit("/sign-in").press("as Marnie Oxbarrow");
        assertThat(teacher.visit(contact).status()).isEqualTo(404);
    }

    private void child(Visitor worker, String name) {
        var names = name.split(" ");
        worker.type("First names", names[0])
                .type("Family name", names[1])
                .press("Save and continue");
        worker.choose("I only know roughly how old they are")
                .type("Age in years, at a guess", "7")
                .press("Save and continue");
        worker.choose("Not known").press("Save and continue");
        worker.choose("I do not know").press("Save and continue");
        worker.choose("Not known").press("Save and continue");
    }
}
