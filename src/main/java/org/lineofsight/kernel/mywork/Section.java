package org.lineofsight.kernel.mywork;

import java.util.Locale;

/** The parts of the page, in the order in which they are shown. */
public enum Section {
    DUE("Due today and late"),
    SENT_TO_ME("Sent to you"),
    DRAFTS("Drafts to finish"),
    MY_REFERRALS("What happened to your referrals"),
    NOTICES("New notices");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    /** For anchors on the page. */
    public String code() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    public String heading() {
        return heading;
    }
}
