package org.lineofsight.kernel.notifications.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.notifications.AttachesToLetters;
import org.lineofsight.kernel.notifications.AttachesToLetters.Attachment;
import org.lineofsight.kernel.notifications.AttachesToLetters.Envelope;
import org.lineofsight.kernel.notifications.HearsOfLettersGivenUp;
import org.lineofsight.kernel.notifications.mail.Failure.Reason;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox. A letter is taken, sent and marked in three steps, with no
 * transaction open while a mail server makes up its mind. Whoever dies between sending and marking
 * leaves the letter to be sent once more: at least once, never lost, and under the same message id.
 */
@Component
class SendLetters {

    /** After the first failure, the second, and so on; after the last of these, no more. */
    static final List<Duration> TRY_AGAIN_AFTER =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(60),
                    Duration.ofHours(6));

    /** One run ends here, so that a shutdown need not wait for a long queue. */
    private static final int MOST_IN_ONE_RUN = 50;

    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

    private final Outbox outbox;
    private final Accounts accounts;
    private final MailSettings settings;
    private final ObjectProvider<HearsOfLettersGivenUp> listeners;
    private final ObjectProvider<AttachesToLetters> attaching;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendLetters(
            Outbox outbox,
            Accounts accounts,
            MailSettings settings,
            ObjectProvider<HearsOfLettersGivenUp> listeners,
            ObjectProvider<AttachesToLetters> attaching,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.settings = settings;
        this.listeners = listeners;
        this.attaching = attaching;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lineofsight.mail.every:5s}")
    void run() {
        settings.ready().ifPresent(this::send);
    }

    private void send(MailSettings.Ready post) {
        Acting.run(
                Actor.system("sending mail"),
                () -> {
                    in(() -> outbox.giveUpTheOld(clock.instant()));
                    for (var sent = 0; sent < MOST_IN_ONE_RUN; sent++) {
                        var taken =
                                Optional.ofNullable(
                                        in(() -> outbox.take(clock.instant()).orElse(null)));
                        if (taken.isEmpty() || !sendOne(taken.get(), post)) {
                            return;
                        }
                    }
                });
    }

    /**
     * @return whether it is worth going on with the next
     */
    private boolean sendOne(Letter letter, MailSettings.Ready post) {
        var address =
                in(() ->
                        accounts.contact(letter.toAccount())
                                .map(Accounts.Contact::email)
                                .orElse(null));
        var failure =
                address == null
                        ? Failure.because(Reason.NO_ADDRESS)
                        : deliver(letter, address, post);
        var now = clock.instant();
        AuditTrail.during(
                now,
                "job: send letter",
                () ->
                        in(() -> {
                            AuditTrail.wrote(letter.id());
                            mark(letter, failure, now);
                            return null;
                        }));
        if (failure != null) {
            LOG.info("Letter {} did not go out: {}", letter.id(), failure.stored());
        }
        return failure == null || !failure.isTheServers();
    }

    private void mark(Letter letter, @Nullable Failure failure, Instant now) {
        if (failure == null) {
            outbox.sent(letter, now);
        } else if (failure.isFinal() || letter.attempts() > TRY_AGAIN_AFTER.size()) {
            outbox.giveUp(letter, failure, now);
            var record = letter.recordId();
            if (record != null) {
                listeners.forEach(each -> each.givenUp(record, letter.toAccount()));
            }
        } else {
            outbox.tryLater(letter, failure, now.plus(TRY_AGAIN_AFTER.get(letter.attempts() - 1)));
        }
    }

    /**
     * @return what went wrong; null when the mail server has taken the letter over
     */
    private @Nullable Failure deliver(Letter letter, String address, MailSettings.Ready post) {
        try {
            post.server().send(write(letter, MailSettings.strictly(address), post));
            return null;
        } catch (AddressException e) {
            return Failure.because(Reason.ADDRESS_NOT_VALID);
        } catch (MailException | MessagingException e) {
            return Failure.of(e);
        }
    }

    private MimeMessage write(Letter letter, InternetAddress to, MailSettings.Ready post)
            throws MessagingException {
        var message = post.server().createMimeMessage();
        message.setHeader("Message-ID", "<" + letter.id() + "@" + post.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setFrom(post.from());
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject("News for you in Line of Sight");
        message.setSentDate(Date.from(clock.instant()));
        var text = LetterText.of(letter.sentence(), post.link(letter.id()));
        var attachments = attachments(letter, to, post);
        if (attachments.isEmpty()) {
            message.setText(text, "UTF-8");
        } else {
            message.setContent(with(text, attachments));
        }
        return message;
    }

    private List<Attachment> attachments(
            Letter letter, InternetAddress to, MailSettings.Ready post) {
        var record = letter.recordId();
        if (record == null) {
            return List.of();
        }
        var envelope = new Envelope(to.getAddress(), post.from().getAddress(), post.baseUrl());
        return Objects.requireNonNull(
                in(() ->
                        attaching.stream()
                                .map(each -> each.attachment(letter.kind(), record, envelope))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /**
     * Each attachment stands beside the text, where calendars look for an invitation, and once more
     * as a file, for those that do not look there.
     */
    private static MimeMultipart with(String text, List<Attachment> attachments)
            throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        alternatives.addBodyPart(plain);
        var whole = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(alternatives);
        whole.addBodyPart(first);
        for (var attachment : attachments) {
            alternatives.addBodyPart(part(attachment));
            var file = part(attachment);
            file.setFileName(attachment.name());
            file.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(file);
        }
        return whole;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        part.setHeader("Content-Type", attachment.type());
        return part;
    }

    private <T> @Nullable T in(Supplier<@Nullable T> work) {
        return transaction.execute(status -> work.get());
    }
}
