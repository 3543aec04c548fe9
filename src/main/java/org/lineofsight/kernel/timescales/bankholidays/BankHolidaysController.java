package org.lineofsight.kernel.timescales.bankholidays;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.BankHoliday;
import org.lineofsight.kernel.timescales.BankHolidayFileRefused;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bank holidays, for the system administrator. */
@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
@RequestMapping("/settings/bank-holidays")
class BankHolidaysController {

    private final HolidayFiles files;
    private final UploadBankHolidays uploadBankHolidays;
    private final ConfirmBankHolidays confirmBankHolidays;
    private final Clock clock;

    BankHolidaysController(
            HolidayFiles files,
            UploadBankHolidays uploadBankHolidays,
            ConfirmBankHolidays confirmBankHolidays,
            Clock clock) {
        this.files = files;
        this.uploadBankHolidays = uploadBankHolidays;
        this.confirmBankHolidays = confirmBankHolidays;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return page(null, model);
    }

    @PostMapping
    String upload(UploadForm form, Actor actor, Model model, HttpServletResponse response) {
        try {
            var id = uploadBankHolidays.upload(form.fileName(), form.content(), actor);
            return "redirect:/settings/bank-holidays/uploads/" + id;
        } catch (BankHolidayFileRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(refused.words(), model);
        }
    }

    @GetMapping("/uploads/{id}")
    String preview(@PathVariable UUID id, Model model) {
        var file =
                files.find(id)
                        .filter(each -> each.confirmedAt() == null)
                        .orElseThrow(NotVisible::new);
        model.addAttribute("page", preview(file));
        return "timescales/bankholidays/preview";
    }

    @PostMapping("/uploads/{id}/confirmation")
    String confirm(@PathVariable UUID id) {
        confirmBankHolidays.confirm(id);
        return "redirect:/settings/bank-holidays";
    }

    private String page(@Nullable String error, Model model) {
        var holidays = files.inForce();
        var thisYear = LocalDate.now(clock).withDayOfYear(1);
        var past =
                new ArrayList<>(holidays.between(holidays.publishedFrom(), thisYear.minusDays(1)));
        model.addAttribute(
                "page",
                new BankHolidaysPage(
                        InWords.date(holidays.publishedFrom()),
                        InWords.date(holidays.publishedUntil()),
                        rows(holidays.between(thisYear, holidays.publishedUntil())),
                        rows(past.reversed()),
                        sources(),
                        Field.empty("file").withError(error),
                        error == null
                                ? ErrorSummary.NONE
                                : ErrorSummary.of(new ErrorSummary.Problem(error, "#file"))));
        return "timescales/bankholidays/show";
    }

    private static List<BankHolidaysPage.Row> rows(List<BankHoliday> holidays) {
        return holidays.stream()
                .map(holiday ->
                        new BankHolidaysPage.Row(InWords.date(holiday.date()), holiday.inWords()))
                .toList();
    }

    private List<BankHolidaysPage.Source> sources() {
        var sources = new ArrayList<BankHolidaysPage.Source>();
        sources.add(
                new BankHolidaysPage.Source(
                        InWords.date(BankHolidays.SHIPPED_ON),
                        "The GOV.UK file that came with this release",
                        ""));
        for (var file : files.confirmed()) {
            if (file.confirmedAt() != null) {
                sources.add(
                        new BankHolidaysPage.Source(
                                InWords.moment(file.confirmedAt()),
                                "GOV.UK file uploaded as " + file.fileName(),
                                file.uploaderName()));
            }
        }
        return sources.reversed();
    }

    private PreviewPage preview(HolidayFile file) {
        var held = files.inForce();
        var newer = BankHolidays.parse(file.content());
        var changes = Change.between(held, held.updatedBy(newer));
        return new PreviewPage(
                file.id(),
                file.fileName(),
                InWords.moment(file.uploadedAt()),
                InWords.date(newer.publishedFrom()) + " to " + InWords.date(newer.publishedUntil()),
                newer.publishedFrom().isAfter(held.publishedFrom())
                        ? "%d to %d"
                                .formatted(
                                        held.publishedFrom().getYear(),
                                        newer.publishedFrom().getYear() - 1)
                        : "",
                changes.stream()
                        .map(change ->
                                new PreviewPage.Row(
                                        change.what(),
                                        InWords.date(change.date()),
                                        change.holiday()))
                        .toList(),
                changes.stream().anyMatch(Change::movesDueDates),
                refused(held, newer));
    }

    private String refused(BankHolidays held, BankHolidays newer) {
        try {
            UploadBankHolidays.check(held, newer, LocalDate.now(clock));
            return "";
        } catch (BankHolidayFileRefused refused) {
            return refused.words();
        }
    }
}
