package org.lineofsight.kernel.notifications;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that goes along with letters of one kind of news, such as a calendar's invitation. To
 * be provided by the module whose news it is; it names nobody and says no more than the letter
 * does.
 */
public interface AttachesToLetters {

    /**
     * When the letter goes out, under the application's own rights.
     *
     * @param kind the news, as "MeetingNews.INVITED"
     * @param recordId the record that the news is about; it may be another module's
     */
    Optional<Attachment> attachment(String kind, UUID recordId, Envelope envelope);

    /**
     * What is known of a letter.
     *
     * @param to the address of its recipient
     * @param from the address that letters come from
     * @param site where people reach this site, without a slash at the end
     */
    record Envelope(String to, String from, String site) {

        /** Addresses stay out of logs. */
        @Override
        public String toString() {
            return "Envelope[***]";
        }
    }

    /**
     * @param type the media type with its parameters
     */
    record Attachment(String name, String type, byte[] content) {

        @Override
        public String toString() {
            return "Attachment[" + name + "]";
        }
    }
}
