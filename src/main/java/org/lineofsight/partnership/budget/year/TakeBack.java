package org.lineofsight.partnership.budget.year;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes back a payment, income or spending that was entered wrongly. */
@UseCase
public class TakeBack {

    private final Budgets budgets;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeBack(Budgets budgets, JdbcClient jdbc, Clock clock) {
        this.budgets = budgets;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws org.lineofsight.platform.rules.RuleBroken where it was taken back before, or nobody
     *     says why
     * @throws NotVisible where there is none in this budget
     */
    public void takeBack(BudgetId id, UUID booking, String why, Actor by) {
        var booked = budgets.require(id).booked(booking).orElseThrow(NotVisible::new);
        BudgetRules.itCanBeTakenBack(booked.booking(), why);
        jdbc.sql(
                        """
                        insert into budget.taken_back (booking_id, budget_id, why, by_name, at)
                        values (:booking, :budget, :why, :by, :at)
                        """)
                .param("booking", booking)
                .param("budget", id.value())
                .param("why", why.strip())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }
}
