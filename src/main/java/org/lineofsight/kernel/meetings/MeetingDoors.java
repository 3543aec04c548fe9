package org.lineofsight.kernel.meetings;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever may be asked to a meeting has theirs. */
@Configuration(proxyBeanMethods = false)
class MeetingDoors {

    @Bean
    DoorTo myMeetings() {
        return new DoorTo(
                6,
                "Meetings",
                "/meetings",
                Set.of("/meetings"),
                Set.of(
                        PRACTITIONER,
                        SAFEGUARDING_LEAD,
                        AGENCY_DESK,
                        SOCIAL_WORKER,
                        SOCIAL_WORK_MANAGER,
                        CONFERENCE_CHAIR,
                        EARLY_HELP_MANAGER,
                        FRONT_DOOR_MANAGER,
                        SCRUTINEER,
                        EXECUTIVE_PARTNER));
    }

    /** The partnership’s office is asked to none: it finds how many were quorate. */
    @Bean
    DoorTo quoracy() {
        return new DoorTo(
                6,
                "Meetings",
                "/meetings/quoracy",
                Set.of("/meetings"),
                Set.of(PARTNERSHIP_OFFICER));
    }
}
