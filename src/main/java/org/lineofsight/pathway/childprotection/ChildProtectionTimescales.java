package org.lineofsight.pathway.childprotection;

import static org.lineofsight.kernel.timescales.RuleBasis.guidance;
import static org.lineofsight.kernel.timescales.RuleBasis.local;
import static org.lineofsight.kernel.timescales.RuleBasis.statutoryGuidance;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.lineofsight.kernel.timescales.RuleBasis;
import org.lineofsight.kernel.timescales.Timescale;

/** How long child protection has, and what says so. */
public final class ChildProtectionTimescales {

    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";
    private static final String PROCEDURE = "Child protection operating procedure";

    /** A manager gives the case to a social worker. */
    public static final Timescale ALLOCATION =
            Timescale.of("childprotection.allocation")
                    .workingDays(1)
                    .after("case received from the front door")
                    .called("Allocation to a social worker")
                    .basedOn(local(PROCEDURE, "1"));

    /**
     * A strategy discussion that does not have to be held at once. No guidance sets a time; each
     * partnership does.
     */
    public static final Timescale STRATEGY_DISCUSSION =
            Timescale.of("childprotection.strategy-discussion")
                    .workingDays(3)
                    .after("strategy discussion found to be needed")
                    .called("Strategy discussion")
                    .basedOn(local(PROCEDURE, "1"));

    /** One that has to be held at once, because the child may be in immediate danger. */
    public static final Timescale STRATEGY_DISCUSSION_AT_ONCE =
            Timescale.of("childprotection.strategy-discussion-at-once")
                    .hours(4)
                    .after("strategy discussion found to be needed")
                    .called("Strategy discussion, at once")
                    .basedOn(local(PROCEDURE, "1"));

    /** An assessment, from the point from which guidance counts it. */
    public static final Timescale ASSESSMENT_FROM_REFERRAL =
            Timescale.of("childprotection.assessment-from-referral")
                    .workingDays(45)
                    .after("referral received")
                    .called("Assessment, from the referral")
                    .basedOn(statutoryGuidance(WORKING_TOGETHER, "2018").at("chapter 1"))
                    .from(LocalDate.of(2018, Month.JULY, 4))
                    .thenFrom(LocalDate.of(2023, Month.DECEMBER, 15))
                    .workingDays(45)
                    .after("referral received")
                    .basedOn(statutoryGuidance(WORKING_TOGETHER, "2023").at("chapter 3"));

    /** The same, from the day it began: so the published measure counts it, to its agreement. */
    public static final Timescale ASSESSMENT_FROM_START =
            Timescale.of("childprotection.assessment-from-start")
                    .workingDays(45)
                    .after("assessment begun")
                    .called("Assessment, from its start")
                    .basedOn(
                            guidance("Children in need census", "2024-25")
                                    .at("assessment duration"));

    /** A manager looks at it on the way; the census holds the day (N00161), and sets none. */
    public static final Timescale ASSESSMENT_CHECKPOINT =
            Timescale.of("childprotection.assessment-checkpoint")
                    .workingDays(10)
                    .after("assessment begun")
                    .called("Assessment, looked at together")
                    .basedOn(local(PROCEDURE, "1"));

    /** All that run on one assessment. */
    public static final List<Timescale> OF_AN_ASSESSMENT =
            List.of(ASSESSMENT_FROM_REFERRAL, ASSESSMENT_FROM_START, ASSESSMENT_CHECKPOINT);

    /** A report asked for under section 17. No guidance sets a time; each partnership does. */
    public static final Timescale INFORMATION_SECTION_17 =
            Timescale.of("childprotection.information-section-17")
                    .workingDays(10)
                    .after("information asked for under section 17")
                    .called("Answer to a request under section 17")
                    .basedOn(local(PROCEDURE, "1"));

    /** A report asked for under section 47, while enquiries are made. */
    public static final Timescale INFORMATION_SECTION_47 =
            Timescale.of("childprotection.information-section-47")
                    .workingDays(3)
                    .after("information asked for under section 47")
                    .called("Answer to a request under section 47")
                    .basedOn(local(PROCEDURE, "1"));

    /** An examination by a paediatrician while signs of harm can still be seen. */
    public static final Timescale CHILD_PROTECTION_MEDICAL =
            Timescale.of("childprotection.medical")
                    .workingDays(1)
                    .after("child protection medical asked for")
                    .called("Child protection medical")
                    .basedOn(local(PROCEDURE, "1"));

    /** A child's health as a whole. */
    public static final Timescale HEALTH_ASSESSMENT =
            Timescale.of("childprotection.health-assessment")
                    .workingDays(20)
                    .after("health assessment asked for")
                    .called("Health assessment")
                    .basedOn(local(PROCEDURE, "1"));

    /**
     * A conference about children who move here with a plan of another authority. No guidance sets
     * a time; procedures commonly give fifteen working days.
     */
    public static final Timescale TRANSFER_IN_CONFERENCE =
            Timescale.of("childprotection.transfer-in-conference")
                    .workingDays(15)
                    .after("notice of the other authority")
                    .called("Transfer-in conference")
                    .basedOn(local(PROCEDURE, "1"));

