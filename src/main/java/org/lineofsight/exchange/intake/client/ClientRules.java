package org.lineofsight.exchange.intake.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What an agency's system needs before it may call or be told. */
public final class ClientRules {

    static final int LONGEST = 200;

    private ClientRules() {}

    @Basis("Local rule: credentials belong to one named system, and it is on record what it is for")
    static void aClientSaysWhatItIs(String name, String whatFor) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new RuleBroken(
                    "client.name", "name", "Enter the system's name, up to 200 characters");
        }
        if (whatFor.isBlank() || whatFor.length() > LONGEST) {
            throw new RuleBroken(
                    "client.what-for",
                    "whatFor",
                    "Say what it is for and who answers for it, up to 200 characters");
        }
    }

    @Basis("Local rule: a secret is changed without a day on which referrals cannot be sent")
    static Duration theOldSecretStillHolds() {
        return Duration.ofDays(7);
    }

    /**
     * @param plainAllowed for tests and demonstrations on one machine
     */
    @Basis(
            "Local rule: outcomes are told over TLS, to an address that says nothing more than where")
    public static void eventsGoOverTls(String url, boolean plainAllowed) {
        if (!isAnAddress(url, plainAllowed)) {
            throw new RuleBroken(
                    "client.webhook",
                    "url",
                    "Enter an address that starts with https:// and has no user name and no # in it");
        }
    }

    private static boolean isAnAddress(String url, boolean plainAllowed) {
        try {
            var address = new URI(url);
            var scheme = address.getScheme();
            return url.length() <= 2000
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && ("https".equals(scheme) || plainAllowed && "http".equals(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
