package org.lineofsight.kernel.timescales;

/**
 * A file that cannot be taken as the bank holidays. The message says what is wrong with it and what
 * to do.
 */
public class BankHolidayFileRefused extends RuntimeException {

    public BankHolidayFileRefused(String words) {
        super(words);
    }

    public BankHolidayFileRefused(String words, Throwable cause) {
        super(words, cause);
    }

    public String words() {
        var message = getMessage();
        return message == null ? "This file cannot be used." : message;
    }
}
