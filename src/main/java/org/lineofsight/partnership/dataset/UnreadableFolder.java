package org.lineofsight.partnership.dataset;

/** A folder from which no figures can be read. The message is for the person who named it. */
public final class UnreadableFolder extends Exception {

    public UnreadableFolder(String message) {
        super(message);
    }
}
