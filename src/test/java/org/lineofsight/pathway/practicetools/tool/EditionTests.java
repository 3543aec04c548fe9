package org.lineofsight.pathway.practicetools.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lineofsight.TestDatabase;
import org.lineofsight.pathway.practicetools.ToolKind;

class EditionTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void a_later_list_of_areas_begins_on_its_day_and_leaves_the_earlier_as_it_was() {
        var owner = DATABASE.asOwner();
        owner.sql("alter table practicetools.area no force row level security").update();
        var queries = new ToolQueries(owner);
        var before = queries.areas(ToolKind.NEGLECT, 1, "");
        owner.sql(
                        """
                        insert into practicetools.area (kind, edition, since, position, code, heading, label, prompt)
                        values ('NEGLECT', 2, '2027-01-01', 1, 'food', 'Body', 'Meals', 'Enough?')
                        """)
                .update();

        assertThat(queries.editionOn(ToolKind.NEGLECT, LocalDate.of(2026, 12, 31))).isEqualTo(1);
        assertThat(queries.editionOn(ToolKind.NEGLECT, LocalDate.of(2027, 1, 1))).isEqualTo(2);
        assertThat(queries.areas(ToolKind.NEGLECT, 1, "")).isEqualTo(before).hasSize(17);
        assertThat(queries.areas(ToolKind.NEGLECT, 2, "")).hasSize(1);
    }
}
