package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.pathway.frontdoor.enquiry.Answer;
import org.lineofsight.pathway.frontdoor.enquiry.AnswerEnquiry;
import org.lineofsight.pathway.frontdoor.enquiry.AskAgencies;
import org.lineofsight.pathway.frontdoor.enquiry.Asking;
import org.lineofsight.pathway.frontdoor.enquiry.LawfulBasis;
import org.lineofsight.pathway.frontdoor.enquiry.Proportionality;
import org.lineofsight.pathway.frontdoor.enquiry.Purpose;
import org.lineofsight.pathway.frontdoor.enquiry.Reliability;
import org.lineofsight.pathway.frontdoor.enquiry.RequestId;
import org.lineofsight.pathway.frontdoor.enquiry.WhenHeld;
import org.lineofsight.pathway.frontdoor.enquiry.WriteAnalysis;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/**
 * What the front door asks the desks about a contact, and what they answer: most in time, some
 * late, some not before the contact is decided. Invented, every word.
 */
@Component
class DemoEnquiries {

    private record Known(String what, String source, int daysBefore, Reliability reliability) {}

    private static final List<Known> POLICE =
            List.of(
                    new Known(
                            "Called to the address by a neighbour: shouting, a door broken, nobody hurt. Children upstairs.",
                            "Incident log",
                            40,
                            Reliability.FIRST_HAND),
                    new Known(
                            "Called to the address: both adults had been drinking, nobody would say what had happened.",
                            "Incident log",
                            130,
                            Reliability.FIRST_HAND),
                    new Known(
                            "A caller who gave no name said that there are people at the house all night.",
                            "Telephone log",
                            12,
                            Reliability.UNCONFIRMED));

    private static final List<Known> HEALTH =
            List.of(
                    new Known(
                            "Brought to the emergency department with a sore wrist; the account fitted, no further action.",
                            "Hospital record",
                            75,
                            Reliability.FIRST_HAND),
                    new Known(
                            "Two appointments at the children’s clinic not attended, no reason given.",
                            "Hospital record",
                            50,
                            Reliability.FIRST_HAND),
                    new Known(
                            "Mother told a nurse that she is afraid of being alone in the evening.",
                            "Nurse’s note",
                            90,
                            Reliability.REPORTED));

    private static final List<Known> EDUCATION =
            List.of(
                    new Known(
                            "Attendance this term 81 %, last term 94 %.",
                            "School census", 10, Reliability.FIRST_HAND),
                    new Known(
                            "Late on nine mornings in four weeks, collected late on three.",
                            "School’s register",
                            20,
                            Reliability.FIRST_HAND),
                    new Known(
                            "Changed school in the middle of the year; the old school has not sent its file.",
                            "Admissions",
                            160,
                            Reliability.REPORTED));

    private static final String TOGETHER =
            "Taken together it is not a single event. What is not known is what the children say when they are asked alone.";

    private static final Duration LATE_FOR_RED = Duration.ofMinutes(310);

    private final FrontDoorQueries contacts;
    private final AskAgencies askAgencies;
    private final AnswerEnquiry answerEnquiry;
    private final WriteAnalysis writeAnalysis;
    private final Scenes scenes;

    DemoEnquiries(
            FrontDoorQueries contacts,
            AskAgencies askAgencies,
            AnswerEnquiry answerEnquiry,
            WriteAnalysis writeAnalysis,
            Scenes scenes) {
        this.contacts = contacts;
        this.askAgencies = askAgencies;
        this.answerEnquiry = answerEnquiry;
        this.writeAnalysis = writeAnalysis;
        this.scenes = scenes;
    }

    /** One of each, looked up once. */
    record Desks(Actor police, Actor health, Actor education) {

        List<Actor> all() {
            return List.of(police, health, education);
        }

        List<Known> known(Actor desk) {
            return desk.equals(police) ? POLICE : desk.equals(health) ? HEALTH : EDUCATION;
        }
    }

