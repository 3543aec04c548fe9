package org.lineofsight.pathway.earlyhelp;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.Cast;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.assessment.Part;
import org.lineofsight.pathway.earlyhelp.assessment.PartForm;
import org.lineofsight.pathway.earlyhelp.assessment.WriteAssessment;
import org.lineofsight.pathway.earlyhelp.family.AnswerRequest;
import org.lineofsight.pathway.earlyhelp.family.AskAgency;
import org.lineofsight.pathway.earlyhelp.family.Audience;
import org.lineofsight.pathway.earlyhelp.family.ConsentAnswer;
import org.lineofsight.pathway.earlyhelp.family.ConsentWay;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.RecordConsent;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.earlyhelp.family.Sharing;
import org.lineofsight.pathway.earlyhelp.hub.AnswerContact;
import org.lineofsight.pathway.earlyhelp.hub.AskerKind;
import org.lineofsight.pathway.earlyhelp.hub.Channel;
import org.lineofsight.pathway.earlyhelp.hub.HubContact;
import org.lineofsight.pathway.earlyhelp.hub.HubOutcome;
import org.lineofsight.pathway.earlyhelp.hub.NewContact;
import org.lineofsight.pathway.earlyhelp.hub.ReceiveHubContact;
import org.lineofsight.pathway.earlyhelp.hub.ToldWay;
import org.lineofsight.pathway.earlyhelp.plan.WritePlan;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.actor.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hub, a school, and a family that goes as far as a test wants it. */
@TestComponent
public class EarlyHelpScene {

    public final Actor worker;
    public final Actor manager;
    public final Actor teacher;
    public final Actor lead;
    public final AgencyId school;

    private final Cast cast;
    private final ReceiveHubContact receive;
    private final AnswerContact answer;
    private final AskAgency ask;
    private final AnswerRequest answerRequest;
    private final RecordConsent consent;
    private final WriteAssessment assessment;
    private final WritePlan plan;
    private final FamilyQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    public EarlyHelpScene(
            Cast cast,
            Agencies agencies,
            ReceiveHubContact receive,
            AnswerContact answer,
            AskAgency ask,
            AnswerRequest answerRequest,
            RecordConsent consent,
            WriteAssessment assessment,
            WritePlan plan,
            FamilyQueries queries,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.receive = receive;
        this.answer = answer;
        this.ask = ask;
        this.answerRequest = answerRequest;
        this.consent = consent;
        this.assessment = assessment;
        this.plan = plan;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
        var hub = agency(agencies, "Early help hub", AgencyKind.EARLY_HELP);
        school = agency(agencies, "School", AgencyKind.SCHOOL);
        worker = cast.somebody(EARLY_HELP_WORKER, hub.value());
        manager = cast.somebody(EARLY_HELP_MANAGER, hub.value());
        teacher = cast.somebody(PRACTITIONER, school.value());
        lead = cast.somebody(SAFEGUARDING_LEAD, school.value());
    }

    private AgencyId agency(Agencies agencies, String name, AgencyKind kind) {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        name + " " + UUID.randomUUID(),
                                        kind,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static NewContact call(String child, Consent consent) {
        return new NewContact(
                Channel.TELEPHONE,
                AskerKind.FAMILY,
                "Orla Fennimarsh",
                "Mother",
                null,
                null,
                "01632 960321",
                "Nobody in the house has slept for weeks, and mornings are shouting.",
                "I am tired all day.",
                null,
                "They read together every night.",
                YesNo.NO,
                consent,
                null,
                List.of(
                        new HubContact.Child(
                                new UUID(0, 0),
                                child,
                                "Fennimarsh",
                                LocalDate.of(2018, 4, 9),
                                null,
                                null)),
                List.of(new HubContact.Adult("Orla Fennimarsh", "Mother", YesNo.YES)),
                null);
    }

    public HubContactId telephoned(Consent given) {
        return cast.as(
                worker, () -> receive.take(call("Isla " + UUID.randomUUID(), given), worker));
    }

    public static AnswerContact.Answer answer(HubOutcome outcome, Consent consent) {
        return new AnswerContact.Answer(
                outcome,
                consent,
                consent == Consent.GIVEN ? "" : "A child may not be safe",
                "Sleep and mornings; a mother who asks",
                "Somebody telephones you this week",
                ToldWay.TELEPHONE);
    }

    /** A family that was offered an assessment and has no key worker yet. */
    public FamilyId offered() {
        return offered(HubOutcome.ASSESSMENT);
    }

    public FamilyId offered(HubOutcome outcome) {
        var contact = telephoned(Consent.GIVEN);
        return cast.as(
                worker,
                () -> {
                    answer.answer(contact, answer(outcome, Consent.GIVEN), worker);
                    return jdbc.sql("select family_id from earlyhelp.contact where id = :id")
                            .param("id", contact.value())
                            .query((row, number) -> new FamilyId(row.getObject(1, UUID.class)))
                            .single();
                });
    }

    public UUID asked(FamilyId family, RequestPart part, Audience audience) {
        return cast.as(
                worker,
                () -> ask.ask(family, part, school, audience, "You know the child", worker));
    }

    /** The teacher is its key worker. */
    public FamilyId withKeyWorker() {
        var family = offered();
        var request = asked(family, RequestPart.KEY_WORKER, Audience.ANYBODY);
        cast.run(teacher, () -> answerRequest.accept(request, teacher));
        return family;
    }

    public void everybodyAgrees(FamilyId family, Sharing... covers) {
        cast.run(
                teacher,
                () ->
                        queries.members(family)
                                .forEach(member ->
                                        consent.record(
                                                family,
                                                member.id(),
                                                new RecordConsent.Answered(
                                                        ConsentAnswer.GIVEN,
                                                        Set.of(covers),
                                                        ConsentWay.IN_PERSON,
                                                        today(),
                                                        ""),
                                                teacher)));
    }

    public static PartForm part(Part part) {
        return switch (part) {
            case CHILD, PARENTING, HOME ->
                    form("Sleeps four hours", "Reads every night", null, null, null, null);
            case VOICES ->
                    form(null, null, "I am tired all day.", "We want quiet mornings", null, null);
            case WORRY -> form(null, null, null, null, "8", null);
            case ANALYSIS ->
                    form(
                            null,
                            null,
                            null,
                            null,
                            null,
                            "No sleep, so no patience: begin with sleep");
        };
    }

    private static PartForm form(
            @Nullable String needs,
            @Nullable String strengths,
            @Nullable String child,
            @Nullable String family,
            @Nullable String worry,
            @Nullable String analysis) {
        return new PartForm(
                needs, strengths, child, null, family, "NOT_ASKED", worry, worry, analysis);
    }

    public void assessed(FamilyId family) {
        everybodyAgrees(family, Sharing.KEY_WORKER, Sharing.TEAM);
        cast.run(
                teacher,
                () -> {
                    assessment.begin(family, teacher);
                    for (var part : Part.values()) {
                        assessment.write(family, part, part(part), teacher);
                    }
                    assessment.complete(family, teacher);
                });
    }

    public WritePlan.NewGoal goal() {
        return new WritePlan.NewGoal(
                "Isla sleeps through four nights of the week",
                "Mum and the school nurse: bedtime at seven",
                today().plusWeeks(4),
                "The sleep diary on the fridge");
    }

    /** With a plan that the family has agreed. */
    public FamilyId helped() {
        var family = withKeyWorker();
        assessed(family);
        cast.run(
                teacher,
                () -> {
                    plan.add(family, goal(), teacher);
                    plan.agree(family, teacher);
                });
        return family;
    }
}
