package org.lineofsight.exchange.lists.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.exchange.flags.KnownChildren;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.HowOften;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedListId;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.exchange.lists.agreement.MakeAgreement;
import org.lineofsight.exchange.lists.agreement.Terms;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list leaves under an agreement, says what changed, and is closed when the agreement says so.
 */
@SpringBootTest
@DatabaseTest
class SharedListsTests {

    @Autowired Cast cast;
    @Autowired KnownChildren children;
    @Autowired MakeAgreement makeAgreement;
    @Autowired DrawList drawList;
    @Autowired CloseLists closeLists;
    @Autowired ReadList readList;
    @Autowired SharedLists lists;
    @Autowired KeepLists keepLists;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Actor desk;
    private Instant now;
    private LocalDate today;

    @BeforeEach
    void aHospitalDesk() {
        desk = cast.somebody(Role.AGENCY_DESK, children.hospital.value());
        now = clock.instant();
        today = LocalDate.now(clock);
    }

    private AgreementId agreement(int keepDays, ListField... fields) {
        var terms =
                new Terms(
                        children.hospital,
                        "To see on arrival that there is a plan",
                        "Children Act 2004, section 11",
                        List.of(SharedStatus.CHILD_PROTECTION_PLAN),
                        List.of(fields),
                        HowOften.WEEKLY,
                        today.minusDays(1),
                        today.plusDays(60),
                        keepDays,
                        "A director",
                        "A chief nurse",
                        today);
        return cast.as(children.manager, () -> makeAgreement.make(terms, children.manager));
    }

    private SharedListId drawn(AgreementId agreement, int days) {
        return ScopedClock.at(
                now.plus(Duration.ofDays(days)),
                () -> cast.as(children.manager, () -> drawList.draw(agreement, children.manager)));
    }

    private List<SharedLists.Row> rows(SharedListId id, Actor reader) {
        return cast.as(reader, () -> readList.open(id, reader)).rows();
    }

