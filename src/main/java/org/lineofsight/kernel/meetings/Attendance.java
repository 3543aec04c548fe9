package org.lineofsight.kernel.meetings;

import org.jspecify.annotations.Nullable;

/**
 * How somebody took part in a meeting that was held. Where there is none, it is not recorded, which
 * is no absence.
 *
 * @param whoCame the person; absent where nobody came or the name was not written down
 * @param deputy whether that was a deputy
 * @param untilDecided whether they were still there when decisions were made
 * @param conflict whether they took no part in the decision for a conflict of interest
 * @param because what the conflict is, why they left, or why they were not there; absent where
 *     nobody wrote it
 */
public record Attendance(
        TookPart tookPart,
        @Nullable String whoCame,
        boolean deputy,
        boolean untilDecided,
        boolean conflict,
        @Nullable String because) {

    /** Ways of taking part. Stored by name. */
    public enum TookPart {
        IN_PERSON("Came in person"),
        BY_VIDEO("By video"),
        BY_TELEPHONE("By telephone"),
        REPORT("Sent a report, did not come"),
        ABSENT("Did not come");

        private final String label;

        TookPart(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean came() {
            return this == IN_PERSON || this == BY_VIDEO || this == BY_TELEPHONE;
        }
    }

    Presence presence() {
        return tookPart.came() && untilDecided && !conflict ? Presence.THERE : Presence.NOT_THERE;
    }

    /** In a line, with why somebody who came does not count. */
    public String inWords() {
        var words = new StringBuilder(tookPart.label());
        if (deputy) {
            words.append(", a deputy");
        }
        if (tookPart.came() && !untilDecided) {
            words.append(", left before the decision");
        }
        if (conflict) {
            words.append(", took no part in the decision: conflict of interest");
        }
        return words.toString();
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Attendance[" + tookPart + "]";
    }
}
