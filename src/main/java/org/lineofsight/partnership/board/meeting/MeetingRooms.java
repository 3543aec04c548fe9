package org.lineofsight.partnership.board.meeting;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingRooms {

    @Bean
    Room groupMeetings() {
        return new Room(
                2,
                "Meetings",
                "/partnership/meetings",
                "when boards and groups meet, about what, who came and what was decided",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER));
    }
}
