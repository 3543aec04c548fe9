package org.lineofsight.kernel.timescales;

/**
 * Why something was late, in the words of the person who knows. May name people, so it does not
 * print.
 *
 * @param words not blank
 */
public record LatenessReason(String words) {

    public LatenessReason {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A reason has words");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
