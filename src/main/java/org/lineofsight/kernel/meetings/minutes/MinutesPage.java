package org.lineofsight.kernel.meetings.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.timescales.TimeLeft;

/**
 * How the minutes of a meeting stand, for those who run it.
 *
 * @param draft absent where nothing is being written
 * @param draftParts the draft as it would read
 * @param versions the approved ones, the newest first
 * @param releases to whom the newest was sent
 * @param left by when they are to be sent; absent where no clock runs
 */
public record MinutesPage(
        Meeting meeting,
        @Nullable Minutes draft,
        List<MinutesDocument.Part> draftParts,
        List<Minutes> versions,
        List<Release> releases,
        @Nullable TimeLeft left) {

    public @Nullable Minutes newest() {
        return versions.isEmpty() ? null : versions.getFirst();
    }

    public boolean sent() {
        return releases.stream().anyMatch(release -> release.recall() == null);
    }
}