    /** The first core group after a child protection plan was made. */
    public static final Timescale FIRST_CORE_GROUP =
            Timescale.of("childprotection.first-core-group")
                    .workingDays(10)
                    .after("child protection conference")
                    .called("First core group")
                    .basedOn(
                            statutoryGuidance(WORKING_TOGETHER, "2023")
                                    .at("chapter 3: core group"));

    /** Core groups after the first. */
    public static final Timescale CORE_GROUP =
            Timescale.of("childprotection.core-group")
                    .weeks(6)
                    .after("core group")
                    .called("Core group")
                    .basedOn(local(PROCEDURE, "1"));

    /** The first review of a child protection plan. */
    public static final Timescale FIRST_REVIEW_CONFERENCE =
            Timescale.of("childprotection.first-review")
                    .months(3)
                    .after("child protection conference")
                    .called("First review conference")
                    .basedOn(
                            statutoryGuidance(WORKING_TOGETHER, "2023")
                                    .at("chapter 3: review conference"));

    /** Reviews of a child protection plan after the first. */
    public static final Timescale REVIEW_CONFERENCE =
            Timescale.of("childprotection.review")
                    .months(6)
                    .after("review conference")
                    .called("Review conference")
                    .basedOn(
                            statutoryGuidance(WORKING_TOGETHER, "2023")
                                    .at("chapter 3: review conference"));

    /** A child with a child protection plan is seen by their social worker. */
    public static final Timescale VISIT =
            Timescale.of("childprotection.visit")
                    .workingDays(10)
                    .after("plan made, or child seen")
                    .called("Child protection visit")
                    .basedOn(local(PROCEDURE, "1"));

    /** The first review of a child in need plan. */
    public static final Timescale FIRST_NEED_REVIEW =
            Timescale.of("childprotection.first-need-review")
                    .months(3)
                    .after("child in need plan made")
                    .called("First review of the child in need plan")
                    .basedOn(local(PROCEDURE, "1"));

    /** Reviews of a child in need plan after the first. */
    public static final Timescale NEED_REVIEW =
            Timescale.of("childprotection.need-review")
                    .months(6)
                    .after("review of the child in need plan")
                    .called("Review of the child in need plan")
                    .basedOn(local(PROCEDURE, "1"));

    /** A child with a child in need plan is seen by their social worker. */
    public static final Timescale NEED_VISIT =
            Timescale.of("childprotection.need-visit")
                    .workingDays(20)
                    .after("plan made, or child seen")
                    .called("Child in need visit")
                    .basedOn(local(PROCEDURE, "1"));

    /**
     * An initial conference, or the finding that none is needed, from the strategy discussion at
     * which the section 47 enquiry was begun.
     */
    public static final Timescale INITIAL_CONFERENCE =
            Timescale.of("childprotection.initial-conference")
                    .workingDays(15)
                    .after("strategy discussion that began the section 47 enquiry")
                    .called("Initial conference, or that none is needed")
                    .basedOn(
                            statutoryGuidance(WORKING_TOGETHER, "2018")
                                    .at("chapter 1")
                                    .knownBy(RuleBasis.Sureness.REPORTED))
                    .from(LocalDate.of(2018, Month.JULY, 4))
                    .thenFrom(LocalDate.of(2023, Month.DECEMBER, 15))
                    .workingDays(15)
                    .after("strategy discussion that began the section 47 enquiry")
                    .basedOn(
                            statutoryGuidance(WORKING_TOGETHER, "2023")
                                    .at("chapter 3")
                                    .knownBy(RuleBasis.Sureness.REPORTED));

    /** What was said and decided in a strategy discussion is sent to those who took part. */
    public static final Timescale STRATEGY_MINUTES =
            Timescale.of("childprotection.strategy-minutes")
                    .workingDays(1)
                    .after("strategy discussion held")
                    .called("Record of the strategy discussion sent")
                    .basedOn(local(PROCEDURE, "1"));

    /**
     * The full record of a conference; what it decided and the outline plan are written down when
     * it decides. No guidance sets a time; procedures commonly give fifteen or twenty working days.
     */
    public static final Timescale CONFERENCE_MINUTES =
            Timescale.of("childprotection.conference-minutes")
                    .workingDays(15)
                    .after("child protection conference")
                    .called("Minutes of the conference sent")
                    .basedOn(local(PROCEDURE, "1"));

    /** What was agreed in a core group, or in the review of a child in need plan. */
    public static final Timescale PLAN_MINUTES =
            Timescale.of("childprotection.plan-minutes")
                    .workingDays(5)
                    .after("core group, or review of a child in need plan, held")
                    .called("Minutes sent to those who work on the plan")
                    .basedOn(local(PROCEDURE, "1"));

    private ChildProtectionTimescales() {}
}
