package org.lineofsight.pathway.childprotection.payment;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.PAYMENTS_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.Place;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger, its file, each payment, and the fees. A practice sees its own. */
@Controller
@RequestMapping("/report-payments")
@Allowed(PAYMENTS_OFFICER)
class PaymentController {

    private static final int ON_A_PAGE = 50;
    private static final int IN_A_FILE = 100_000;

    private final Ledger ledger;
    private final DecidePayment decidePayment;
    private final AgreeFee agreeFee;
    private final Clock clock;

    PaymentController(Ledger ledger, DecidePayment decidePayment, AgreeFee agreeFee, Clock clock) {
        this.ledger = ledger;
        this.decidePayment = decidePayment;
        this.agreeFee = agreeFee;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({PAYMENTS_OFFICER, SAFEGUARDING_LEAD, AGENCY_DESK})
    String list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        var filter = LedgerFilter.of(from, until, agency, status, LocalDate.now(clock));
        var place = Place.ofDay(after);
        var found = ledger.rows(filter, place.by(), place.id(), ON_A_PAGE + 1);
        var rows = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var practices = new ArrayList<Option>();
        practices.add(Option.of("", "Every practice"));
        practices.addAll(ledger.practices());
        model.addAttribute(
                "page",
                new LedgerPage(
                        filter.from(),
                        filter.until(),
                        filter.agency() == null ? "" : filter.agency().toString(),
                        filter.status() == null ? "" : filter.status().name(),
                        practices,
                        statuses(filter),
                        ledger.totals(filter),
                        ledger.months(filter),
                        rows,
                        filter.query(),
                        found.size() > ON_A_PAGE
                                ? "/report-payments?"
                                        + filter.query()
                                        + "&after="
                                        + Place.code(
                                                rows.getLast().askedOn(),
                                                rows.getLast().id().value())
                                : null));
        model.addAttribute("officer", actor.is(PAYMENTS_OFFICER));
        return "childprotection/payment/list";
    }

    private static List<Choice> statuses(LedgerFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice(
                        "All",
                        "/report-payments?" + filter.in(null).query(),
                        null,
                        filter.status() == null));
        Arrays.stream(PaymentStatus.values())
                .map(each ->
                        new Choice(
                                each.label(),
                                "/report-payments?" + filter.in(each).query(),
                                null,
                                each == filter.status()))
                .forEach(choices::add);
        return choices;
    }

    @GetMapping("/ledger.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String status) {
        var filter = LedgerFilter.of(from, until, agency, status, LocalDate.now(clock));
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        "Request",
                        "Practice",
                        "Section",
                        "Asked",
                        "Reply by",
                        "Received",
                        "Came",
                        "Standards met",
                        "Standards that apply",
                        "Fee in pounds",
                        "Status",
                        "Payment",
                        "Paid on"));
        ledger.rows(filter, null, null, IN_A_FILE).stream()
                .map(PaymentController::row)
                .forEach(rows::add);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("report-payments.csv")
                                .build()
                                .toString())
                .body(TableDownload.csv(rows));
    }

    private static List<String> row(ReportPayment payment) {
        return List.of(
                payment.reference(),
                payment.agency(),
                payment.section().words(),
                payment.askedOn().toString(),
                payment.replyBy().toString(),
                text(payment.receivedOn()),
                payment.came(),
                text(payment.standardsMet()),
                text(payment.standards()),
                Pounds.plain(payment.fee()),
                payment.status().label(),
                text(payment.payment()),
                text(payment.paidOn()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @GetMapping("/{id}")
    @Allowed({PAYMENTS_OFFICER, SAFEGUARDING_LEAD, AGENCY_DESK})
    String show(@PathVariable ReportPaymentId id, Actor actor, Model model) {
        model.addAttribute(
                "page",
                new PaymentPage(ledger.require(id), ledger.steps(id), actor.is(PAYMENTS_OFFICER)));
        return "childprotection/payment/show";
    }

    @GetMapping("/{id}/steps/{step}")
    String ask(@PathVariable ReportPaymentId id, @PathVariable String step, Model model) {
        var payment = ledger.require(id);
        return step(
                payment,
                step(step),
                Fields.of(new PaymentForm(payment.version(), null, null)),
                model);
    }

    @PostMapping("/{id}/steps/{step}")
    String decide(
            @PathVariable ReportPaymentId id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        decidePayment.decide(
                                id,
                                step(step),
                                form.stripped(),
                                form.paidOn().toDate(),
                                form.version(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return step(ledger.require(id), step(step), Fields.of(form, errors), model);
        }
        return "redirect:/report-payments/" + id;
    }

    private static PaymentStep step(String code) {
        return Arrays.stream(PaymentStep.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String step(
            ReportPayment payment, PaymentStep step, Fields fields, Model model) {
        model.addAttribute("payment", payment);
        model.addAttribute("step", step);
        model.addAttribute("fields", fields);
        return "childprotection/payment/step";
    }

    @GetMapping("/fees")
    String fees(Model model) {
        return fees(Fields.of(new FeeForm(null, null, null)), model);
    }

    @PostMapping("/fees")
    String agree(
            @Valid @ModelAttribute("form") FeeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () -> {
                    var section = form.section();
                    if (section != null) {
                        agreeFee.agree(
                                section, Pounds.parse(form.amount()), form.sinceDay(), actor);
                    }
                });
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fees(Fields.of(form, errors), model);
        }
        return "redirect:/report-payments/fees";
    }

    private String fees(Fields fields, Model model) {
        model.addAttribute("page", new FeesPage(ledger.fees()));
        model.addAttribute("fields", fields);
        return "childprotection/payment/fees";
    }
}
