package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.pathway.childprotection.Section;

/** The scheme: each fee with its first day, the latest first. */
public record FeesPage(List<Fee> fees) {

    public record Fee(Section section, BigDecimal amount, LocalDate since, String agreedBy) {}
}
