package org.lineofsight.partnership.dataset.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.ActingDatabase.actor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.partnership.dataset.FigureSet;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.UnreadableFolder;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.time.TimeConfiguration;

class ReceiveReturnsTests {

    private static final ActingDatabase DATABASE = new ActingDatabase();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-07-01T09:00:00Z"), TimeConfiguration.LONDON);
    private static final ReportingYear YEAR = new ReportingYear(2023);

    private final Actor officer = actor(Role.PARTNERSHIP_OFFICER);
    private final String partnership = "Partnership " + UUID.randomUUID();

    private final ReceiveReturns receiveReturns =
            new ReceiveReturns(DATABASE.jdbc(), DATABASE.batches(), CLOCK);
    private final FigureSets sets = new FigureSets(DATABASE.jdbc());
    private final ReturnQueries queries = new ReturnQueries(DATABASE.jdbc());
    private final StoredFigures stored = new StoredFigures(DATABASE.jdbc());
    private final UndoDelivery undoDelivery =
            new UndoDelivery(sets, queries, DATABASE.jdbc(), CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"herefordshire-2023-24", "hertfordshire-2016-17"})
    void what_is_kept_is_what_was_read(String example) throws UnreadableFolder {
        var files = FigureFiles.in("examples/" + example);
        assertThat(figures(receive(files))).isEqualTo(files.read(partnership, YEAR));
    }

    @Test
    void odd_files_are_kept_as_they_were_read_too() {
        var files =
                files(
                        file(
                                "contributions.csv",
                                "agency,Amount GBP,comment\nA,\"£1,000\",\nB,c,=1+1\nB,low,\nC,abc,\n,5,\nTOTAL PRINTED,1000\n"),
                        file("neglect_plans.csv", "at,on_cp_plan\n31/03/2024,5\n"),
                        file("something_else.csv", "a,b\n1,x\n1,x\n"),
                        file("exploitation.csv", "measure\nMissing\n"),
                        file("spending.csv", ""),
                        file("budget_2024-25.csv", "\"unclosed\n"),
                        file("Contributions.CSV", "agency,amount_gbp\nZ,1\n"));
        assertThat(figures(receive(new FigureFiles(files.files(), List.of("notes.docx")))))
                .isEqualTo(
                        new FigureFiles(sorted(files), List.of("notes.docx"))
                                .read(partnership, YEAR));
    }

    @Test
    void a_file_that_comes_again_is_a_new_version_and_the_old_one_is_kept() {
        var first =
                receive(
                        files(
                                file("contributions.csv", "agency,amount_gbp\nA,1\n"),
                                file("spending.csv", "line,amount_gbp\nX,1\n")));
        var second = receive(files(file("CONTRIBUTIONS.csv", "agency,amount_gbp\nA,2\n")));

        var table = contributions(figures(second));
        assertThat(table.total("amount_gbp").whole()).contains(BigDecimal.TWO);
        assertThat(figures(second).tables()).hasSize(2);
        assertThat(as(() -> queries.files(set(first).id())))
                .extracting(file -> file.name() + " " + file.version() + " " + file.standing())
                .containsExactlyInAnyOrder(
                        "contributions.csv 1 Replaced",
                        "CONTRIBUTIONS.csv 2 Counts",
                        "spending.csv 1 Counts");
    }

    @Test
    void undoing_brings_the_version_before_back_and_keeps_what_came() {
        var first = receive(files(file("contributions.csv", "agency,amount_gbp\nA,1\n")));
        var second =
                receive(
                        files(
                                file("contributions.csv", "agency,amount_gbp\nA,2\n"),
                                file("spending.csv", "line,amount_gbp\nX,1\n")));

        undo(second);

        assertThat(figures(first).tables()).hasSize(1);
        assertThat(contributions(figures(first)).total("amount_gbp").whole())
                .contains(BigDecimal.ONE);
        assertThat(as(() -> queries.delivery(second)).undoneBy()).isEqualTo(officer.name());
        assertThat(as(() -> queries.files(second)))
                .extracting(ReturnFile::standing)
                .containsOnly("Undone");
        assertThatThrownBy(() -> undo(second))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("undone before");
    }

    @Test
    void a_version_after_an_undone_one_counts() {
        undo(receive(files(file("contributions.csv", "agency,amount_gbp\nA,1\n"))));
        var again = receive(files(file("contributions.csv", "agency,amount_gbp\nA,2\n")));
        assertThat(contributions(figures(again)).total("amount_gbp").whole())
                .contains(BigDecimal.TWO);
        assertThat(as(() -> queries.files(again)))
                .extracting(ReturnFile::version)
                .containsExactly(2);
    }

    @Test
    void the_file_is_kept_byte_for_byte() {
        var content = "\uFEFFagency,amount_gbp\r\nCafé,1\r\n".getBytes(UTF_8);
        var delivery =
                receive(
                        new FigureFiles(
                                List.of(new FigureFiles.File("contributions.csv", content)),
                                List.of()));
        var file = as(() -> queries.files(delivery)).getFirst();
        assertThat(as(() -> queries.content(file.id()))).isEqualTo(content);
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void a_delivery_without_a_csv_is_refused() {
        assertThatThrownBy(() -> receive(new FigureFiles(List.of(), List.of("notes.docx"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("at least one CSV");
    }

    @Test
    void a_set_counts_what_counts_in_it() {
        var delivery =
                receive(
                        files(
                                file("contributions.csv", "agency,amount_gbp\nA,1\nB,abc\nC,\n"),
                                file("spending.csv", "line,amount_gbp\nX,1\n")));
        var set = set(delivery);
        assertThat(set.tables()).isEqualTo(2);
        assertThat(set.refused()).isEqualTo(1);
        assertThat(set.queried()).isEqualTo(1);
        assertThat(set.lastReceived()).contains(CLOCK.instant());
        assertThat(as(sets::all)).contains(set);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNERSHIP_OFFICER", "SCRUTINEER", "EXECUTIVE_PARTNER"})
    void the_partnership_and_those_it_answers_to_read_the_figures(Role role) {
        var set = set(receive(files(file("contributions.csv", "agency,amount_gbp\nA,1\n"))));
        assertThat(DATABASE.as(actor(role), () -> stored.of(sets.require(set.id()))).tables())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNERSHIP_OFFICER", "SCRUTINEER", "EXECUTIVE_PARTNER", "SYSTEM"})
    void for_everybody_else_there_are_none(Role role) {
        var delivery = receive(files(file("contributions.csv", "agency,amount_gbp\nA,1\n")));
        var id = set(delivery).id();
        var file = as(() -> queries.files(delivery)).getFirst().id();
        DATABASE.run(
                actor(role),
                () -> {
                    assertThatThrownBy(() -> sets.require(id)).isInstanceOf(NotVisible.class);
                    assertThatThrownBy(() -> queries.file(file)).isInstanceOf(NotVisible.class);
                    assertThatThrownBy(() -> queries.content(file)).isInstanceOf(NotVisible.class);
                    for (var table :
                            List.of(
                                    "figure_set",
                                    "delivery",
                                    "file",
                                    "file_column",
                                    "file_row",
                                    "cell",
                                    "remark",
                                    "current_file")) {
                        assertThat(
                                        DATABASE.jdbc()
                                                .sql("select count(*) from dataset." + table)
                                                .query(Integer.class)
                                                .single())
                                .as(table)
                                .isZero();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINEER", "EXECUTIVE_PARTNER", "PRACTITIONER"})
    void nobody_else_sends_figures_in(Role role) {
        var reader = actor(role);
        assertThatThrownBy(() ->
                        DATABASE.as(
                                reader,
                                () ->
                                        receiveReturns.receive(
                                                partnership,
                                                YEAR,
                                                files(
                                                        file(
                                                                "contributions.csv",
                                                                "agency,amount_gbp\nA,1\n")),
                                                reader)))
                .hasStackTraceContaining("row-level security");
    }

    private DeliveryId receive(FigureFiles files) {
        return as(() -> receiveReturns.receive(partnership, YEAR, files, officer));
    }

    private void undo(DeliveryId delivery) {
        DATABASE.run(officer, () -> undoDelivery.undo(delivery, officer));
    }

    private FigureSet set(DeliveryId delivery) {
        return as(() -> sets.of(delivery));
    }

    private Figures figures(DeliveryId delivery) {
        return as(() -> stored.of(sets.of(delivery)));
    }

    private static Table contributions(Figures figures) {
        return figures.table(TableKinds.CONTRIBUTIONS).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return DATABASE.as(officer, work);
    }

    private static FigureFiles files(FigureFiles.File... files) {
        return new FigureFiles(List.of(files), List.of());
    }

    private static List<FigureFiles.File> sorted(FigureFiles files) {
        return files.files().stream().sorted(Comparator.comparing(FigureFiles.File::name)).toList();
    }

    private static FigureFiles.File file(String name, String text) {
        return new FigureFiles.File(name, text.getBytes(UTF_8));
    }
}
