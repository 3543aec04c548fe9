/**
 * Keeping the bank holidays up to date: a newer GOV.UK file is uploaded, looked at, and confirmed.
 */
@NullMarked
package org.lineofsight.kernel.timescales.bankholidays;

import org.jspecify.annotations.NullMarked;
