package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoFlags(
            LooksUpFlags looksUpFlags,
            MakeAgreement makeAgreement,
            DrawList drawList,
            JdbcClient jdbc,
            Scenes scenes) {
        this.looksUpFlags = looksUpFlags;
        this.makeAgreement = makeAgreement;
        this.drawList = drawList;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    private record Child(String number, LocalDate born, LocalDate since) {}

    void attend(Instant now) {
        var nurse = scenes.actor("perpetua", Role.UNSCHEDULED_CARE);
        var settings = CareSetting.values();
        var children = children(now);
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
    private List<Child> children(Instant now) {
        return scenes.at(
                now,
                Actor.system("loading the demonstration"),
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
        scenes.at(at, nurse, () -> looksUpFlags.lookUp(asked, nurse));
    }

    private void share(Instant now) {
        var manager = scenes.actor("isaura", Role.SOCIAL_WORK_MANAGER);
        var hospital = scenes.actor("quenby", Role.AGENCY_DESK);
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
                scenes.at(
                        now.minus(Duration.ofDays(15)),
                        manager,
                        () -> makeAgreement.make(terms, manager));
        for (var days : new int[] {15, 1}) {
            scenes.at(
                    now.minus(Duration.ofDays(days)), manager, () -> drawList.draw(made, manager));
        }
    }
}
