package org.lineofsight.kernel.meetings.invitation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.MeetingTimescales;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Warns where the directory may be stale, so that an invitation reaches nobody. */
@Component
public class Directory {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Clocks clocks;
    private final Clock clock;

    Directory(Agencies agencies, Accounts accounts, Clocks clocks, Clock clock) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param phone how the agency is reached; absent where the directory has none
     * @param canConfirm whether it helps to say that the entry is right
     */
    public record Warning(UUID agency, String words, @Nullable String phone, boolean canConfirm) {}

    /** What to look at before one relies on the invitations of a meeting that is to come. */
    public List<Warning> warnings(Meeting meeting) {
        var warnings = new ArrayList<Warning>();
        if (meeting.status() != MeetingStatus.CALLED || !meeting.runs()) {
            return warnings;
        }
        for (var asked : meeting.attendees()) {
            if (asked.agency() == null || asked.role() == null) {
                continue;
            }
            var agency = agencies.require(new AgencyId(asked.agency()));
            var phone = agency.contact().phone();
            if (accounts.workingAs(asked.role(), asked.agency()).isEmpty()) {
                warnings.add(
                        new Warning(
                                asked.agency(),
                                "Nobody works as %s for %s today: the invitation reaches nobody."
                                        .formatted(asked.role().label(), agency.name()),
                                phone,
                                false));
            } else {
                var confirmed = agencies.confirmedAt(agency);
                if (!clocks.wouldBeDue(MeetingTimescales.DIRECTORY, confirmed)
                        .at()
                        .isAfter(clock.instant())) {
                    warnings.add(
                            new Warning(
                                    asked.agency(),
                                    "What the directory has of %s was last said to be right on %s."
                                            .formatted(
                                                    agency.name(),
                                                    InWords.dateWithoutWeekday(
                                                            InWords.dayOf(confirmed))),
                                    phone,
                                    true));
                }
            }
        }
        return warnings;
    }
}