    /**
     * Asks two or three desks soon after the colour was given, and lets them answer.
     *
     * @param until the contact is decided then, or it is now
     * @param undecided nobody has decided to this day, and the health desk has yet to answer
     * @param slow the police have yet to answer too, and education did, late where there was time
     */
    void live(
            ContactId contact,
            Instant triaged,
            Instant until,
            boolean undecided,
            boolean slow,
            Random random,
            DemoYear.Staff staff) {
        var asked = triaged.plus(Duration.ofMinutes(2));
        if (!asked.isBefore(until)) {
            return;
        }
        var worker = staff.worker();
        var children =
                scenes.at(asked, worker, () -> contacts.children(contact)).stream()
                        .map(FrontDoorQueries.ToldChild::id)
                        .collect(Collectors.toSet());
        var last = asked;
        for (var desk : staff.desks().all()) {
            if (!slow && desk.equals(staff.desks().education()) && random.nextInt(3) == 0) {
                continue;
            }
            var request =
                    scenes.at(
                                    asked,
                                    worker,
                                    () -> askAgencies.ask(contact, asking(desk, children), worker))
                            .getFirst();
            var late = asked.plus(LATE_FOR_RED);
            var answered =
                    slow && late.isBefore(until)
                            ? late
                            : asked.plus(Duration.ofMinutes(minutes(random)));
            // what is not answered by the decision is no longer needed
            var waits =
                    undecided
                            && (desk.equals(staff.desks().health())
                                    || slow && desk.equals(staff.desks().police()));
            if (!waits && answered.isBefore(until)) {
                answer(request, children.size(), staff.desks().known(desk), answered, random, desk);
                last = answered.isAfter(last) ? answered : last;
            }
        }
        var after = last.plus(Duration.ofMinutes(1));
        if (last.isAfter(asked) && after.isBefore(until)) {
            scenes.run(after, worker, () -> writeAnalysis.write(contact, TOGETHER, worker));
        }
    }

    /** One in six is busy, and late for a red contact. */
    private static int minutes(Random random) {
        return random.nextInt(6) == 0 ? 245 + random.nextInt(300) : 5 + random.nextInt(40);
    }

    private static Asking asking(Actor desk, Set<UUID> children) {
        return new Asking(
                Set.of(desk.requireAgency()),
                children,
                Set.of(),
                "What do you know of the children in the last two years? Were you called, did anybody worry, and what was done?",
                Purpose.SIGNIFICANT_HARM,
                "To decide whether the children are safe at home, and what they need",
                List.of(LawfulBasis.PUBLIC_TASK, LawfulBasis.SAFEGUARDING_CONDITION),
                "",
                Proportionality.A_PERIOD,
                "Two years show whether it grows; what is older does not bear on the decision",
                Consent.NOT_ASKED,
                "To ask first could put the children at more risk");
    }

    private void answer(
            RequestId request,
            int people,
            List<Known> known,
            Instant at,
            Random random,
            Actor desk) {
        var about = new ArrayList<Answer.AboutPerson>();
        var nothing = random.nextInt(4) == 0;
        for (var person = 0; person < people; person++) {
            about.add(nothing ? Answer.AboutPerson.nothingHeld() : holds(known, at, random));
        }
        var answer =
                new Answer(
                        0,
                        about,
                        nothing
                                ? ""
                                : "What we hold fits the worry. It is more often than last year.",
                        "",
                        "",
                        null);
        scenes.run(at, desk, () -> answerEnquiry.answer(request, answer, desk));
    }

    private static Answer.AboutPerson holds(List<Known> known, Instant at, Random random) {
        var first = random.nextInt(known.size());
        var facts = new ArrayList<Answer.Fact>();
        var many = 1 + random.nextInt(2);
        for (var number = 0; number < many; number++) {
            var one = known.get((first + number) % known.size());
            facts.add(
                    Answer.Fact.of(
                            one.what(),
                            WhenHeld.on(InWords.dayOf(at).minusDays(one.daysBefore())),
                            one.source(),
                            one.reliability()));
        }
        return Answer.AboutPerson.holds(facts.toArray(Answer.Fact[]::new));
    }
}
