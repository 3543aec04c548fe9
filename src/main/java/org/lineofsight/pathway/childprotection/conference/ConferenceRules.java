package org.lineofsight.pathway.childprotection.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a child protection conference needs. */
final class ConferenceRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: child protection conference";
    private static final String CENSUS = "Children in Need census, guide to validation";
    private static final String PROCEDURE =
            "Child protection operating procedure, edition 1 (local)";

    private ConferenceRules() {}

    @Basis(CHAPTER + ": it brings together what is known, for a reason that is written down")
    static void itSaysWhatItConsiders(String why) {
        if (why.isBlank()) {
            throw new RuleBroken(
                    "conference.why", "why", "Write what the conference is to consider");
        }
    }

    @Basis(CHAPTER + ": it is about named children, siblings considered")
    static void atLeastOneChildIsChosen(Collection<?> children) {
        if (children.isEmpty()) {
            throw new RuleBroken("conference.children", "children", "Choose at least one child");
        }
    }

    @Basis(PROCEDURE + ": one at a time for a case")
    static void noneIsWaitingToBeHeld(boolean waiting) {
        if (waiting) {
            throw new RuleBroken(
                    "conference.waiting",
                    "A conference of this case is still to be held and decided");
        }
    }

    @Basis(
            CHAPTER
                    + ": an initial conference follows a section 47 enquiry, which a strategy discussion begins")
    static void aDiscussionFoundTheThresholdMet(@Nullable LocalDate discussed) {
        if (discussed == null) {
            throw new RuleBroken(
                    "conference.no-enquiry",
                    "kind",
                    "No strategy discussion of this case has found the section 47 threshold met. Hold one first");
        }
    }

    @Basis(CHAPTER + ": a pre-birth conference is about a child who is not born yet")
    static void aPreBirthConferenceIsAboutTheUnborn(boolean allUnborn) {
        if (!allUnborn) {
            throw new RuleBroken(
                    "conference.born",
                    "children",
                    "A pre-birth conference is about a child not born yet");
        }
    }

    @Basis(
            PROCEDURE
                    + ": the authority that the children come from is named, with the day of its notice")
    static void aTransferNamesTheAuthority(
            @Nullable String authority, @Nullable LocalDate notified, LocalDate today) {
        if (authority == null) {
            throw new RuleBroken(
                    "conference.authority",
                    "otherAuthority",
                    "Write which authority they come from");
        }
        if (notified == null || notified.isAfter(today)) {
            throw new RuleBroken(
                    "conference.notified",
                    "notifiedOn",
                    "Enter the day on which it told you, up to today");
        }
    }

    @Basis(
            CHAPTER
                    + ": a review conference reviews a child protection plan, another decides on one")
    static void whoIsReviewedHasAPlan(Conference.Kind kind, boolean all, boolean none) {
        if (kind == Conference.Kind.REVIEW && !all) {
            throw new RuleBroken(
                    "conference.no-plan",
                    "children",
                    "A review conference is about children who have a child protection plan");
        }
        if (kind != Conference.Kind.REVIEW && !none) {
            throw new RuleBroken(
                    "conference.has-plan",
                    "children",
                    "One of these children has a child protection plan: call a review conference");
        }
    }

    @Basis(CENSUS + ", rule 8875: a conference is not held at a weekend")
    static void itIsNotAtAWeekend(LocalDate on) {
        if (on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw new RuleBroken(
                    "conference.weekend", "when.on", "Choose a day from Monday to Friday");
        }
    }

    @Basis(CHAPTER + ": the chair is a professional independent of those who work on the case")
    static void theChairIsIndependent(boolean aChair, UUID chair, @Nullable UUID worker) {
        if (!aChair || chair.equals(worker)) {
            throw new RuleBroken(
                    "conference.chair",
                    "chair",
                    "Choose a conference chair who does not work on the case");
        }
    }

    @Basis(CHAPTER + ": the chair decides, having heard each agency")
    static void onlyItsChairDecides(Conference conference, Actor by) {
        if (!conference.chairAccount().equals(by.accountId())) {
            throw new RuleBroken(
                    "conference.not-chair", "The chair of the conference records its decision");
        }
    }

    @Basis(PROCEDURE + ": a decision stands")
    static void itIsDecidedOnce(Conference conference) {
        if (conference.outcome() != null) {
            throw new RuleBroken("conference.decided", "This conference is already decided");
        }
    }

    @Basis(PROCEDURE + ": a cancelled conference is called anew, any other is moved")
    static void onlyACancelledMeetingIsCalledAnew(Meeting meeting) {
        if (meeting.status() != MeetingStatus.CANCELLED) {
            throw new RuleBroken(
                    "conference.not-cancelled", "The meeting was not cancelled: move it instead");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: quoracy at conferences is challenged, so a decision waits for a quorum or a counted reason")
    static void itIsDecidedByThoseWhoHaveTo(Meeting meeting) {
        if (meeting.status() != MeetingStatus.HELD) {
            throw new RuleBroken("conference.not-held", "Record first who came to the conference");
        }
        if (!meeting.mayDecide()) {
            throw new RuleBroken(
                    "conference.not-quorate",
                    "The conference is not known to have been quorate. Put right who came, or write why it went ahead");
        }
    }

    @Basis(CHAPTER + ": strengths and risks are weighed, and the family is heard")
    static void itSaysWhatWasWeighed(String strengthsAndRisks, String parentsView) {
        AllRules.hold(
                () -> {
                    if (strengthsAndRisks.isBlank()) {
                        throw new RuleBroken(
                                "conference.risks",
                                "strengthsAndRisks",
                                "Write the strengths and the risks");
                    }
                },
                () -> {
                    if (parentsView.isBlank()) {
                        throw new RuleBroken(
                                "conference.parents",
                                "parentsView",
                                "Write what the parents or carers said, or why they were not heard");
                    }
                });
    }

    @Basis(
            CHAPTER
                    + ": it is decided for each child whether they have a plan, and under which category")
    static void eachChildIsDecided(
            String at,
            Conference.Kind kind,
            Conference.@Nullable Decision decision,
            @Nullable CategoryOfAbuse category) {
        if (decision == null || !kind.decisions().contains(decision)) {
            throw new RuleBroken("conference.decision", at + "decision", "Choose what was decided");
        }
        if (decision.hasPlan() && category == null) {
            throw new RuleBroken("conference.category", at + "category", "Choose the category");
        }
    }

    @Basis(CHAPTER + ": the reasons are recorded, and the child’s wishes and feelings")
    static void eachChildsReasonAndVoiceAreWritten(String at, String why, String childsView) {
        AllRules.hold(
                () -> {
                    if (childsView.isBlank()) {
                        throw new RuleBroken(
                                "conference.childs-view",
                                at + "childsView",
                                "Write what the child said or showed, or why nobody knows it");
                    }
                },
                () -> {
                    if (why.isBlank()) {
                        throw new RuleBroken(
                                "conference.child-why", at + "why", "Write why this was decided");
                    }
                });
    }

    @Basis("Children in Need census: number of previous child protection plans")
    static void itIsAnsweredWhetherThereWasAPlanBefore(String at, Plan.@Nullable Earlier earlier) {
        if (earlier == null) {
            throw new RuleBroken(
                    "conference.earlier",
                    at + "earlier",
                    "Choose whether there was a child protection plan before");
        }
    }

    @Basis(CHAPTER + ": every agency that takes part says what it thinks")
    static void eachAgencysViewIsAnswered(String at, Conference.@Nullable View view) {
        if (view == null) {
            throw new RuleBroken("conference.view", at + "view", "Choose what this agency thinks");
        }
    }

    @Basis(CHAPTER + ": fifteen working days from the strategy discussion; three months, then six")
    static void lateSaysWhy(boolean late, @Nullable String because) {
        if (late && because == null) {
            throw new RuleBroken("conference.late", "lateBecause", "Write why it was held late");
        }
    }

    @Basis(PROCEDURE + ": a complaint says who made it, when and what it is")
    static void aComplaintSaysWhat(
            String madeBy, @Nullable LocalDate receivedOn, String words, LocalDate today) {
        if (madeBy.isBlank()) {
            throw new RuleBroken("conference.complainant", "madeBy", "Write who complains");
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            throw new RuleBroken("conference.received", "receivedOn", "Enter the day, up to today");
        }
        if (words.isBlank()) {
            throw new RuleBroken("conference.complaint", "words", "Write what the complaint is");
        }
    }

    @Basis(PROCEDURE + ": a complaint is answered once, with a finding")
    static void aComplaintIsAnswered(Conference.@Nullable Finding finding, String words) {
        if (finding == null) {
            throw new RuleBroken("conference.finding", "finding", "Choose what was found");
        }
        if (words.isBlank()) {
            throw new RuleBroken("conference.answer", "words", "Write what they were answered");
        }
    }
}
