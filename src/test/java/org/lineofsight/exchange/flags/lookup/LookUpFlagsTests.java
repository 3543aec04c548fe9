package org.lineofsight.exchange.flags.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.exchange.flags.Flag;
import org.lineofsight.exchange.flags.FlagKind;
import org.lineofsight.exchange.flags.KnownChildren;
import org.lineofsight.exchange.flags.KnownChildren.Known;
import org.lineofsight.exchange.flags.NotAttended;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.attendance.AttendanceQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child comes to the emergency department, and the nurse learns what she needs and no more. */
@SpringBootTest
@DatabaseTest
class LookUpFlagsTests {

    @Autowired Cast cast;
    @Autowired KnownChildren children;
    @Autowired LookUpFlags lookUpFlags;
    @Autowired AttendanceQueries attendances;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Actor nurse;
    private LocalDate today;

    @BeforeEach
    void aNurse() {
        nurse = cast.somebody(Role.UNSCHEDULED_CARE, children.hospital.value());
        today = LocalDate.now(clock);
    }

    private Answer lookUp(Asked asked) {
        return cast.as(nurse, () -> lookUpFlags.lookUp(asked, nurse));
    }

    private static Asked byNumber(String number, LocalDate born) {
        return new Asked(
                number,
                null,
                null,
                born,
                null,
                CareSetting.EMERGENCY_DEPARTMENT,
                Attending.HERE,
                null);
    }

    private static Asked byNumber(Known known) {
        return byNumber(known.number(), known.born());
    }

    private static Asked byName(String given, String family, LocalDate born, String postcode) {
        return new Asked(
                null,
                given,
                family,
                born,
                postcode,
                CareSetting.WALK_IN_CENTRE,
                Attending.HERE,
                null);
    }

    private List<FlagKind> kinds(Asked asked) {
        return lookUp(asked).flags().stream().map(Flag::kind).toList();
    }

