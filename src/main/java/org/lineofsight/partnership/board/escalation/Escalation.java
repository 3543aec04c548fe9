package org.lineofsight.partnership.board.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.board.GroupId;

/**
 * An issue that a group could not settle.
 *
 * @param why it cannot be settled below
 * @param reply absent while nobody has replied
 * @param effect what came of it; absent while it is not closed
 * @param left until the reply is due; for one that was replied to, whether that was in time
 */
public record Escalation(
        EscalationId id,
        String reference,
        GroupId from,
        String fromName,
        GroupId to,
        String toName,
        String what,
        String why,
        String asked,
        LocalDate raisedOn,
        String raisedBy,
        @Nullable Reply reply,
        @Nullable LocalDate closedOn,
        @Nullable String effect,
        @Nullable String closedBy,
        @Nullable TimeLeft left,
        int version) {

    /** What the group above decided. */
    public record Reply(LocalDate on, String decision, String reason, String by) {}

    public String address() {
        return "/partnership/escalations/" + id;
    }

    public boolean open() {
        return reply == null;
    }

    public boolean late() {
        return open() && left != null && left.state().late();
    }

    public boolean closed() {
        return closedOn != null;
    }

    public String state() {
        return closed() ? "Closed" : open() ? late() ? "Late" : "Waits for a reply" : "Replied";
    }

    public String colour() {
        return closed() ? "grey" : open() ? late() ? "red" : "blue" : "green";
    }
}
