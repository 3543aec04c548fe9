/**
 * <h2>Meetings</h2>
 *
 * Meetings of every kind: who is asked, what they reply, who came, and whether the meeting is or
 * was quorate. Words: discipline, invitation, reply, apology, deputy, report in place of
 * attendance, quorum, quoracy, paper, minutes, passage, release. Rules: {@code MeetingRules},
 * {@code MinutesRules}; each pathway's quorum is a {@link
 * org.lineofsight.kernel.meetings.MeetingKind} of its own.
 *
 * <p>Quoracy is computed from these facts and never ticked. Minutes are fixed once somebody has
 * approved them, and each of those they are sent to reads the passages that are theirs. What a
 * decision sets going is for the pathway that holds the meeting.
 */
@ApplicationModule(
        id = "meetings",
        displayName = "Meetings",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "access",
            "actions",
            "agencies",
            "mywork",
            "notifications",
            "timescales"
        })
@NullMarked
package org.lineofsight.kernel.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
