package org.lineofsight.kernel.timescales;

import org.lineofsight.platform.rules.RuleBroken;

/**
 * A file that cannot be taken as the bank holidays. The message says what is wrong with it and what
 * to do.
 */
public class BankHolidayFileRefused extends RuleBroken {

    public BankHolidayFileRefused(String words) {
        super("bank-holidays.file", "file", words);
    }

    BankHolidayFileRefused(String words, Throwable cause) {
        this(words);
        initCause(cause);
    }
}
