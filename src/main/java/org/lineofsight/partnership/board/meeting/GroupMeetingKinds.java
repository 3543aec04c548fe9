package org.lineofsight.partnership.board.meeting;

import static org.lineofsight.kernel.meetings.Discipline.ADULT_SOCIAL_CARE;
import static org.lineofsight.kernel.meetings.Discipline.HEALTH;
import static org.lineofsight.kernel.meetings.Discipline.POLICE;
import static org.lineofsight.kernel.meetings.Discipline.SOCIAL_CARE;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Quorum;
import org.lineofsight.partnership.board.GroupQuorum;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One kind of meeting for each way in which a group is quorate. */
@Configuration(proxyBeanMethods = false)
class GroupMeetingKinds {

    private static final String TITLE = "Partnership meeting";

    private static final MeetingKind CHILDREN =
            kind(
                    "board.children",
                    Quorum.of(SOCIAL_CARE).and(POLICE).and(HEALTH),
                    GroupQuorum.CHILDREN_PARTNERS);
    private static final MeetingKind ADULTS =
            kind(
                    "board.adults",
                    Quorum.of(ADULT_SOCIAL_CARE).and(POLICE).and(HEALTH),
                    GroupQuorum.ADULTS_PARTNERS);
    private static final MeetingKind AGENCIES =
            kind(
                    "board.agencies",
                    Quorum.ofAtLeast(3, "agencies", EnumSet.allOf(Discipline.class)),
                    GroupQuorum.THREE_AGENCIES);

    @Bean
    MeetingKind childrensBoardMeeting() {
        return CHILDREN;
    }

    @Bean
    MeetingKind adultsBoardMeeting() {
        return ADULTS;
    }

    @Bean
    MeetingKind groupMeeting() {
        return AGENCIES;
    }

    private static MeetingKind kind(String code, Quorum quorum, GroupQuorum rule) {
        return new MeetingKind(code, TITLE, quorum, rule.source()).aboutNobody();
    }

    static MeetingKind of(GroupQuorum quorum) {
        return switch (quorum) {
            case CHILDREN_PARTNERS -> CHILDREN;
            case ADULTS_PARTNERS -> ADULTS;
            case THREE_AGENCIES -> AGENCIES;
        };
    }

    /**
     * As which the group’s quorum counts an agency; absent where it needs others. Of health, only
     * the integrated care board is a safeguarding partner.
     */
    static @Nullable Discipline discipline(AgencyKind kind, GroupQuorum quorum) {
        return switch (quorum) {
            case THREE_AGENCIES -> Discipline.of(kind);
            case CHILDREN_PARTNERS, ADULTS_PARTNERS ->
                    switch (kind) {
                        case CHILDRENS_SOCIAL_CARE ->
                                quorum == GroupQuorum.CHILDREN_PARTNERS ? SOCIAL_CARE : null;
                        case ADULT_SOCIAL_CARE ->
                                quorum == GroupQuorum.ADULTS_PARTNERS ? ADULT_SOCIAL_CARE : null;
                        case POLICE -> POLICE;
                        case INTEGRATED_CARE_BOARD -> HEALTH;
                        default -> null;
                    };
        };
    }
}
