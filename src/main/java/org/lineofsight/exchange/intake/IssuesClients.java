package org.lineofsight.exchange.intake;

import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;

/** Gives an agency's system its own credentials. */
public interface IssuesClients {

    /** One that may send referrals. */
    default Issued issue(AgencyId agency, String name, String whatFor, Actor by) {
        return issue(agency, name, whatFor, ClientMay.SEND_REFERRALS, by);
    }

    /**
     * @param whatFor which product, and who answers for it, in a line
     * @throws RuleBroken where the name or what it is for is missing
     */
    Issued issue(AgencyId agency, String name, String whatFor, ClientMay may, Actor by);

    /**
     * @param token told once, and kept as a hash only
     */
    record Issued(ClientId client, String token) {

        /** A secret stays out of logs. */
        @Override
        public String toString() {
            return "Issued[" + client + "]";
        }
    }
}
