package org.lineofsight.pathway.childprotection;

import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Quorum;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meetings that child protection holds, and who each needs. */
@Configuration(proxyBeanMethods = false)
public class ChildProtectionMeetings {

    /** Held with social care, police and health at least; whoever else knows the child is asked. */
    public static final MeetingKind STRATEGY_DISCUSSION =
            new MeetingKind(
                    "childprotection.strategy-discussion",
                    "Strategy discussion",
                    Quorum.of(Discipline.SOCIAL_CARE).and(Discipline.POLICE).and(Discipline.HEALTH),
                    "Working Together to Safeguard Children 2023, chapter 3: a strategy discussion involves children’s social care, the police and health at least, and others such as the referrer, education and early help");

    @Bean
    MeetingKind strategyDiscussionKind() {
        return STRATEGY_DISCUSSION;
    }
}
