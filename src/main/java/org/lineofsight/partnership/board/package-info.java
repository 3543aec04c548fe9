/**
 * <h2>Boards and groups</h2>
 *
 * How the partnership is made up on any day: boards and the groups below them, what each is for and
 * to which it reports, its terms of reference, the seats in it and who holds them. Words: strand,
 * the boards beside each other that one office supports (children, adults, community safety); seat,
 * a membership by role, whoever holds it; holder and deputy; vacancy, a seat without a holder;
 * pledge, what an agency promises the partnership; escalation, what a group puts to one above it.
 * Rules: {@code structure.GroupRules}, {@code structure.SeatRules}, {@code pledge.PledgeRules},
 * {@code escalation.EscalationRules}.
 *
 * <p>What is said of a group or a seat is said from a day on and is never overwritten. A mistake is
 * put right on the day it was made, and stays in the group’s story.
 */
@ApplicationModule(
        id = "board",
        displayName = "Boards and groups",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::time",
            "platform::web",
            "access",
            "actions",
            "agencies",
            "meetings",
            "meetings::invitation",
            "overview",
            "policies",
            "timescales"
        })
@NullMarked
package org.lineofsight.partnership.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
