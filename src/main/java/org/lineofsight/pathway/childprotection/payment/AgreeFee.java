package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme has a fee for a section from a day on. What was asked before keeps its own. */
@UseCase
public class AgreeFee {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreeFee(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param amount in pounds; empty where what was typed is none
     * @throws RuleBroken where there is one from that day, or it is no amount
     */
    public void agree(Section section, Optional<BigDecimal> amount, LocalDate since, Actor by) {
        var fee = PaymentRules.aFeeIsPoundsAndPence(amount);
        PaymentRules.thereIsNoFeeFromThatDay(
                jdbc.sql(
                                """
                                select exists (select 1 from childprotection.report_fee
                                                where section = :section and since = :since)
                                """)
                        .param("section", section.name())
                        .param("since", since)
                        .query(Boolean.class)
                        .single());
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into childprotection.report_fee (id, section, amount, since, agreed_by, agreed_at)
                        values (:id, :section, :amount, :since, :by, :at)
                        """)
                .param("id", id)
                .param("section", section.name())
                .param("amount", fee)
                .param("since", since)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id);
    }
}
