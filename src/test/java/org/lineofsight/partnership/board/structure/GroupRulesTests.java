package org.lineofsight.partnership.board.structure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.MeetsEvery;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.TermsOfReference;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

class GroupRulesTests {

    private static final LocalDate BEGAN = LocalDate.of(2025, 4, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 3, 31);

    static Group group(String name, @Nullable LocalDate dissolved) {
        return group(name, dissolved, null);
    }

    private static Group group(
            String name, @Nullable LocalDate dissolved, @Nullable GroupId reportsTo) {
        return new Group(
                GroupId.next(),
                name,
                GroupKind.SUB_GROUP,
                Strand.CHILDREN,
                "To look at what we do",
                reportsTo,
                BEGAN,
                dissolved,
                dissolved == null ? null : "Merged",
                List.of(),
                null,
                0);
    }

    static void refuses(String code, ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken ->
                                org.assertj.core.api.Assertions.assertThat(broken.code())
                                        .isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINEER", "EXECUTIVE_PARTNER", "SAFEGUARDING_LEAD"})
    void only_the_office_keeps_the_structure(Role other) {
        GroupRules.theOfficeKeepsIt(ActingDatabase.actor(Role.PARTNERSHIP_OFFICER));
        refuses("group.office", () -> GroupRules.theOfficeKeepsIt(ActingDatabase.actor(other)));
    }

    @Test
    void two_groups_of_one_day_have_two_names() {
        var quality = group("Quality Group", null);
        refuses(
                "group.name",
                () -> GroupRules.itsNameIsItsOwn(null, " quality group ", List.of(quality)));
        assertThatCode(() ->
                        GroupRules.itsNameIsItsOwn(quality.id(), "Quality Group", List.of(quality)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_group_changes_while_it_stands() {
        var group = group("Neglect Group", ENDED);
        GroupRules.itChangesWhileItStands(group, BEGAN);
        GroupRules.itChangesWhileItStands(group, ENDED);
        refuses("group.before", () -> GroupRules.itChangesWhileItStands(group, BEGAN.minusDays(1)));
        refuses("group.over", () -> GroupRules.itChangesWhileItStands(group, ENDED.plusDays(1)));
    }

    @Test
    void a_group_reports_to_one_that_exists_that_day() {
        var above = group("Board", ENDED);
        GroupRules.itReportsToAGroupOfThatDay(above, ENDED);
        refuses(
                "group.above",
                () -> GroupRules.itReportsToAGroupOfThatDay(above, ENDED.plusDays(1)));
        refuses("group.above", () -> GroupRules.itReportsToAGroupOfThatDay(null, BEGAN));
    }

    @Test
    void reporting_does_not_go_round_in_a_circle() {
        var board = GroupId.next();
        var quality = GroupId.next();
        var frontDoor = GroupId.next();
        var lines = Map.of(quality, board, frontDoor, quality);
        GroupRules.reportingGoesRoundInNoCircle(GroupId.next(), frontDoor, lines);
        refuses(
                "group.circle",
                () -> GroupRules.reportingGoesRoundInNoCircle(board, frontDoor, lines));
        refuses("group.circle", () -> GroupRules.reportingGoesRoundInNoCircle(board, board, lines));
    }

    @Test
    void a_group_to_which_others_report_is_not_dissolved() {
        GroupRules.noGroupReportsToIt(List.of());
        refuses("group.below", () -> GroupRules.noGroupReportsToIt(List.of("MASH Group")));
    }

    @Test
    void what_is_taken_back_leaves_each_name_to_one_group_and_each_line_to_one_that_stands() {
        var board = group("Board", null);
        var quality = group("Quality Group", null, board.id());
        GroupRules.itFitsAsItWas(quality, List.of(board, quality));
        refuses(
                "group.undo-name",
                () ->
                        GroupRules.itFitsAsItWas(
                                quality, List.of(board, quality, group("QUALITY GROUP", null))));
        refuses("group.undo-above", () -> GroupRules.itFitsAsItWas(quality, List.of(quality)));
    }

    @Test
    void a_group_of_which_other_records_speak_is_not_taken_back() {
        GroupRules.nothingRefersToIt(List.of());
        refuses("group.referred", () -> GroupRules.nothingRefersToIt(List.of("an escalation")));
    }

    @Test
    void a_group_is_dissolved_once_and_it_is_said_why() {
        var group = group("Neglect Group", null);
        GroupRules.itEndsOnceAndSaysWhy(group, BEGAN, "Its work is done");
        refuses("group.why", () -> GroupRules.itEndsOnceAndSaysWhy(group, ENDED, " "));
        refuses(
                "group.ends-before",
                () -> GroupRules.itEndsOnceAndSaysWhy(group, BEGAN.minusDays(1), "Why"));
        refuses(
                "group.dissolved",
                () -> GroupRules.itEndsOnceAndSaysWhy(group("Old", ENDED), ENDED, "Why"));
    }

    @Test
    void the_work_of_a_dissolved_group_goes_to_groups_that_go_on() {
        var group = group("Neglect Group", null);
        var goesOn = group("Quality Group", null);
        var endsToo = group("Support Group", ENDED);
        var all = List.of(group, goesOn, endsToo);
        GroupRules.itsWorkGoesToGroupsThatGoOn(group, List.of(goesOn.id()), all, ENDED);
        GroupRules.itsWorkGoesToGroupsThatGoOn(group, List.of(), all, ENDED);
        refuses(
                "group.carried-on",
                () ->
                        GroupRules.itsWorkGoesToGroupsThatGoOn(
                                group, List.of(endsToo.id()), all, ENDED));
        refuses(
                "group.carried-on",
                () ->
                        GroupRules.itsWorkGoesToGroupsThatGoOn(
                                group, List.of(group.id()), all, ENDED));
    }

    @Test
    void terms_of_reference_follow_each_other_and_are_not_agreed_in_the_future() {
        var before =
                new TermsOfReference(
                        UUID.randomUUID(),
                        1,
                        "Words",
                        BEGAN,
                        "The board",
                        BEGAN.plusYears(1),
                        MeetsEvery.QUARTER,
                        GroupQuorum.THREE_AGENCIES);
        GroupRules.termsFollowEachOther(null, BEGAN, BEGAN);
        GroupRules.termsFollowEachOther(before, BEGAN.plusDays(1), ENDED);
        refuses("terms.order", () -> GroupRules.termsFollowEachOther(before, BEGAN, ENDED));
        refuses(
                "terms.future",
                () -> GroupRules.termsFollowEachOther(null, ENDED.plusDays(1), ENDED));
    }

    @Test
    void only_the_latest_change_of_today_is_taken_back() {
        var at = Instant.parse("2026-03-02T10:00:00Z");
        var today = InWords.dayOf(at);
        var change = change(at, null);
        var later = change(at.plus(Duration.ofHours(1)), null);
        GroupRules.onlyTheLatestOfTodayIsPutRight(change, change, today);
        refuses(
                "group.undo-order",
                () -> GroupRules.onlyTheLatestOfTodayIsPutRight(change, later, today));
        refuses(
                "group.undo-day",
                () -> GroupRules.onlyTheLatestOfTodayIsPutRight(change, change, today.plusDays(1)));
        refuses(
                "group.undone",
                () -> GroupRules.onlyTheLatestOfTodayIsPutRight(change(at, at), change, today));
    }

    private static Change change(Instant at, @Nullable Instant undone) {
        return new Change(
                UUID.randomUUID(),
                ChangeKind.CHANGED,
                UUID.randomUUID(),
                "Words",
                BEGAN,
                "Somebody Invented",
                at,
                undone,
                undone == null ? null : "Somebody Invented");
    }
}
