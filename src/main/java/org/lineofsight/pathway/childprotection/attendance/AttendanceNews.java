package org.lineofsight.pathway.childprotection.attendance;

import java.util.Optional;
import org.lineofsight.kernel.notifications.News;

/** In sentences that name nobody. */
enum AttendanceNews implements News {
    ATTENDED("A child has attended unscheduled care"),
    NOT_AFTER_ALL("A child did not attend unscheduled care after all");

    private final String notice;

    AttendanceNews(String notice) {
        this.notice = notice;
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("There is news about somebody you work with.");
    }
}
