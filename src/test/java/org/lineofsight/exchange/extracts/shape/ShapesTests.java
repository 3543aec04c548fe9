package org.lineofsight.exchange.extracts.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lineofsight.pathway.childprotection.elsewhere.ArrivedChild;
import org.lineofsight.pathway.childprotection.elsewhere.ArrivedFact;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.TableLine;
import org.lineofsight.platform.tables.TableStream;

/** Which table it is, and what its rows say. */
class ShapesTests {

    private static final class Read implements TableStream.Sink {

        private Shapes.Recognised recognised =
                new Shapes.Recognised(null, new Columns(Map.of()), null);
        private TableFile table = new TableFile(List.of(), List.of(), List.of());
        private final List<ArrivedFact> facts = new ArrayList<>();
        private final List<ArrivedChild> children = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        @Override
        public boolean begins(TableStream.Head next) {
            table = next.table();
            recognised = Shapes.recognise(next);
            return true;
        }

        @Override
        public void row(TableLine line) {
            Shapes.of(recognised.shape())
                    .ifPresent(shape -> {
                        var row =
                                new ExtractRow(
                                        recognised.columns().of(table, line),
                                        recognised.columns(),
                                        LocalDate.of(2026, 11, 1));
                        shape.says().accept(row);
                        facts.addAll(row.facts());
                        children.addAll(row.children());
                        remarks.addAll(row.remarks());
                    });
        }
    }

    private static Read read(String name, String csv) throws NotATable {
        var read = new Read();
        TableStream.read(name, csv.getBytes(StandardCharsets.UTF_8), read);
        return read;
    }

    @Test
    void a_table_of_the_dataset_is_known_by_its_columns_whatever_the_file_is_called()
            throws NotATable {
        var plans =
                read(
                        "export 17.csv",
                        """
                        cppl_cp_plan_id,cppl_referral_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category,cppl_cp_plan_ola
                        P1,R1,1001,2026-03-02T00:00:00,NULL,Neglect,Emotional Abuse,N
                        P2,R1,1002,2026-03-02 00:00:00.000,2026-02-01,Neglect,Neglect,N
                        P3,R1,,2026-03-02,,Neglect,Neglect,N
                        P4,R1,1003,soon,,Neglect,Neglect,N
                        P5,R1,1003,2026-12-24,,Neglect,Neglect,N
                        """);
        assertThat(plans.recognised.shape()).isEqualTo("ssd_cp_plans");
        assertThat(plans.facts).hasSize(1);
        var plan = plans.facts.getFirst();
        assertThat(plan.kind()).isEqualTo(FactKind.CHILD_PROTECTION_PLAN);
        assertThat(plan.key()).isEqualTo("P1");
        assertThat(plan.on()).isEqualTo("2026-03-02");
        assertThat(plan.endedOn()).isNull();
        assertThat(plan.codes())
                .containsExactly(
                        "First category: Neglect",
                        "Latest category: Emotional Abuse",
                        "Another authority’s plan: No");
        assertThat(plans.remarks)
                .extracting(
                        remark -> remark.line() + " " + remark.column() + " " + remark.verdict())
                .containsExactly(
                        "3 cppl_cp_plan_end_date REFUSED",
                        "4 cppl_person_id REFUSED",
                        "5 cppl_cp_plan_start_date QUERIED",
                        "6 cppl_cp_plan_start_date QUERIED");
    }

    @Test
    void a_section_47_enquiry_tells_of_its_strategy_discussion_and_no_comment_is_ever_taken()
            throws NotATable {
        var read =
                read(
                        "s47.csv",
                        """
                        s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa,s47e_s47_outcome_json
                        E1,1001,05/01/2026,15/01/2026,N,"{""OUTCOME_NFA_FLAG"":""N"",""OUTCOME_CP_CONFERENCE_FLAG"":""Y"",""OUTCOME_COMMENTS"":""Yes""}"
                        """);
        assertThat(read.facts)
                .extracting(fact -> fact.kind() + " " + fact.on())
                .containsExactly("STRATEGY_DISCUSSION 2026-01-05", "SECTION_47 2026-01-05");
        assertThat(read.facts.getLast().codes())
                .containsExactly("Outcome: Cp conference", "No further action: No");
    }

    @Test
    void numbers_match_only_where_their_check_digits_fit() throws NotATable {
        var read =
                read(
                        "people.csv",
                        """
                        pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id
                        1001.0,Wren,Ashcombe,2018-04-09,999 000 0018
                        1002,Wren,Ashcombe,2018-04-09,9990000019
                        """);
        assertThat(read.children).extracting(ArrivedChild::councilNumber).contains("1001", "1002");
        assertThat(read.children.getLast().nhsNumber()).isNull();
        assertThat(read.children.getFirst().nhsNumber()).isEqualTo("9990000018");
        assertThat(read.remarks).hasSize(1);
    }

    @Test
    void what_is_longer_than_a_code_may_be_somebodys_words_and_is_left_out() throws NotATable {
        var read =
                read(
                        "eh.csv",
                        "earl_episode_id,earl_person_id,earl_episode_start_date,earl_episode_reason\nE1,1001,2026-01-05,"
                                + "Mother told us that she was frightened of going home again that night\n");
        assertThat(read.facts.getFirst().codes()).isEmpty();
        assertThat(read.remarks.getFirst().message()).contains("longer than a code");
    }

    @Test
    void a_list_is_known_by_its_sheet_and_a_letter_before_a_value_is_left_out() throws NotATable {
        var read =
                read(
                        "List 7.csv",
                        """
                        Child Unique ID,Date of Birth,Child Protection Plan Start Date,Initial Category of Abuse,Latest Category of Abuse,Date of the Last Statutory Visit,Was the Child Seen Alone?,Child Protection Plan End Date
                        77,#N/A,02/03/2026,a) Neglect,d) Emotional,20/10/2026,a) Yes,
                        """);
        assertThat(read.recognised.shape()).isEqualTo("list_7");
        assertThat(read.facts)
                .extracting(ArrivedFact::kind)
                .containsExactly(FactKind.CHILD_PROTECTION_PLAN, FactKind.VISIT);
        assertThat(read.facts.getFirst().codes())
                .containsExactly("First category: Neglect", "Latest category: Emotional");
        assertThat(read.remarks).isEmpty();
    }

    @Test
    void other_tables_of_the_dataset_bring_nothing_and_an_unknown_one_is_asked_about()
            throws NotATable {
        assertThat(
                        read("a.csv", "addr_table_id,addr_person_id,addr_address_type\n1,2,3\n")
                                .recognised)
                .satisfies(each -> assertThat(each.shape()).isEqualTo(Shape.NONE));
        assertThat(read("a.csv", "Pupil,Form\n1,2\n").recognised.shape()).isNull();
        var lacking = read("List 1.csv", "Child Unique ID,Gender\n1,2\n").recognised;
        assertThat(lacking.shape()).isNull();
        assertThat(lacking.note()).contains("has no column for: Date of Contact");
    }
}
