package org.lineofsight.pathway.earlyhelp.hub;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.NewFamily;
import org.lineofsight.pathway.earlyhelp.family.Offer;
import org.lineofsight.pathway.earlyhelp.family.Stage;
import org.lineofsight.pathway.earlyhelp.family.Steps;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.FrontDoor;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.StepUp;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hub answers: with advice, help from one agency, early help, or the front door; or the family
 * says no. Whoever asked is told, and the 72 hours end.
 */
@UseCase
public class AnswerContact {

    private final HubContacts contacts;
    private final Families families;
    private final Steps steps;
    private final FrontDoor frontDoor;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Notices notices;
    private final Elevated elevated;
    private final Clock clock;

    AnswerContact(
            HubContacts contacts,
            Families families,
            Steps steps,
            FrontDoor frontDoor,
            Agencies agencies,
            JdbcClient jdbc,
            Clocks clocks,
            Notices notices,
            Elevated elevated,
            Clock clock) {
        this.contacts = contacts;
        this.families = families;
        this.steps = steps;
        this.frontDoor = frontDoor;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * @param consent what the family says now
     * @param consentNote why without agreement, or who agreed and how; may be blank
     * @param words what whoever asked is told
     */
    public record Answer(
            HubOutcome outcome,
            Consent consent,
            String consentNote,
            String why,
            String words,
            ToldWay way) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Answer[" + outcome + "]";
        }
    }

    public void answer(HubContactId id, Answer answer, Actor by) {
        var contact = contacts.require(id);
        HubRules.aContactIsAnsweredOnce(contact);
        HubRules.theAnswerHasAReason(answer.why());
        HubRules.whoeverAskedIsTold(answer.words());
        HubRules.earlyHelpNeedsTheFamilysAgreement(answer.outcome(), answer.consent());
        HubRules.stepUpWithoutConsentSaysWhy(
                answer.outcome(), answer.consent(), answer.consentNote());
        HubRules.toldHereOnlyWithAnAccount(answer.way(), contact.askerAccount() != null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var offer = answer.outcome().offer();
        var family = offer == null ? null : family(contact, offer, answer.why(), by);
        var steppedUp = answer.outcome() == HubOutcome.STEP_UP ? stepUp(contact, answer, by) : null;
        contacts.answered(contact, answer, by.name(), now, family, steppedUp);
        tell(contact, answer, by, now);
        clocks.stop(
                EarlyHelpTimescales.HUB_CONTACT,
                Subject.of("early-help-contact", id),
                now,
                answer.outcome().name());
        AuditTrail.wrote(id.value());
    }

    /** The family that is already open, or a new one. */
    private FamilyId family(HubContact contact, Offer offer, String why, Actor by) {
        var known = contact.knownFamily();
        if (known != null && families.require(known).open()) {
            families.told(known, told(contact));
            if (families.require(known).stage() == Stage.STEPPED_UP) {
                families.resume(families.require(known));
                steps.resumed(known, why, by);
            }
            return known;
        }
        return families.open(
                new NewFamily(
                        offer,
                        contact.domesticAbuse(),
                        people(contact),
                        told(contact),
                        contact.frontDoorContact()));
    }

    private List<NewFamily.Person> people(HubContact contact) {
        var people = new ArrayList<NewFamily.Person>();
        for (var child : contacts.children(contact.id())) {
            people.add(
                    new NewFamily.Person(
                            true,
                            child.person(),
                            child.givenNames(),
                            child.familyName(),
                            "Child",
                            child.dateOfBirth(),
                            child.expectedDateOfBirth(),
                            child.estimatedAge(),
                            YesNo.YES));
        }
        for (var adult : contacts.adults(contact.id())) {
            people.add(
                    new NewFamily.Person(
                            false,
                            null,
                            adult.name(),
                            "",
                            adult.relationship(),
                            null,
                            null,
                            null,
                            adult.livesWith()));
        }
        return people;
    }

    private static NewFamily.Told told(HubContact contact) {
        var absent = contact.childsWordsAbsent();
        var by =
                switch (contact.askerKind()) {
                    case FAMILY -> contact.asker() + ", " + contact.askerIs();
                    case PARTNER -> contact.askerIs();
                    case FRONT_DOOR -> "Front door, told by " + contact.askerIs();
                };
        return new NewFamily.Told(
                contact.receivedAt(),
                by,
                contact.askedFor(),
                contact.childsWords(),
                absent == null ? null : absent.label(),
                contact.workingWell());
    }

    private UUID stepUp(HubContact contact, Answer answer, Actor by) {
        var agency = agencies.require(new AgencyId(by.requireAgency()));
        var telephone = agency.contact().phone();
        var words = contact.childsWords();
        var stepUp =
                new StepUp(
                        contacts.children(contact.id()).stream().map(AnswerContact::child).toList(),
                        contacts.adults(contact.id()).stream()
                                .map(adult ->
                                        new HandOver.HouseholdMember(
                                                adult.name(),
                                                adult.relationship(),
                                                adult.livesWith()))
                                .toList(),
                        answer.why() + "\n\nWhat was told: " + contact.askedFor(),
                        words,
                        words == null ? absent(contact) : null,
                        contact.workingWell(),
                        contact.domesticAbuse(),
                        answer.consent(),
                        answer.consent() == Consent.GIVEN ? null : answer.consentNote(),
                        LevelOfNeed.LEVEL_3,
                        agency.name(),
                        agency.id().value(),
                        by.purpose(),
                        telephone == null ? "" : telephone,
                        by);
        return elevated.call(
                "handing a family to the front door", () -> frontDoor.stepUp(stepUp).value());
    }

    private static ChildsWordsAbsent absent(HubContact contact) {
        var why = contact.childsWordsAbsent();
        return why == null ? ChildsWordsAbsent.NOT_SEEN : why;
    }

    private static HandOver.Child child(HubContact.Child child) {
        return new HandOver.Child(
                new PersonRecordId(child.person()),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.expectedDateOfBirth(),
                child.estimatedAge(),
                LevelOfNeed.LEVEL_3);
    }

    private void tell(HubContact contact, Answer answer, Actor by, Instant at) {
        @Nullable UUID account = contact.askerAccount();
        jdbc.sql(
                        """
                        insert into earlyhelp.answer (record_id, account_id, about, outcome, words, way, told_by, told_at)
                        values (:record, cast(:account as uuid), :about, :outcome, :words, :way, :by, :at)
                        """)
                .param("record", contact.id().value())
                .param("account", account)
                .param("about", HubContact.names(contacts.children(contact.id())))
                .param("outcome", answer.outcome().label())
                .param("words", answer.words())
                .param("way", answer.way().name())
                .param("by", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (account != null) {
            notices.tell(
                    account,
                    EarlyHelpNews.ANSWERED,
                    About.record(contact.id().value(), "/early-help/answers/" + contact.id())
                            .called(contact.reference()));
        }
    }
}
