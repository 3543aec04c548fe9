package org.lineofsight.platform.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and what for.
 *
 * @param accountId the signed-in account; for {@link Role#SYSTEM} a fixed id that belongs to no
 *     person
 * @param name the person's name as colleagues know it, kept on decisions as it was at the time
 * @param agencyId the agency acted for; absent for the system and for those who belong to none (the
 *     scrutineer)
 * @param role the one role of this session
 * @param purpose the purpose in words, as shown on every page: "front door manager, Aldermere
 *     Council"
 */
public record Actor(
        UUID accountId, String name, @Nullable UUID agencyId, Role role, String purpose) {

    private static final UUID SYSTEM_ACCOUNT = new UUID(0L, 1L);

    /**
     * The application acting for itself, for example the job that sends e-mail. The name goes into
     * the audit.
     */
    public static Actor system(String job) {
        return new Actor(SYSTEM_ACCOUNT, job, null, Role.SYSTEM, job);
    }

    public boolean is(Role... roles) {
        for (var each : roles) {
            if (each == role) {
                return true;
            }
        }
        return false;
    }

    /** The agency acted for, where the page cannot be reached without one. */
    public UUID requireAgency() {
        if (agencyId == null) {
            throw new IllegalStateException("This actor belongs to no agency");
        }
        return agencyId;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Actor[" + role + " " + accountId + "]";
    }
}
