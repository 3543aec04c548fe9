package org.lineofsight.pathway.childprotection.informationrequest;

import java.util.Locale;

/**
 * What a report is judged by. One clinical commissioning group pays practices for their reports
 * "with monitoring of standards and quality" (East and North Hertfordshire CCG, 2019-20); which
 * standards, it does not publish, and these are local. Whether it came in time is not judged: the
 * dates say so. Stored by name.
 */
public enum ReportStandard {
    EVERYBODY("Says something of each person who was asked about"),
    QUESTIONS("Answers what was asked"),
    FACTS("Keeps facts, with their dates and where they are from, apart from opinion"),
    CHILD("Says what the child’s days are like, and what the child said or showed"),
    PARENTS("Says what of the parents’ or carers’ health bears on the child, and no more"),
    PLAIN("Can be understood without medical training");

    private final String label;

    ReportStandard(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name of its field. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