    @Test
    void a_nurse_sees_that_there_is_a_plan_since_when_and_whom_to_ring() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);

        var flag = lookUp(byNumber(child)).flags().getFirst();

        assertThat(flag.kind()).isEqualTo(FlagKind.CHILD_PROTECTION_PLAN);
        assertThat(flag.since()).isEqualTo(today.minusMonths(3));
        assertThat(flag.until()).isNull();
        assertThat(flag.telephone()).startsWith("01632 960");
        assertThat(flag.authority()).isNotBlank();
    }

    @Test
    void a_child_is_found_by_name_date_of_birth_and_postcode_however_they_are_written() {
        var child = children.child();
        children.inNeed(child, today.minusDays(3), null);

        assertThat(kinds(byName("ROWAN", child.family(), child.born(), "zz993vz")))
                .containsExactly(FlagKind.CHILD_IN_NEED);
    }

    @Test
    void a_near_match_is_never_shown_as_a_match() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);

        assertThat(kinds(byNumber(child.number(), child.born().plusDays(1)))).isEmpty();
        assertThat(kinds(byNumber(KnownChildren.number(), child.born()))).isEmpty();
        assertThat(kinds(byName("Rowen", child.family(), child.born(), "ZZ99 3VZ"))).isEmpty();
        assertThat(kinds(byName("Rowan", child.family(), child.born(), "ZZ99 3VY"))).isEmpty();
        assertThat(kinds(byName("Rowan", child.family(), child.born().minusYears(1), "ZZ99 3VZ")))
                .isEmpty();
    }

    @Test
    void two_children_of_one_name_day_and_postcode_are_not_told_apart_and_neither_is_shown() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);
        children.recorded(
                "Rowan", child.family(), child.born(), child.postcode(), KnownChildren.number());

        assertThat(kinds(byName("Rowan", child.family(), child.born(), child.postcode())))
                .isEmpty();
        assertThat(kinds(byNumber(child))).containsExactly(FlagKind.CHILD_PROTECTION_PLAN);
    }

    @Test
    void a_number_that_only_the_school_knows_leads_to_the_same_child() {
        var social = children.recorded("Ash", family(), day(), "ZZ99 4AB", null);
        children.withPlan(social, today.minusMonths(1), null);
        var number = KnownChildren.number();
        children.recorded("Ash", social.family(), social.born(), "zz99 4ab", number);

        assertThat(kinds(byNumber(number, social.born())))
                .containsExactly(FlagKind.CHILD_PROTECTION_PLAN);
    }

    private static String family() {
        return "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static LocalDate day() {
        return LocalDate.of(2019, 5, 17);
    }

    @Test
    void a_mother_is_looked_up_for_the_child_she_expects() {
        var mother = children.somebody(LocalDate.of(1999, 2, 3));
        var unborn = children.expectedBy(mother);
        var id = children.withPlan(unborn, today.minusWeeks(2), null);

        assertThat(kinds(byNumber(mother))).containsExactly(FlagKind.UNBORN_CHILD_PROTECTION_PLAN);
        assertThat(panel(id).rows().getFirst().how()).startsWith("The mother");
    }

    @Test
    void an_ended_plan_is_shown_for_twelve_months_and_an_ended_child_in_need_plan_is_not() {
        var recent = children.child();
        children.withPlan(recent, today.minusYears(2), today.minusMonths(12));
        assertThat(lookUp(byNumber(recent)).flags())
                .extracting(Flag::current)
                .containsExactly(false);

        var longAgo = children.child();
        children.withPlan(longAgo, today.minusYears(3), today.minusMonths(12).minusDays(1));
        assertThat(lookUp(byNumber(longAgo)).flags()).isEmpty();

        var inNeed = children.child();
        children.inNeed(inNeed, today.minusYears(1), today.minusDays(1));
        assertThat(lookUp(byNumber(inNeed)).flags()).isEmpty();
        assertThat(LookUpRules.isShown(FlagKind.LOOKED_AFTER, today.minusDays(1), today)).isTrue();
    }

    @Test
    void nobody_found_and_nothing_to_show_are_the_same_answer_and_both_are_recorded() {
        var known = children.child();
        children.caseOf(known);

        var nothing = lookUp(byNumber(known));
        var nobody = lookUp(byNumber(KnownChildren.number(), day()));

        assertThat(nothing.flags()).isEqualTo(nobody.flags()).isEmpty();
        assertThat(
                        cast.as(
                                nurse,
                                () ->
                                        jdbc.sql(
                                                        "select answer from flags.look_up where account_id = :id")
                                                .param("id", nurse.accountId())
                                                .query(String.class)
                                                .list()))
                .containsExactly("NOTHING", "NOTHING");
        assertThat(count(nurse, "flags.asked")).isEqualTo(2);
    }

    @Test
    void the_team_hears_of_the_attendance_once_however_often_it_is_looked_up_that_night() {
        var child = children.child();
        var id = children.withPlan(child, today.minusMonths(3), null);
        var before = notices(children.worker);

        lookUp(byNumber(child));
        lookUp(byNumber(child));

        assertThat(notices(children.worker) - before).isEqualTo(1);
        assertThat(notices(children.manager)).isPositive();
        var panel = panel(id);
        assertThat(panel.inAYear()).isEqualTo(1);
        assertThat(panel.rows()).singleElement().matches(row -> row.looks() == 2);
    }

    @Test
    void nobody_is_told_where_the_plan_has_ended() {
        var child = children.child();
        var id = children.withPlan(child, today.minusYears(1), today.minusMonths(2));
        lookUp(byNumber(child));
        assertThat(panel(id).rows()).isEmpty();
    }

    @Test
    void who_did_not_come_after_all_is_no_attendance_and_the_team_hears_that_too() {
        var child = children.child();
        var id = children.withPlan(child, today.minusMonths(3), null);
        var answer = lookUp(byNumber(child));
        assertThatThrownBy(() -> withdraw(answer, null)).isInstanceOf(RuleBroken.class);

        withdraw(answer, NotAttended.DID_NOT_COME);

        assertThat(panel(id).inAYear()).isZero();
        assertThat(panel(id).rows().getFirst().withdrawnWhy()).isEqualTo("They did not come");
        var again = cast.as(nurse, () -> lookUpFlags.require(answer.id(), nurse));
        assertThat(again.withdrawnWhy()).isEqualTo(NotAttended.DID_NOT_COME);
    }

    private void withdraw(Answer answer, @Nullable NotAttended why) {
        cast.run(nurse, () -> lookUpFlags.withdraw(answer.id(), why, nurse));
    }

    private org.lineofsight.pathway.childprotection.attendance.AttendancePanel panel(CaseId id) {
        return cast.as(children.worker, () -> attendances.of(id));
    }

    @Test
    void an_answer_is_for_whoever_asked_and_not_for_a_colleague() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);
        var answer = lookUp(byNumber(child));
        var colleague = cast.somebody(Role.UNSCHEDULED_CARE, children.hospital.value());

        assertThatThrownBy(() ->
                        cast.run(colleague, () -> lookUpFlags.require(answer.id(), colleague)))
                .isInstanceOf(NotVisible.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "SAFEGUARDING_LEAD",
                "PARTNERSHIP_OFFICER",
                "UNSCHEDULED_CARE",
                "SOCIAL_WORK_MANAGER",
                "SYSTEM_ADMINISTRATOR",
                "FRONT_DOOR_MANAGER"
            })
    void whom_a_look_up_was_about_is_for_nobody_else(Role role) {
        lookUp(byNumber(children.child()));
        var other = cast.somebody(role, children.hospital.value());
        assertThat(count(other, "flags.asked")).isZero();
        assertThat(count(other, "flags.shown")).isZero();
    }

    @Test
    void an_agencys_lead_and_the_partnership_office_may_count_and_others_may_not() {
        lookUp(byNumber(children.child()));
        var lead = cast.somebody(Role.SAFEGUARDING_LEAD, children.hospital.value());
        assertThat(count(lead, "flags.look_up")).isPositive();
        assertThat(count(cast.somebody(Role.PARTNERSHIP_OFFICER), "flags.look_up")).isPositive();
        assertThat(count(cast.somebody(Role.SAFEGUARDING_LEAD), "flags.look_up")).isZero();
        assertThat(count(cast.somebody(Role.SOCIAL_WORK_MANAGER), "flags.look_up")).isZero();
    }

    @Test
    void attendances_are_for_managers_and_for_who_has_the_case() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);
        lookUp(byNumber(child));
        var table = "childprotection.unscheduled_attendance";
        assertThat(count(children.worker, table)).isPositive();
        assertThat(count(children.manager, table)).isPositive();
        assertThat(count(nurse, table)).isZero();
        assertThat(count(cast.somebody(Role.SOCIAL_WORKER), table)).isZero();
        assertThat(count(cast.somebody(Role.PARTNERSHIP_OFFICER), table)).isZero();
    }

    private int count(Actor actor, String table) {
        return cast.as(
                actor,
                () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private int notices(Actor actor) {
        return cast.as(
                actor,
                () ->
                        jdbc.sql(
                                        "select count(*) from notifications.notice where sentence = 'A child has attended unscheduled care'")
                                .query(Integer.class)
                                .single());
    }
}
