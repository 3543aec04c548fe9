package org.lineofsight.assurance.policies.register;

import org.lineofsight.platform.time.ReportingYear;

/** How many policies were considered in a reporting year, and how many of these adopted. */
public record YearRow(ReportingYear year, int considered, int adopted) {

    public String consideredHref() {
        return PolicyFilter.HERE + "?considered=" + year.label();
    }

    public String adoptedHref() {
        return PolicyFilter.HERE + "?adopted=" + year.label();
    }
}
