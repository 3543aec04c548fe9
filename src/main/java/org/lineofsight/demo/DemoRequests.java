package org.lineofsight.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.kernel.actions.step.TakeStep;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.MedicalId;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.childprotection.action.RaiseCaseAction;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.informationrequest.AnswerInformationRequest;
import org.lineofsight.pathway.childprotection.informationrequest.AskForInformation;
import org.lineofsight.pathway.childprotection.informationrequest.InformationReply;
import org.lineofsight.pathway.childprotection.informationrequest.InformationRequests;
import org.lineofsight.pathway.childprotection.informationrequest.JudgeReport;
import org.lineofsight.pathway.childprotection.informationrequest.ReportStandard;
import org.lineofsight.pathway.childprotection.medical.AskForMedicals;
import org.lineofsight.pathway.childprotection.medical.GoOnWithMedical;
import org.lineofsight.pathway.childprotection.medical.Medical;
import org.lineofsight.pathway.childprotection.medical.Medicals;
import org.lineofsight.pathway.childprotection.payment.AgreeFee;
import org.lineofsight.pathway.childprotection.payment.DecidePayment;
import org.lineofsight.pathway.childprotection.payment.PaymentStep;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What social workers ask of others in the year: reports of the surgery, which is paid for them,
 * medicals of the hospital, and things to be done. Most is answered; some waits, some is late.
 */
@Component
class DemoRequests {

