package org.lineofsight.kernel.access.settings;

import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** Who may be given what. */
final class AccountRules {

    private AccountRules() {}

    @Basis("Local rule: duties are separated; the administrator keeps accounts and sees no content")
    static void nobodyKeepsTheirOwnAccount(Actor actor, UUID account) {
        if (actor.accountId().equals(account)) {
            throw new RuleBroken(
                    "account.own", "role", "Another administrator must change your own account");
        }
    }

    @Basis("Access: whoever works in an agency works for that agency alone")
    static void agencyRolesNameTheirAgency(Role role, boolean agencyGiven) {
        if (!agencyGiven && role.inAnAgency()) {
            throw new RuleBroken(
                    "account.agency-needed", "agency", "Choose the agency that they do this for");
        }
    }
}
