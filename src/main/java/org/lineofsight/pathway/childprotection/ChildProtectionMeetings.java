package org.lineofsight.pathway.childprotection;

import java.util.EnumSet;
import java.util.Set;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Quorum;
import org.lineofsight.kernel.meetings.RequiredPaper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The meetings that child protection holds, who each needs, what each reads beforehand and how soon
 * its minutes are out. Guidance asks for reports to conferences and for minutes, and sets no days
 * for either: these are local.
 */
@Configuration(proxyBeanMethods = false)
public class ChildProtectionMeetings {

    /** Held with social care, police and health at least; whoever else knows the child is asked. */
    public static final MeetingKind STRATEGY_DISCUSSION =
            new MeetingKind(
                            "childprotection.strategy-discussion",
                            "Strategy discussion",
                            Quorum.of(Discipline.SOCIAL_CARE)
                                    .and(Discipline.POLICE)
                                    .and(Discipline.HEALTH),
                            "Working Together to Safeguard Children 2023, chapter 3: a strategy discussion involves children’s social care, the police and health at least, and others such as the referrer, education and early help")
                    .minutesWithin(ChildProtectionTimescales.STRATEGY_MINUTES);

    private static final String TWO_OTHERS =
            "Child protection operating procedure, edition 1 (local): children’s social care and at least two other agencies that know the children";

    /** Initial, pre-birth and transfer-in conferences. */
    public static final MeetingKind INITIAL_CONFERENCE =
            new MeetingKind(
                            "childprotection.initial-conference",
                            "Initial child protection conference",
                            withOthers(2),
                            TWO_OTHERS)
                    .minutesWithin(ChildProtectionTimescales.CONFERENCE_MINUTES)
                    .askingFor(reports(2));

    /** Of a child protection plan. */
    public static final MeetingKind REVIEW_CONFERENCE =
            new MeetingKind(
                            "childprotection.review-conference",
                            "Review child protection conference",
                            withOthers(2),
                            TWO_OTHERS)
                    .minutesWithin(ChildProtectionTimescales.CONFERENCE_MINUTES)
                    .askingFor(reports(5));

    /** Those who work on a child protection plan. */
    public static final MeetingKind CORE_GROUP =
            new MeetingKind(
                            "childprotection.core-group",
                            "Core group",
                            withOthers(1),
                            "Child protection operating procedure, edition 1 (local): children’s social care and at least one other agency")
                    .minutesWithin(ChildProtectionTimescales.PLAN_MINUTES);

    /** Those who work on a child in need plan. */
    public static final MeetingKind NEED_REVIEW =
            new MeetingKind(
                            "childprotection.need-review",
                            "Review of a child in need plan",
                            withOthers(1),
                            "Child protection operating procedure, edition 1 (local): children’s social care and at least one other agency")
                    .minutesWithin(ChildProtectionTimescales.PLAN_MINUTES);

    private static Quorum withOthers(int others) {
        return Quorum.of(Discipline.SOCIAL_CARE)
                .andAtLeast(
                        others, others == 1 ? "other agency" : "other agencies", everybodyElse());
    }

    /** One from each agency, there in time for the family to read it before the conference. */
    private static RequiredPaper[] reports(int workingDaysBefore) {
        var basis =
                "Working Together 2023, chapter 3: reports are shared with the family beforehand; Child protection operating procedure, edition 1 (local): %d working days before"
                        .formatted(workingDaysBefore);
        return new RequiredPaper[] {
            new RequiredPaper(
                    "social-work-report",
                    "Social worker’s report",
                    EnumSet.of(Discipline.SOCIAL_CARE),
                    workingDaysBefore,
                    basis),
            new RequiredPaper(
                    "agency-report", "Agency’s report", everybodyElse(), workingDaysBefore, basis)
        };
    }

    private static Set<Discipline> everybodyElse() {
        return EnumSet.complementOf(EnumSet.of(Discipline.SOCIAL_CARE));
    }

    @Bean
    MeetingKind initialConferenceKind() {
        return INITIAL_CONFERENCE;
    }

    @Bean
    MeetingKind reviewConferenceKind() {
        return REVIEW_CONFERENCE;
    }

    @Bean
    MeetingKind coreGroupKind() {
        return CORE_GROUP;
    }

    @Bean
    MeetingKind needReviewKind() {
        return NEED_REVIEW;
    }

    @Bean
    MeetingKind strategyDiscussionKind() {
        return STRATEGY_DISCUSSION;
    }
}
