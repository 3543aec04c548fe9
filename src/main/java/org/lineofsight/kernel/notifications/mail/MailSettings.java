package org.lineofsight.kernel.notifications.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether mail can go out, and what every letter needs to know. */
@Component
class MailSettings {

    static final String HOST = "spring.mail.host";
    static final String FROM = "lineofsight.mail.from";
    static final String BASE_URL = "lineofsight.base-url";

    private final @Nullable Ready ready;
    private final List<String> missing;

    /**
     * What is needed to send.
     *
     * @param from the address letters come from
     * @param baseUrl where the application is reached, without a slash at the end
     */
    record Ready(JavaMailSender server, InternetAddress from, String baseUrl) {

        String link(UUID notice) {
            return baseUrl + "/notices/" + notice;
        }

        /** The part of an address or a message's id after the at sign. */
        String domain() {
            var address = from.getAddress();
            return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }

    MailSettings(
            ObjectProvider<JavaMailSender> server,
            Environment environment,
            @Value("${" + FROM + ":}") String from,
            @Value("${" + BASE_URL + ":}") String baseUrl) {
        var absent = new ArrayList<String>();
        var sender = environment.getProperty(HOST, "").isBlank() ? null : server.getIfAvailable();
        if (sender == null) {
            absent.add(HOST);
        }
        if (from.isBlank()) {
            absent.add(FROM);
        }
        if (baseUrl.isBlank()) {
            absent.add(BASE_URL);
        }
        missing = List.copyOf(absent);
        ready =
                sender != null && missing.isEmpty()
                        ? new Ready(sender, address(from), siteAt(baseUrl))
                        : null;
    }

    /** Absent while mail is not set up; letters then wait. */
    Optional<Ready> ready() {
        return Optional.ofNullable(ready);
    }

    /** The properties still to be set, by name; empty when mail can go out. */
    List<String> missing() {
        return missing;
    }

    private static InternetAddress address(String from) {
        try {
            return strictly(from.strip());
        } catch (AddressException e) {
            throw new IllegalStateException(FROM + " is not an e-mail address", e);
        }
    }

    /**
     * One address and nothing else, as a letter's header may carry it.
     *
     * @throws AddressException when it is none, or brings a line break or a second recipient along
     */
    static InternetAddress strictly(String address) throws AddressException {
        var parsed = new InternetAddress(address, true);
        var at = parsed.getAddress().indexOf('@');
        if (address.chars().anyMatch(Character::isISOControl) || parsed.isGroup() || at < 1) {
            throw new AddressException("Not one plain address");
        }
        return parsed;
    }

    private static String siteAt(String baseUrl) {
        var site = URI.create(baseUrl.strip());
        var scheme = site.getScheme();
        if (scheme == null
                || !scheme.matches("https?")
                || site.getHost() == null
                || site.getQuery() != null) {
            throw new IllegalStateException(
                    BASE_URL
                            + " is where people reach this site, for example https://safeguarding.example");
        }
        return site.toString().replaceAll("/+$", "");
    }
}
