package org.lineofsight.platform.database;

/**
 * The database cannot be used, for a reason that the operator can put right. The message is all
 * that they need.
 */
public class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
