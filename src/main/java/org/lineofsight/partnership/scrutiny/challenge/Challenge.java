package org.lineofsight.partnership.scrutiny.challenge;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;

/**
 * Something that the scrutineer has put to an agency or a group.
 *
 * @param activity that it came from; absent where it came from none
 * @param agency absent where it is put to a group
 * @param group absent where it is put to an agency
 * @param putTo the agency's or the group's name
 * @param response absent while there is none
 * @param effect what was said last of what changed; absent while nobody has looked
 * @param left until the response is due; after it, whether it was in time
 */
public record Challenge(
        ChallengeId id,
        String reference,
        ReportingYear year,
        @Nullable ActivityId activity,
        @Nullable UUID agency,
        @Nullable UUID group,
        String putTo,
        String words,
        LocalDate raisedOn,
        String raisedBy,
        @Nullable Response response,
        @Nullable Effect effect,
        @Nullable TimeLeft left) {

    /** What they who were challenged said. */
    public record Response(String words, LocalDate on, String by) {}

    /** What changed. */
    public record Effect(EffectState state, String words, LocalDate on, String by) {}

    public String address() {
        return "/partnership/scrutiny/challenges/" + id;
    }

    /** Where the partnership’s office raises an action from it. */
    public String raising() {
        return "/partnership/actions/new?source=scrutiny&from=Challenge%20"
                + reference
                + "&where="
                + address();
    }

    public boolean open() {
        return response == null;
    }

    public boolean late() {
        return open() && left != null && left.state().late();
    }

    /** Its own lead answers for an agency, and the office for anybody. */
    public boolean mayBeAnsweredBy(Actor actor) {
        return actor.is(Role.PARTNERSHIP_OFFICER, Role.SYSTEM)
                || actor.is(Role.SAFEGUARDING_LEAD, Role.EXECUTIVE_PARTNER)
                        && agency != null
                        && Objects.equals(agency, actor.agencyId());
    }

    public String state() {
        if (open()) {
            return late() ? "Response late" : "Waits for a response";
        }
        return effect == null ? "Answered, effect not looked at" : effect.state().label();
    }

    public String colour() {
        if (open()) {
            return late() ? "red" : "blue";
        }
        return effect == null ? "grey" : effect.state().colour();
    }
}
