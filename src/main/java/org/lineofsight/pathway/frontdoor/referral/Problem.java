package org.lineofsight.pathway.frontdoor.referral;

/**
 * Something to put right in an answer.
 *
 * @param control the name of the first control that is to blame
 * @param words what to do, as shown at the field and at the top
 */
record Problem(String field, String control, String words) {

    static Problem of(String field, String words) {
        return new Problem(field, field, words);
    }

    /** About a date in three boxes. */
    static Problem ofDate(String field, String words) {
        return new Problem(field, field + ".day", words);
    }
}
