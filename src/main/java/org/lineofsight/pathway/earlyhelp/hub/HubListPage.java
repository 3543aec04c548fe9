package org.lineofsight.pathway.earlyhelp.hub;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/** The hub's worklist. @param lede what the list shows, in a sentence */
public record HubListPage(
        String lede,
        List<Row> rows,
        List<Choice> channels,
        List<Choice> times,
        Pages pages,
        boolean answered) {

    /** One contact. @param outcome absent while it waits */
    public record Row(
            UUID id,
            String reference,
            String children,
            Channel channel,
            AskerKind askerKind,
            String askerIs,
            Instant receivedAt,
            Instant dueAt,
            TimeLeft left,
            boolean domesticAbuse,
            boolean agreed,
            boolean known,
            @Nullable HubOutcome outcome) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
