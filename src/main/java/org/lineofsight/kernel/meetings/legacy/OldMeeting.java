package org.lineofsight.kernel.meetings.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Presence;

/**
 * A meeting as another system recorded it.
 *
 * @param line where it begins in its file
 * @param flag whether somebody ticked that it was quorate; absent where nobody ticked anything
 * @param attendees empty where nobody's attendance is recorded, which is not that nobody came
 */
public record OldMeeting(
        UUID id,
        int line,
        MeetingKind kind,
        String reference,
        LocalDate heldOn,
        @Nullable Boolean flag,
        List<Somebody> attendees) {

    /**
     * @param agency as the file names it
     * @param discipline absent where it is not recorded, or in words that nobody knows here
     * @param words how they took part, as the file says it
     */
    public record Somebody(
            String agency, @Nullable Discipline discipline, Presence presence, String words) {}

    public String flagInWords() {
        if (flag == null) {
            return "Nothing ticked";
        }
        return flag ? "Quorate" : "Not quorate";
    }
}