    private SharedLists.@Nullable Row row(SharedListId id, KnownChildren.Known child) {
        return rows(id, children.manager).stream()
                .filter(row -> row.person().equals(child.id().value()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_list_says_what_was_agreed_of_each_child_and_nothing_else() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(2), null);
        var inNeed = children.child();
        children.inNeed(inNeed, today.minusMonths(2), null);

        var id = drawn(agreement(0, ListField.NHS_NUMBER, ListField.SINCE), 0);

        var row = Objects.requireNonNull(row(id, child));
        assertThat(row.cells()).containsExactly(child.number(), today.minusMonths(2).toString());
        assertThat(row.change()).isEqualTo(Change.ADDED);
        assertThat(row(id, inNeed)).isNull();
        assertThat(rows(id, desk)).isNotEmpty();
    }

    @Test
    void the_next_list_says_who_is_new_who_has_ended_and_who_is_as_before() {
        var stays = children.child();
        children.withPlan(stays, today.minusMonths(2), null);
        var ends = children.child();
        var theirs = children.withPlan(ends, today.minusMonths(2), null);
        var agreement = agreement(0, ListField.NHS_NUMBER, ListField.SINCE, ListField.UNTIL);
        drawn(agreement, 0);

        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        update childprotection.plan_child
                                           set ended_on = :on, end_reason = 'Safe', ended_by = 'A chair' where record_id = :id
                                        """)
                                .param("on", today)
                                .param("id", theirs.value())
                                .update());
        var comes = children.child();
        children.withPlan(comes, today, null);
        var second = drawn(agreement, 7);

        assertThat(row(second, stays)).matches(row -> row.change() == Change.SAME);
        assertThat(row(second, comes)).matches(row -> row.change() == Change.ADDED);
        var gone = Objects.requireNonNull(row(second, ends));
        assertThat(gone.change()).isEqualTo(Change.ENDED);
        assertThat(gone.cells()).endsWith(today.toString());
        assertThat(row(drawn(agreement, 14), ends)).isNull();
    }

    @Test
    void one_list_is_drawn_a_day_and_none_when_the_agreement_does_not_hold() {
        var agreement = agreement(0, ListField.NHS_NUMBER);
        drawn(agreement, 0);
        assertThatThrownBy(() -> drawn(agreement, 0))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("lists.today"));
        assertThatThrownBy(() -> drawn(agreement, 61))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("lists.agreement"));
    }

    @Test
    void a_list_that_is_replaced_is_closed_after_as_many_days_as_were_agreed() {
        children.withPlan(children.child(), today.minusMonths(2), null);
        var atOnce = agreement(0, ListField.NHS_NUMBER);
        var first = drawn(atOnce, 0);
        drawn(atOnce, 7);
        assertClosed(first, 7);

        var later = agreement(3, ListField.NHS_NUMBER);
        var kept = drawn(later, 0);
        drawn(later, 7);
        assertThat(openOn(kept, 9)).isTrue();
        assertThat(openOn(kept, 10)).isFalse();
    }

    @Test
    void an_agreement_that_ends_early_closes_its_lists_to_the_agency_and_not_to_the_council() {
        children.withPlan(children.child(), today.minusMonths(2), null);
        var agreement = agreement(0, ListField.NHS_NUMBER);
        var id = drawn(agreement, 0);
        assertThat(rows(id, desk)).isNotEmpty();

        cast.run(
                children.manager,
                () -> closeLists.end(agreement, "It is not used", children.manager));

        assertClosed(id, 0);
        assertThat(rows(id, children.manager)).isNotEmpty();
        assertThatThrownBy(() -> drawn(agreement, 1)).isInstanceOf(RuleBroken.class);
    }

    private void assertClosed(SharedListId id, int days) {
        assertThat(openOn(id, days)).isFalse();
        assertThat(
                        cast.as(
                                desk,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from lists.list_row where list_id = :id")
                                                .param("id", id.value())
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    private boolean openOn(SharedListId id, int days) {
        try {
            ScopedClock.at(now.plus(Duration.ofDays(days)), () -> rows(id, desk));
            return true;
        } catch (NotVisible e) {
            return false;
        }
    }

    @Test
    void a_receipt_is_confirmed_once_by_somebody_at_the_agency() {
        var id = drawn(agreement(0, ListField.NHS_NUMBER), 0);
        cast.run(desk, () -> readList.confirm(id, desk));
        var colleague = cast.somebody(Role.SAFEGUARDING_LEAD, children.hospital.value());
        cast.run(colleague, () -> readList.confirm(id, colleague));

        var list = cast.as(children.manager, () -> lists.find(id)).orElseThrow();
        assertThat(list.confirmedBy()).isEqualTo(desk.name());
        assertThatThrownBy(() ->
                        cast.run(children.manager, () -> readList.confirm(id, children.manager)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_receipt_that_is_late_is_chased_and_the_next_list_is_drawn_by_itself() {
        var agreement = agreement(30, ListField.NHS_NUMBER);
        var id = drawn(agreement, 0);
        var before = notices();

        ScopedClock.at(
                now.plus(Duration.ofDays(12)),
                () -> {
                    keepLists.keep();
                    keepLists.keep();
                    return true;
                });

        var list = cast.as(children.manager, () -> lists.find(id)).orElseThrow();
        assertThat(list.chases()).isEqualTo(1);
        assertThat(notices() - before).isGreaterThan(1);
        assertThat(cast.as(children.manager, () -> lists.of(agreement))).hasSize(2);
    }

    private int notices() {
        return cast.as(
                desk,
                () ->
                        jdbc.sql("select count(*) from notifications.notice")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void each_opening_and_each_download_is_on_record() {
        var agreement = agreement(0, ListField.NHS_NUMBER);
        var id = drawn(agreement, 0);
        rows(id, desk);
        cast.as(desk, () -> readList.download(id, desk));
        var officer = cast.somebody(Role.PARTNERSHIP_OFFICER);
        var uses = cast.as(officer, () -> lists.uses(agreement));
        assertThat(uses).extracting(AgreementPage.Use::what).contains("Opened", "Downloaded");
        assertThat(uses).extracting(AgreementPage.Use::who).containsOnly(desk.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "PARTNERSHIP_OFFICER",
                "AGENCY_DESK",
                "SAFEGUARDING_LEAD",
                "SOCIAL_WORKER",
                "FRONT_DOOR_MANAGER",
                "UNSCHEDULED_CARE",
                "SYSTEM_ADMINISTRATOR"
            })
    void nobody_else_sees_the_children_of_a_list(Role role) {
        children.withPlan(children.child(), today.minusMonths(2), null);
        var id = drawn(agreement(0, ListField.NHS_NUMBER), 0);
        var other = cast.somebody(role, UUID.randomUUID());
        assertThat(
                        cast.as(
                                other,
                                () ->
                                        jdbc.sql("select count(*) from lists.list_row")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
        assertThatThrownBy(() -> rows(id, other)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_partnerships_office_sees_agreements_and_numbers() {
        children.withPlan(children.child(), today.minusMonths(2), null);
        var agreement = agreement(0, ListField.NHS_NUMBER);
        drawn(agreement, 0);
        var officer = cast.somebody(Role.PARTNERSHIP_OFFICER);
        assertThat(cast.as(officer, () -> lists.of(agreement)))
                .singleElement()
                .matches(list -> list.children() > 0);
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_text_in_the_file() {
        var child =
                children.recorded(
                        "=HYPERLINK(\"x\")",
                        "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                        LocalDate.of(2018, 4, 9),
                        "ZZ99 3VZ",
                        KnownChildren.number());
        children.withPlan(child, today.minusMonths(2), null);
        var id =
                drawn(
                        agreement(
                                0,
                                ListField.GIVEN_NAMES,
                                ListField.FAMILY_NAME,
                                ListField.DATE_OF_BIRTH),
                        0);
        var row = Objects.requireNonNull(row(id, child));
        assertThat(new String(TableDownload.csv(List.of(row.cells())), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK");
    }
}
