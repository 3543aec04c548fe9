package org.lineofsight.partnership.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell of a return: what was typed, and what it says. */
public sealed interface Cell {

    /** The text as it came, without the blanks around it. */
    String asGiven();

    /** A number, with the decimals it was printed with. */
    record Figure(BigDecimal value, String asGiven) implements Cell {}

    record Words(String asGiven) implements Cell {}

    record Day(LocalDate value, String asGiven) implements Cell {}

    /** Where a figure should stand and none does. Never nought. */
    record NotRecorded(Absence why, String asGiven) implements Cell {}

    /** Something that cannot be read as what the column holds. Only in refused rows. */
    record Unreadable(String asGiven) implements Cell {}
}
