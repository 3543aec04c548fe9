package org.lineofsight.partnership.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.MeetsEvery;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.TermsOfReference;

/** When a group may meet, and what an agenda says. */
class GroupMeetingRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private static Group group(@Nullable TermsOfReference terms) {
        return new Group(
                new GroupId(UUID.randomUUID()),
                "Neglect group",
                GroupKind.SUB_GROUP,
                Strand.CHILDREN,
                "Neglect",
                null,
                FIRST,
                LAST,
                "Its work is done",
                List.of(),
                terms,
                0);
    }

    @Test
    void a_group_meets_once_its_terms_say_what_makes_it_quorate() {
        var terms =
                new TermsOfReference(
                        UUID.randomUUID(),
                        1,
                        "What it is for",
                        FIRST,
                        "the board",
                        LAST,
                        MeetsEvery.QUARTER,
                        GroupQuorum.THREE_AGENCIES);
        assertThat(GroupMeetingRules.itsTermsSayWhatMakesItQuorate(group(terms))).isEqualTo(terms);
        assertThatThrownBy(() -> GroupMeetingRules.itsTermsSayWhatMakesItQuorate(group(null)))
                .hasMessageContaining("Agree terms of reference for Neglect group first");
    }

    @Test
    void a_group_meets_from_its_first_day_to_its_last() {
        var group = group(null);
        assertThatCode(() -> GroupMeetingRules.itStandsOnTheDay(group, FIRST))
                .doesNotThrowAnyException();
        assertThatCode(() -> GroupMeetingRules.itStandsOnTheDay(group, LAST))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> GroupMeetingRules.itStandsOnTheDay(group, LAST.plusDays(1)))
                .hasMessageContaining("does not stand on 1 October 2026");
        assertThatThrownBy(() -> GroupMeetingRules.somebodySitsInIt(0))
                .hasMessageContaining("Nobody sits in the group");
    }

    @Test
    void what_is_written_says_what_it_has_to() {
        assertThatThrownBy(() -> GroupMeetingRules.anItemSaysWhatItIs(" "))
                .hasMessageContaining("Write what the item is");
        assertThatThrownBy(() -> GroupMeetingRules.anOutcomeSaysWhat(null, "Agreed"))
                .hasMessageContaining("Choose what became of it");
        assertThatThrownBy(() -> GroupMeetingRules.anOutcomeSaysWhat(AgendaItem.Outcome.NOTED, " "))
                .hasMessageContaining("Write what was said");
        assertThatThrownBy(() -> GroupMeetingRules.itWasHeldFirst(false))
                .hasMessageContaining("before the meeting has begun");
        assertThatThrownBy(() -> GroupMeetingRules.somethingIsTicked(0))
                .hasMessageContaining("Tick what is to go on the agenda");
        assertThatThrownBy(() -> GroupMeetingRules.droppingSaysWhy(" "))
                .hasMessageContaining("why it is dropped");
    }
}
