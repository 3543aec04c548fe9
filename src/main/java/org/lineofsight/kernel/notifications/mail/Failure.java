package org.lineofsight.kernel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter did not go out: a reason of ours, and the server's reply code. The server's words
 * are not kept, since they repeat the address.
 *
 * @param code the SMTP reply code; zero where the server gave none
 */
record Failure(Reason reason, int code) {

    /** What went wrong, and so what to do next. */
    enum Reason {
        SERVER_UNREACHABLE("The mail server could not be reached", false, true),
        LOGIN_REFUSED("The mail server did not accept our user name and password", false, true),
        SENDER_REFUSED("The mail server does not accept mail from our address", false, true),
        NOT_ACCEPTED("The mail server did not accept the message", false, false),
        RECIPIENT_REFUSED("There is no such mailbox, or it refuses our mail", true, false),
        ADDRESS_NOT_VALID("The account's e-mail address is not one", true, false),
        NO_ADDRESS("The account has no e-mail address, or is closed", true, false),
        TOO_OLD("It waited for longer than a week", true, false);

        private final String label;
        private final boolean end;
        private final boolean sameForAll;

        Reason(String label, boolean end, boolean sameForAll) {
            this.label = label;
            this.end = end;
            this.sameForAll = sameForAll;
        }

        String label() {
            return label;
        }
    }

    static Failure because(Reason reason) {
        return new Failure(reason, 0);
    }

    /** Whether trying again could not help. */
    boolean isFinal() {
        return reason.end;
    }

    /** Whether the next letter would fail just so. */
    boolean isTheServers() {
        return reason.sameForAll;
    }

    String stored() {
        return code == 0 ? reason.name() : reason.name() + " " + code;
    }

    static Failure stored(String text) {
        var parts = text.split(" ", 2);
        return new Failure(
                Reason.valueOf(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** Mail libraries wrap and chain; the server's own answer is somewhere inside. */
    static Failure of(Throwable thrown) {
        var waiting = new ArrayDeque<Throwable>();
        var seen = new HashSet<Throwable>();
        add(thrown, waiting, seen);
        Failure found = null;
        while (!waiting.isEmpty()) {
            var each = waiting.removeFirst();
            var failure = one(each);
            if (failure != null && (found == null || failure.code > 0)) {
                found = failure;
            }
            add(each.getCause(), waiting, seen);
            if (each instanceof MessagingException messaging) {
                add(messaging.getNextException(), waiting, seen);
            }
            if (each instanceof MailSendException sending) {
                for (var inner : sending.getMessageExceptions()) {
                    add(inner, waiting, seen);
                }
            }
        }
        return found == null ? because(Reason.SERVER_UNREACHABLE) : found;
    }

    private static @Nullable Failure one(Throwable thrown) {
        return switch (thrown) {
            case SMTPAddressFailedException refused ->
                    new Failure(
                            refused.getReturnCode() / 100 == 5
                                    ? Reason.RECIPIENT_REFUSED
                                    : Reason.NOT_ACCEPTED,
                            refused.getReturnCode());
            case SMTPSenderFailedException refused ->
                    new Failure(Reason.SENDER_REFUSED, refused.getReturnCode());
            case SMTPSendFailedException refused ->
                    new Failure(Reason.NOT_ACCEPTED, refused.getReturnCode());
            case MailAuthenticationException refused -> because(Reason.LOGIN_REFUSED);
            case AddressException refused -> because(Reason.ADDRESS_NOT_VALID);
            default -> null;
        };
    }

    private static void add(
            @Nullable Throwable thrown, ArrayDeque<Throwable> waiting, Set<Throwable> seen) {
        if (thrown != null && seen.add(thrown)) {
            waiting.add(thrown);
        }
    }
}
