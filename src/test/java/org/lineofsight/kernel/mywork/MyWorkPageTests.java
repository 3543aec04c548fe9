package org.lineofsight.kernel.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.timescales.TimeLeft;

class MyWorkPageTests {

    private static WorkItem item(Section section, String title) {
        return WorkItem.of(section, title, "/things/1");
    }

    private static TimeLeft dueAt(String instant) {
        return new TimeLeft(TimeLeft.State.LATE, "late", "then", Instant.parse(instant));
    }

    private static List<String> titles(List<WorkItem> items) {
        return items.stream().map(WorkItem::title).toList();
    }

    @Test
    void what_is_due_first_comes_first_and_what_has_no_clock_comes_last_in_its_own_order() {
        var page =
                MyWorkPage.of(
                        List.of(
                                item(Section.DUE, "no clock, first"),
                                item(Section.DUE, "tomorrow").due(dueAt("2026-11-22T17:00:00Z")),
                                item(Section.DUE, "no clock, second"),
                                item(Section.DUE, "yesterday").due(dueAt("2026-11-20T17:00:00Z"))));
        assertThat(titles(page.parts().getFirst().first()))
                .containsExactly("yesterday", "tomorrow", "no clock, first", "no clock, second");
    }

    @Test
    void sections_stand_in_one_order_whatever_order_the_sources_answer_in() {
        var page =
                MyWorkPage.of(
                        List.of(
                                item(Section.NOTICES, "n"),
                                item(Section.DRAFTS, "d"),
                                item(Section.DUE, "x")));
        assertThat(page.parts().stream().map(MyWorkPage.Part::section))
                .containsExactly(Section.DUE, Section.DRAFTS, Section.NOTICES);
    }

    @Test
    void what_somebody_was_sent_and_is_late_with_is_said_to_be_late() {
        var late = item(Section.SENT_TO_ME, "late").due(dueAt("2026-11-20T17:00:00Z"));
        var page = MyWorkPage.of(List.of(late, item(Section.SENT_TO_ME, "no hurry")));
        assertThat(page.nothingIsDue()).isFalse();
        assertThat(page.parts().stream().map(part -> titles(part.first())))
                .containsExactly(List.of("late"), List.of("no hurry"));
    }

    @Test
    void a_section_with_nothing_in_it_is_left_out() {
        assertThat(MyWorkPage.of(List.of()).parts()).isEmpty();
        assertThat(MyWorkPage.of(List.of(item(Section.DRAFTS, "d"))).nothingIsDue()).isTrue();
        assertThat(MyWorkPage.of(List.of(item(Section.DUE, "d"))).nothingIsDue()).isFalse();
    }

    @Test
    void a_long_section_is_folded_and_counted_whole() {
        var many =
                IntStream.range(0, MyWorkPage.SHOWN + 7)
                        .mapToObj(number -> item(Section.DUE, "item " + number))
                        .toList();
        var part = MyWorkPage.of(many).parts().getFirst();
        assertThat(part.first()).hasSize(MyWorkPage.SHOWN);
        assertThat(part.more()).hasSize(7);
        assertThat(part.size()).isEqualTo(many.size());
    }

    @Test
    void an_item_in_a_log_names_nobody() {
        assertThat(item(Section.DUE, "Robin Invented").toString()).doesNotContain("Robin");
    }
}
