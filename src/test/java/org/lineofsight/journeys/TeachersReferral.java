package org.lineofsight.journeys;

import java.util.concurrent.ThreadLocalRandom;

/** A teacher, signed in, refers a child whose name is drawn. */
final class TeachersReferral {

    private TeachersReferral() {}

    /** From the start page of a referral to the page of the one that was sent. */
    static void send(Visitor teacher, String child) {
        var random = ThreadLocalRandom.current();
        teacher.visit("/referrals/new").press("Start now");
        teacher.choose("No, not at this moment").press("Save and continue");
        teacher.type("Your job", "Year 4 teacher")
                .type("Telephone", "01632 960161")
                .press("Save and continue");
        var names = child.split(" ");
        teacher.type("First names", names[0])
                .type("Family name", names[1])
                .press("Save and continue");
        teacher.choose("I know the date of birth")
                .typeDate(
                        "Date of birth",
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        2012 + random.nextInt(12))
                .press("Save and continue");
        teacher.choose("Male").press("Save and continue");
        teacher.choose("I do not know").press("Save and continue");
        teacher.choose("Taught at home").press("Save and continue");
        teacher.choose("No, that is everybody").press("Continue");
        teacher.choose("Nobody else that I know of").press("Continue");
        teacher.type(
                        "What you are worried about",
                        "He came without a coat in the frost on four days, hungry each time.")
                .press("Save and continue");
        teacher.choose("Yes, the child has said something")
                .type("What the child said, word for word", "My feet are cold all night.")
                .press("Save and continue");
        teacher.choose("I do not know").press("Save and continue");
        teacher.choose("Not known").press("Save and continue");
        teacher.choose("Yes, the family knows and agrees").press("Save and continue");
        teacher.choose("Level 3: Targeted and complex")
                .type("What have you seen that fits this level?", "Four days in two weeks.")
                .press("Save and continue");
        teacher.seesHeading("Check your answers before you send them")
                .sees("My feet are cold all night.");
        teacher.press("Send the referral").seesHeading("Referral sent");
        teacher.visit("/referrals").follow(child);
    }
}
