package org.lineofsight.pathway.frontdoor.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.ReceivesReferrals;
import org.lineofsight.pathway.frontdoor.ReferralRefused;
import org.lineofsight.pathway.frontdoor.SystemReferral;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral from the referrer's own system becomes a contact, as one from the form does. */
@UseCase
class ReceiveFromSystem implements ReceivesReferrals {

    private final SendReferral sendReferral;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiveFromSystem(SendReferral sendReferral, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.sendReferral = sendReferral;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Receipt receive(SystemReferral told, Actor by) {
        var answers = ToldBySystem.of(told, clock.instant());
        var form = new ReferralForm(answers.answers(), LocalDate.now(clock));
        var problems = answers.problems(form);
        if (!problems.isEmpty()) {
            throw new ReferralRefused(problems);
        }
        var id = sendReferral.contactOf(form.complete(), by);
        var due =
                clocks.find(FrontDoorTimescales.DECISION, Subject.of("contact", id))
                        .map(each -> each.dueAt())
                        .orElse(null);
        return jdbc.sql("select id, reference, received_at from frontdoor.contact where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Receipt(
                                new org.lineofsight.pathway.frontdoor.ContactId(
                                        row.getObject("id", UUID.class)),
                                row.getString("reference"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                due))
                .single();
    }
}
