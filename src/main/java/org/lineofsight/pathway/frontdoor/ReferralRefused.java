package org.lineofsight.pathway.frontdoor;

import java.util.List;

/** A referral from a system has something to put right; nothing was taken in. */
public final class ReferralRefused extends RuntimeException {

    private final List<Problem> problems;

    public ReferralRefused(List<Problem> problems) {
        super("Some answers are missing or need to be put right. Nothing has been sent.");
        this.problems = List.copyOf(problems);
    }

    /** All of them, in the order in which the form asks. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One of them.
     *
     * @param at which component of {@link SystemReferral}: {@code /children/0/dateOfBirth}
     * @param words what to do, as the form says it
     */
    public record Problem(String at, String words) {}
}
