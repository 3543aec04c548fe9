package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.exchange.flags.LooksUpFlags;
import org.lineofsight.exchange.lists.HowOften;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.exchange.lists.agreement.MakeAgreement;
import org.lineofsight.exchange.lists.agreement.Terms;
import org.lineofsight.exchange.lists.drawn.DrawList;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Children with plans come to the emergency department, others too, and the hospital has its list
 * under an agreement.
 */
@Component
class DemoFlags {

    private static final int ATTEND = 6;

    private final LooksUpFlags looksUpFlags;
    private final MakeAgreement makeAgreement;
    private final DrawList drawList;
    private final DemoCounty county;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoFlags(
            LooksUpFlags looksUpFlags,
            MakeAgreement makeAgreement,
            DrawList drawList,
            DemoCounty county,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.looksUpFlags = looksUpFlags;
        this.makeAgreement = makeAgreement;
        this.drawList = drawList;
        this.county = county;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Child(String number, LocalDate born, LocalDate since) {}

    void attend(Instant now) {
        var nurse = actor("perpetua", Role.UNSCHEDULED_CARE);
        var settings = CareSetting.values();
        var children = children();
        for (var i = 0; i < children.size(); i++) {
            var child = children.get(i);
            var at = now.minus(Duration.ofDays(3L * i)).minus(Duration.ofHours(5 + i));
            if (child.since().isBefore(InWords.dayOf(at))) {
                look(nurse, child.number(), child.born(), settings[i % 2], at);
            }
        }
        look(nurse, "9990000018", LocalDate.of(2019, 6, 3), settings[0], now.minusSeconds(9_000));
        share(now);
    }

    /** Those whose number and date of birth the front door knows. */
    private List<Child> children() {
        return as(
                system(),
                () ->
                        jdbc.sql(
                                        """
                                        select i.nhs_number, min(n.born) as born, min(s.since) as since
                                          from childprotection.published_status s
                                          join people.published_number i on i.record_id = s.person_record_id
                                          join people.published_name n on n.record_id = s.person_record_id
                                         where s.until is null group by i.nhs_number order by 1 limit :most
                                        """)
                                .param("most", ATTEND)
                                .query((row, number) ->
                                        new Child(
                                                row.getString("nhs_number"),
                                                row.getObject("born", LocalDate.class),
                                                row.getObject("since", LocalDate.class)))
                                .list());
    }

    private void look(Actor nurse, String number, LocalDate born, CareSetting setting, Instant at) {
        var asked = new Asked(number, null, null, born, null, setting, Attending.HERE, null);
        ScopedClock.at(at, () -> as(nurse, () -> looksUpFlags.lookUp(asked, nurse)));
    }

    private void share(Instant now) {
        var manager = actor("isaura", Role.SOCIAL_WORK_MANAGER);
        var hospital = actor("quenby", Role.AGENCY_DESK);
        var signed = InWords.dayOf(now).minusDays(15);
        var terms =
                new Terms(
                        new AgencyId(hospital.requireAgency()),
                        "The paediatric liaison team checks its own appointments of these children. It is not copied into another record.",
                        "Children Act 2004, section 11; UK GDPR, article 6(1)(e) and 9(2)(g)",
                        List.of(SharedStatus.CHILD_PROTECTION_PLAN, SharedStatus.LOOKED_AFTER),
                        List.of(
                                ListField.NHS_NUMBER,
                                ListField.DATE_OF_BIRTH,
                                ListField.SINCE,
                                ListField.UNTIL),
                        HowOften.FORTNIGHTLY,
                        signed,
                        signed.plusYears(1).minusDays(1),
                        14,
                        "Isaura Fenwillow, social work manager",
                        "Quenby Saltfleet, named nurse",
                        signed);
        var made =
                ScopedClock.at(
                        now.minus(Duration.ofDays(15)),
                        () -> as(manager, () -> makeAgreement.make(terms, manager)));
        for (var days : new int[] {15, 1}) {
            ScopedClock.at(
                    now.minus(Duration.ofDays(days)),
                    () -> as(manager, () -> drawList.draw(made, manager)));
        }
    }

    private Actor actor(String signInName, Role role) {
        return as(
                system(),
                () ->
                        county.actor(
                                Larkshire.WORKERS.stream()
                                        .filter(each -> each.signInName().equals(signInName))
                                        .findFirst()
                                        .orElseThrow(),
                                role));
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        @Nullable T made = Acting.as(actor, () -> transaction.execute(status -> work.get()));
        if (made == null) {
            throw new IllegalStateException("The demonstration made nothing");
        }
        return made;
    }

    private static Actor system() {
        return Actor.system("loading the demonstration");
    }
}
