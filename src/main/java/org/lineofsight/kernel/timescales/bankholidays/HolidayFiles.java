package org.lineofsight.kernel.timescales.bankholidays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded files, and the bank holidays that they come to. */
@Repository
class HolidayFiles {

    private static final String SELECT =
            "select id, file_name, content, uploaded_at, uploader_name, confirmed_at from timescales.bank_holiday_file";

    private final JdbcClient jdbc;

    HolidayFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The holidays of the release, brought up to date by each file confirmed since it was made. */
    BankHolidays inForce() {
        var holidays = BankHolidays.shipped();
        for (var file : confirmed()) {
            if (file.confirmedAt() != null
                    && !confirmedOn(file.confirmedAt()).isBefore(BankHolidays.SHIPPED_ON)) {
                holidays = holidays.updatedBy(BankHolidays.parse(file.content()));
            }
        }
        return holidays;
    }

    private static LocalDate confirmedOn(Instant at) {
        return InWords.dayOf(at);
    }

    /** The oldest first. */
    List<HolidayFile> confirmed() {
        return jdbc.sql(SELECT + " where confirmed_at is not null order by confirmed_at, id")
                .query(HolidayFiles::file)
                .list();
    }

    Optional<HolidayFile> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(HolidayFiles::file)
                .optional();
    }

    void add(HolidayFile file, Actor by) {
        jdbc.sql(
                        """
                        insert into timescales.bank_holiday_file
                            (id, file_name, content, uploaded_at, uploaded_by, uploader_name)
                        values (:id, :name, :content, :at, :by, :byName)
                        """)
                .param("id", file.id())
                .param("name", file.fileName())
                .param("content", file.content())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", file.uploaderName())
                .update();
    }

    void confirm(UUID id, Instant at) {
        jdbc.sql(
                        "update timescales.bank_holiday_file set confirmed_at = :at where id = :id and confirmed_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static HolidayFile file(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new HolidayFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("content"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploader_name"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
