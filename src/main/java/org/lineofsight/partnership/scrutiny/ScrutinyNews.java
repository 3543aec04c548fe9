package org.lineofsight.partnership.scrutiny;

import java.util.Optional;
import org.lineofsight.kernel.notifications.News;

/** What people are told about scrutiny. */
public enum ScrutinyNews implements News {
    CHALLENGED("The scrutineer has put a challenge to your agency"),
    GROUP_CHALLENGED("The scrutineer has put a challenge to a group. Answer it for the group"),
    RESPONDED("There is a response to a challenge");

    private final String notice;

    ScrutinyNews(String notice) {
        this.notice = notice;
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("There is news about independent scrutiny.");
    }
}
