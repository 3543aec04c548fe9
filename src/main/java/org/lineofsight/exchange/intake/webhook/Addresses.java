package org.lineofsight.exchange.intake.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where events may go. Somebody who may type an address must not make this server call into its own
 * network. Looked at each time before sending: a name may lead elsewhere tomorrow. Java keeps a
 * name's answer for half a minute, so that the one looked at is the one that is called.
 */
@Component
public class Addresses {

    private final boolean privateAllowed;
    private final boolean plainAllowed;

    Addresses(
            @Value("${lineofsight.intake.private-addresses:false}") boolean privateAllowed,
            @Value("${lineofsight.intake.plain-http:false}") boolean plainAllowed) {
        this.privateAllowed = privateAllowed;
        this.plainAllowed = plainAllowed;
    }

    /** Without TLS; for tests and demonstrations on one machine. */
    public boolean plainAllowed() {
        return plainAllowed;
    }

    /**
     * @throws UnknownHostException where the name leads nowhere
     */
    boolean mayBeCalled(URI address) throws UnknownHostException {
        if (privateAllowed) {
            return true;
        }
        for (var each : InetAddress.getAllByName(address.getHost())) {
            if (isPrivate(each)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isPrivate6(bytes) : isPrivate4(bytes));
    }

    /** This network, shared by providers, benchmarking, documentation, and what is reserved. */
    private static boolean isPrivate4(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var third = bytes[2] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113
                || first >= 240;
    }

    /** Local ones, and those that carry an IPv4 address inside (6to4, NAT64, Teredo). */
    private static boolean isPrivate6(byte[] bytes) {
        var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xfe00) == 0xfc00
                || first == 0x2002
                || first == 0x64 && second == 0xff9b
                || first == 0x2001 && (second == 0 || second == 0xdb8)
                || first == 0;
    }
}
