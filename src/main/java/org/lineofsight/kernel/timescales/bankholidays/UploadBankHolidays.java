package org.lineofsight.kernel.timescales.bankholidays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lineofsight.kernel.timescales.BankHolidayFileRefused;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;

/** Takes in a newer GOV.UK file, if it is one. It counts for nothing until it is confirmed. */
@UseCase
class UploadBankHolidays {

    private static final int LARGEST = 2_000_000;

    private final HolidayFiles files;
    private final Clock clock;

    UploadBankHolidays(HolidayFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    UUID upload(String fileName, byte[] content, Actor by) {
        var text = text(content);
        check(files.inForce(), BankHolidays.parse(text), LocalDate.now(clock));
        var file = new HolidayFile(Ids.next(), fileName, text, clock.instant(), by.name(), null);
        files.add(file, by);
        AuditTrail.wrote(file.id());
        return file.id();
    }

    static void check(BankHolidays held, BankHolidays newer, LocalDate today) {
        BankHolidayRules.theFileCoversToday(newer, today);
        BankHolidayRules.theFileIsNotOlder(held, newer);
        BankHolidayRules.nothingPastIsLost(held, newer, today);
        BankHolidayRules.nothingPastIsAdded(held, newer, today);
    }

    private static String text(byte[] content) {
        if (content.length == 0) {
            throw new BankHolidayFileRefused("Choose a file");
        }
        if (content.length > LARGEST) {
            throw new BankHolidayFileRefused(
                    "The file is larger than 2 MB. The GOV.UK bank holidays file is much smaller.");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new BankHolidayFileRefused(
                    "The file could not be read: it is not text, or it is damaged."
                            + " Download https://www.gov.uk/bank-holidays.json and upload that file as it is.");
        }
    }
}
