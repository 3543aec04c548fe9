package org.lineofsight.kernel.timescales.bankholidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.ActingDatabase.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.kernel.timescales.BankHolidayFileRefused;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;

class HolidayFilesTests {

    private static final LocalDate WEDDING = LocalDate.of(2027, 6, 11);

    private final ActingDatabase database = new ActingDatabase();
    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), TimeConfiguration.LONDON);
    private final HolidayFiles files = new HolidayFiles(database.jdbc());
    private final WorkingCalendar calendar = new WorkingCalendar();
    private final WorkingCalendar anotherNode = new WorkingCalendar();
    private final UploadBankHolidays upload = new UploadBankHolidays(files, clock);
    private final ConfirmBankHolidays confirm = new ConfirmBankHolidays(files, calendar, clock);
    private final Actor administrator = actor(Role.SYSTEM_ADMINISTRATOR);

    @Test
    void an_upload_counts_for_nothing_until_it_is_confirmed() {
        var id =
                database.as(
                        administrator,
                        () -> upload.upload("bank-holidays.json", withAWedding(), administrator));
        assertThat(database.as(administrator, files::inForce)).isEqualTo(BankHolidays.shipped());

        database.run(administrator, () -> confirm.confirm(id));

        assertThat(database.as(actor(Role.PRACTITIONER), files::inForce).isBankHoliday(WEDDING))
                .isTrue();
        assertThat(calendar.workingDays().isWorkingDay(WEDDING)).isFalse();
    }

    @Test
    void every_node_follows() {
        var id =
                database.as(
                        administrator,
                        () -> upload.upload("bank-holidays.json", withAWedding(), administrator));
        database.run(administrator, () -> confirm.confirm(id));

        new KeepCalendar(files, anotherNode, database.transactions()).keep();

        assertThat(anotherNode.workingDays().isWorkingDay(WEDDING)).isFalse();
    }

    @Test
    void a_confirmation_that_is_rolled_back_changes_nothing() {
        var id =
                database.as(
                        administrator,
                        () -> upload.upload("bank-holidays.json", withAWedding(), administrator));

        assertThatThrownBy(() ->
                        database.run(
                                administrator,
                                () -> {
                                    confirm.confirm(id);
                                    throw new IllegalStateException("The connection broke");
                                }))
                .hasMessage("The connection broke");

        assertThat(calendar.workingDays().isWorkingDay(WEDDING)).isTrue();
    }

    @Test
    void a_file_that_was_overtaken_by_another_is_not_confirmed() {
        var shorter =
                database.as(
                        administrator,
                        () ->
                                upload.upload(
                                        "bank-holidays.json",
                                        shipped().getBytes(StandardCharsets.UTF_8),
                                        administrator));
        var longer =
                database.as(
                        administrator,
                        () -> upload.upload("bank-holidays.json", upTo2029(), administrator));
        database.run(administrator, () -> confirm.confirm(longer));

        assertThatThrownBy(() -> database.run(administrator, () -> confirm.confirm(shorter)))
                .isInstanceOf(BankHolidayFileRefused.class)
                .hasMessageContaining("It is an older file.");
    }

    @Test
    void what_cannot_be_read_is_refused_in_plain_words() {
        database.run(
                administrator,
                () -> {
                    assertThatThrownBy(() -> upload.upload("x", new byte[0], administrator))
                            .hasMessage("Choose a file");
                    assertThatThrownBy(() ->
                                    upload.upload(
                                            "x",
                                            new byte[] {(byte) 0xff, (byte) 0xfe},
                                            administrator))
                            .hasMessageContaining("it is not text, or it is damaged");
                    assertThatThrownBy(() -> upload.upload("x", new byte[2_000_001], administrator))
                            .hasMessageContaining("larger than 2 MB");
                    assertThatThrownBy(() -> confirm.confirm(Ids.next()))
                            .isInstanceOf(NotVisible.class);
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_administrator_uploads_and_confirms(Role role) {
        var somebody = actor(role);
        assertThatThrownBy(() ->
                        database.run(
                                somebody,
                                () ->
                                        upload.upload(
                                                "bank-holidays.json", withAWedding(), somebody)))
                .hasStackTraceContaining("row-level security");

        var id =
                database.as(
                        administrator,
                        () -> upload.upload("bank-holidays.json", withAWedding(), administrator));
        database.run(somebody, () -> files.confirm(id, clock.instant()));
        assertThat(database.as(administrator, files::confirmed)).isEmpty();
    }

    static byte[] withAWedding() {
        return shipped()
                .replaceFirst(
                        "(\"england-and-wales\".*?\"events\": \\[)",
                        "$1{\"title\": \"A royal wedding\", \"date\": \""
                                + WEDDING
                                + "\", \"notes\": \"Extra bank holiday\"},")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] upTo2029() {
        var year = new StringBuilder();
        for (var date :
                new String[] {
                    "01-01", "03-30", "04-02", "05-07", "05-28", "08-27", "12-25", "12-26"
                }) {
            year.append("{\"title\": \"A bank holiday\", \"date\": \"2029-")
                    .append(date)
                    .append("\", \"notes\": \"\"},");
        }
        return shipped()
                .replaceFirst("(\"england-and-wales\".*?\"events\": \\[)", "$1" + year)
                .getBytes(StandardCharsets.UTF_8);
    }

    static String shipped() {
        try (var in = BankHolidays.class.getResourceAsStream("/reference/bank-holidays.json")) {
            if (in == null) {
                throw new IllegalStateException("No bank holidays");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
