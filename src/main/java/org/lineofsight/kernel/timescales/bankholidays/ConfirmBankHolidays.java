package org.lineofsight.kernel.timescales.bankholidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts an uploaded file in force. The other nodes, and the clocks that run, follow within a minute
 * or two.
 */
@UseCase
class ConfirmBankHolidays {

    private final HolidayFiles files;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ConfirmBankHolidays(HolidayFiles files, WorkingCalendar calendar, Clock clock) {
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Checked again: somebody else may have confirmed another file since this one was looked at.
     */
    void confirm(UUID id) {
        var file = files.find(id).orElseThrow(NotVisible::new);
        if (file.confirmedAt() != null) {
            return;
        }
        UploadBankHolidays.check(
                files.inForce(), BankHolidays.parse(file.content()), LocalDate.now(clock));
        files.confirm(id, clock.instant());
        AuditTrail.wrote(id);
        var holidays = files.inForce();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        calendar.countWith(holidays);
                    }
                });
    }
}