    private final Cases cases;
    private final AskForInformation askForInformation;
    private final AnswerInformationRequest answerInformationRequest;
    private final InformationRequests requests;
    private final JudgeReport judgeReport;
    private final AgreeFee agreeFee;
    private final DecidePayment decidePayment;
    private final Medicals medicals;
    private final AskForMedicals askForMedicals;
    private final GoOnWithMedical goOn;
    private final RaiseCaseAction raiseCaseAction;
    private final TakeStep takeStep;
    private final Owners owners;
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoRequests(
            Cases cases,
            AskForInformation askForInformation,
            AnswerInformationRequest answerInformationRequest,
            InformationRequests requests,
            JudgeReport judgeReport,
            AgreeFee agreeFee,
            DecidePayment decidePayment,
            Medicals medicals,
            AskForMedicals askForMedicals,
            GoOnWithMedical goOn,
            RaiseCaseAction raiseCaseAction,
            TakeStep takeStep,
            Owners owners,
            JdbcClient jdbc,
            Scenes scenes) {
        this.cases = cases;
        this.askForInformation = askForInformation;
        this.answerInformationRequest = answerInformationRequest;
        this.requests = requests;
        this.judgeReport = judgeReport;
        this.agreeFee = agreeFee;
        this.decidePayment = decidePayment;
        this.medicals = medicals;
        this.askForMedicals = askForMedicals;
        this.goOn = goOn;
        this.raiseCaseAction = raiseCaseAction;
        this.takeStep = takeStep;
        this.owners = owners;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    private record Open(CaseId id, Instant receivedAt, boolean section47) {}

    /** The people who ask and are asked. */
    private record People(Actor gp, Actor health, Actor school, Actor payments) {}

    void ask(long seed, Instant now) {
        var people =
                new People(
                        scenes.actor("petronel", Role.SAFEGUARDING_LEAD),
                        scenes.actor("quenby", Role.AGENCY_DESK),
                        scenes.actor("gethsie", Role.SAFEGUARDING_LEAD),
                        scenes.actor("thessaly", Role.PAYMENTS_OFFICER));
        agreeFees(people.payments(), now);
        for (var worker :
                List.of(
                        scenes.actor("lorcan", Role.SOCIAL_WORKER),
                        scenes.actor("sabra", Role.SOCIAL_WORKER))) {
            for (var each : open(worker, now)) {
                // the same case goes the same way, whatever was done before it
                var random = new Random(seed ^ each.receivedAt().getEpochSecond() ^ 0x5e0);
                if (requestsOf(each, worker, now)) {
                    continue;
                }
                askTheSurgery(each, worker, people, random, now);
                askTheHospital(each, worker, people, random, now);
                raiseActions(each, worker, people, random, now);
            }
        }
        pay(people.payments(), now);
    }

    private void agreeFees(Actor officer, Instant now) {
        var began = LocalDate.of(InWords.dayOf(now).getYear() - 2, 4, 1);
        var fees = Map.of(Section.SECTION_17, "58.00", Section.SECTION_47, "92.50");
        var moment = now.minus(Duration.ofDays(600));
        if (Boolean.TRUE.equals(scenes.at(now, officer, () -> anyFee()))) {
            return;
        }
        fees.forEach((section, fee) ->
                scenes.run(
                        moment,
                        officer,
                        () ->
                                agreeFee.agree(
                                        section,
                                        Optional.of(new BigDecimal(fee)),
                                        began,
                                        officer)));
    }

    private boolean anyFee() {
        return jdbc.sql("select exists (select 1 from childprotection.published_report_fee)")
                .query(Boolean.class)
                .single();
    }

    private List<Open> open(Actor worker, Instant now) {
        return scenes.at(
                now,
                worker,
                () ->
                        jdbc.sql(
                                        """
                                        select case_id, received_at, began_as from childprotection.published_case
                                         order by received_at, case_id
                                        """)
                                .query((row, number) ->
                                        new Open(
                                                new CaseId(row.getObject("case_id", UUID.class)),
                                                row.getObject("received_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getString("began_as")
                                                        .equals("STRATEGY_DISCUSSION")))
                                .list());
    }

    private boolean requestsOf(Open each, Actor worker, Instant now) {
        return !scenes.at(now, worker, () -> requests.of(each.id())).isEmpty();
    }

    private void askTheSurgery(Open each, Actor worker, People people, Random random, Instant now) {
        var asked =
                OfficeHours.from(each.receivedAt().plus(Duration.ofHours(26 + random.nextInt(10))));
        if (asked.isAfter(now) || random.nextInt(10) == 0) {
            return;
        }
        var section = each.section47() ? Section.SECTION_47 : Section.SECTION_17;
        var id =
                scenes.at(
                        asked,
                        worker,
                        () ->
                                askForInformation.ask(
                                        each.id(), asking(each, section, people, asked), worker));
        var days = section == Section.SECTION_47 ? 2 + random.nextInt(5) : 6 + random.nextInt(14);
        var answered = OfficeHours.from(asked.plus(Duration.ofDays(days)));
        if (answered.isAfter(now) || random.nextInt(12) == 0) {
            return;
        }
        var held =
                random.nextInt(5) == 0
                        ? InformationReply.Held.NOTHING_HELD
                        : InformationReply.Held.HELD;
        scenes.run(
                answered,
                people.gp(),
                () ->
                        answerInformationRequest.answer(
                                id,
                                new AnswerInformationRequest.Answer(
                                        held,
                                        held == InformationReply.Held.HELD
                                                ? "Registered since birth. Two appointments in the last year to which the child was not brought; immunisations are up to date. The mother has been treated for low mood since spring and takes help."
                                                : "",
                                        held == InformationReply.Held.HELD
                                                ? "Nothing in our notes explains the injury; we would like to be asked to the next meeting."
                                                : null,
                                        null,
                                        null),
                                people.gp()));
        var judged = OfficeHours.from(answered.plus(Duration.ofDays(1)));
        if (held == InformationReply.Held.HELD && judged.isBefore(now) && random.nextInt(4) > 0) {
            judge(id, worker, judged, random);
        }
    }

    private AskForInformation.Asking asking(
            Open each, Section section, People people, Instant asked) {
        return new AskForInformation.Asking(
                section,
                agency(people.gp()),
                null,
                null,
                cases.require(each.id()).children().stream().map(CaseChild::id).toList(),
                List.of(),
                section == Section.SECTION_47
                        ? "To find out whether the children suffer, or are likely to suffer, significant harm."
                        : "To find out what help the children should have.",
                section == Section.SECTION_47 ? Consent.NOT_ASKED : Consent.GIVEN,
                section == Section.SECTION_47
                        ? "Asking before the children are seen could add to the risk."
                        : "The mother agreed on the telephone.",
                section.questions(),
                InWords.dayOf(asked).plusDays(section == Section.SECTION_47 ? 4 : 14));
    }

    private void judge(InformationRequestId id, Actor worker, Instant judged, Random random) {
        var standards = new EnumMap<ReportStandard, Met>(ReportStandard.class);
        for (var standard : ReportStandard.values()) {
            standards.put(standard, Met.values()[Math.max(0, random.nextInt(5) - 2)]);
        }
        scenes.run(
                judged,
                worker,
                () ->
                        judgeReport.judge(
                                id,
                                Objects.requireNonNull(requests.require(id).reply()).id(),
                                standards,
                                "Thank you. What the children themselves said would help next time.",
                                worker));
    }

    private void askTheHospital(
            Open each, Actor worker, People people, Random random, Instant now) {
        var asked = OfficeHours.from(each.receivedAt().plus(Duration.ofDays(6)));
        var considered = scenes.at(now, worker, () -> medicals.considered(each.id()));
        var children =
                considered.stream()
                        .filter(Medicals.Considered::toAsk)
                        .map(Medicals.Considered::childId)
                        .toList();
        if (children.isEmpty() || asked.isAfter(now) || random.nextInt(8) == 0) {
            return;
        }
        var ids =
                scenes.at(
                        asked,
                        worker,
                        () ->
                                askForMedicals.ask(
                                        each.id(),
                                        children,
                                        Medical.Kind.CHILD_PROTECTION_MEDICAL,
                                        agency(people.health()),
                                        "An injury without an explanation that fits. What does it look like, and how old is it?",
                                        worker));
        for (var id : ids) {
            examine(id, people.health(), asked, random, now);
        }
    }

    private void examine(MedicalId id, Actor health, Instant asked, Random random, Instant now) {
        var booked = asked.plus(Duration.ofHours(1));
        var seen = OfficeHours.from(asked.plus(Duration.ofHours(20 + random.nextInt(40))));
        if (booked.isAfter(now)) {
            return;
        }
        scenes.run(
                booked, health, () -> goOn.book(id, seen, "Paediatric clinic, room 2", 0, health));
        var told = seen.plus(Duration.ofHours(3));
        if (told.isAfter(now)) {
            return;
        }
        if (random.nextInt(4) == 0) {
            scenes.run(
                    told,
                    health,
                    () ->
                            goOn.notBrought(
                                    id, "the mother", "She said there was no bus.", 1, health));
            return;
        }
        scenes.run(
                told,
                health,
                () ->
                        goOn.examined(
                                id,
                                new GoOnWithMedical.Examined(
                                        InWords.dayOf(seen),
                                        "Dr Wrenfield, consultant paediatrician",
                                        "A bruise of 3 cm on the left upper arm, some days old. It does not fit a fall on the stairs. No other injury.",
                                        "“I was told to say I fell.”",
                                        "Another examination in two weeks."),
                                1,
                                health));
    }

    private void raiseActions(Open each, Actor worker, People people, Random random, Instant now) {
        var raised = OfficeHours.from(each.receivedAt().plus(Duration.ofDays(4)));
        if (raised.isAfter(now)) {
            return;
        }
        var school =
                raise(
                        each,
                        worker,
                        people.school(),
                        "Note each day how the children come to school, and tell us the same day when they do not come",
                        "Somebody notices at once when it gets worse",
                        raised,
                        14 + random.nextInt(20));
        var health =
                raise(
                        each,
                        worker,
                        people.health(),
                        "Weigh and measure the children, and send us the chart",
                        "They grow as children of their age do",
                        raised,
                        10 + random.nextInt(20));
        var answered = OfficeHours.from(raised.plus(Duration.ofDays(1 + random.nextInt(3))));
        if (answered.isAfter(now)) {
            return;
        }
        if (random.nextInt(6) > 0) {
            take(school, ActionStep.ACCEPTED_IT, "", 0, people.school(), answered);
            var done = OfficeHours.from(answered.plus(Duration.ofDays(10 + random.nextInt(30))));
            if (done.isBefore(now)) {
                take(
                        school,
                        ActionStep.DONE_IT,
                        "The list of the last weeks is with you: two days missed, both explained.",
                        1,
                        people.school(),
                        done);
                var checked = OfficeHours.from(done.plus(Duration.ofDays(3)));
                if (checked.isBefore(now) && random.nextInt(10) > 0) {
                    take(
                            school,
                            ActionStep.CHECKED_IT,
                            "The list is here, and the children say that they like to go.",
                            2,
                            worker,
                            checked);
                }
            }
        }
        measure(health, worker, people, random, answered, now);
    }

    /** The hospital measures most children in time, sends one in four back, and forgets a few. */
    private void measure(
            ActionId id,
            Actor worker,
            People people,
            Random random,
            Instant answered,
            Instant now) {
        if (random.nextInt(4) == 0) {
            take(
                    id,
                    ActionStep.RETURNED_IT,
                    "The health visitor does this, not the hospital. Please ask her.",
                    0,
                    people.health(),
                    answered);
            var withdrawn = OfficeHours.from(answered.plus(Duration.ofDays(6)));
            if (withdrawn.isBefore(now) && random.nextInt(8) > 0) {
                take(
                        id,
                        ActionStep.WITHDRAWN_IT,
                        "The health visitor is asked instead.",
                        1,
                        worker,
                        withdrawn);
            }
            return;
        }
        if (random.nextInt(12) == 0) {
            return;
        }
        take(id, ActionStep.ACCEPTED_IT, "", 0, people.health(), answered);
        var done = OfficeHours.from(answered.plus(Duration.ofDays(6 + random.nextInt(16))));
        if (done.isAfter(now) || random.nextInt(10) == 0) {
            return;
        }
        take(
                id,
                ActionStep.DONE_IT,
                "Measured at the clinic; the chart is with you. They follow their line.",
                1,
                people.health(),
                done);
        var checked = OfficeHours.from(done.plus(Duration.ofDays(2)));
        if (checked.isBefore(now) && random.nextInt(12) > 0) {
            take(
                    id,
                    ActionStep.CHECKED_IT,
                    "The chart is here: weight and height as they should be.",
                    2,
                    worker,
                    checked);
        }
    }

    private ActionId raise(
            Open each,
            Actor worker,
            Actor owner,
            String what,
            String soThat,
            Instant raised,
            int days) {
        return scenes.at(
                raised,
                worker,
                () ->
                        raiseCaseAction.raise(
                                each.id(),
                                what,
                                soThat,
                                owners.ofAgency(agency(owner)),
                                InWords.dayOf(raised).plusDays(days),
                                worker));
    }

    private void take(
            ActionId id, ActionStep step, String words, int version, Actor by, Instant at) {
        scenes.run(at, by, () -> takeStep.take(id, step, words, version, by));
    }

    /** What came more than two weeks ago is approved; most of that is paid; one copy is refused. */
    private void pay(Actor officer, Instant now) {
        record Received(ReportPaymentId id, LocalDate on, int version) {}
        var received =
                scenes.at(
                        now,
                        officer,
                        () ->
                                jdbc.sql(
                                                """
                                                select payment_id, received_on, version
                                                  from childprotection.published_report_payment
                                                 where status = 'RECEIVED' order by received_on, payment_id
                                                """)
                                        .query((row, number) ->
                                                new Received(
                                                        new ReportPaymentId(
                                                                row.getObject(
                                                                        "payment_id", UUID.class)),
                                                        row.getObject(
                                                                "received_on", LocalDate.class),
                                                        row.getInt("version")))
                                        .list());
        var refused = false;
        for (var each : received) {
            var today = InWords.dayOf(now);
            if (each.on().isAfter(today.minusDays(14))) {
                continue;
            }
            if (!refused) {
                refused = true;
                scenes.run(
                        now,
                        officer,
                        () ->
                                decidePayment.decide(
                                        each.id(),
                                        PaymentStep.REFUSE,
                                        "A copy of the notes came, and no report. Asked to send one.",
                                        Optional.empty(),
                                        each.version(),
                                        officer));
                continue;
            }
            scenes.run(
                    now,
                    officer,
                    () ->
                            decidePayment.decide(
                                    each.id(),
                                    PaymentStep.APPROVE,
                                    "",
                                    Optional.empty(),
                                    each.version(),
                                    officer));
            if (each.on().isBefore(today.minusDays(28))) {
                scenes.run(
                        now,
                        officer,
                        () ->
                                decidePayment.decide(
                                        each.id(),
                                        PaymentStep.PAY,
                                        "Payment run of " + InWords.date(today.minusDays(3)),
                                        Optional.of(today.minusDays(3)),
                                        each.version() + 1,
                                        officer));
            }
        }
    }

    private static AgencyId agency(Actor actor) {
        return new AgencyId(actor.requireAgency());
    }
}
