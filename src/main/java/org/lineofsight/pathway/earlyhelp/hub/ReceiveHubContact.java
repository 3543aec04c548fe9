package org.lineofsight.pathway.earlyhelp.hub;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.Steps;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;

/**
 * Something comes to the hub: the front door hands a family over, or somebody telephones, writes or
 * walks in. The 72 hours begin.
 */
@UseCase
public class ReceiveHubContact implements TakesHandOvers {

    private final HubContacts contacts;
    private final Steps steps;
    private final People people;
    private final Agencies agencies;
    private final Involvements involvements;
    private final Clocks clocks;
    private final Notices notices;
    private final Elevated elevated;
    private final Clock clock;

    ReceiveHubContact(
            HubContacts contacts,
            Steps steps,
            People people,
            Agencies agencies,
            Involvements involvements,
            Clocks clocks,
            Notices notices,
            Elevated elevated,
            Clock clock) {
        this.contacts = contacts;
        this.steps = steps;
        this.people = people;
        this.agencies = agencies;
        this.involvements = involvements;
        this.clocks = clocks;
        this.notices = notices;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Override
    public Destination destination() {
        return Destination.EARLY_HELP;
    }

    /** A green contact comes with all that was told, and nobody types it again. */
    @Override
    public void take(HandOver handOver) {
        elevated.call(
                "taking a hand-over into early help",
                () -> {
                    var id = receive(told(handOver));
                    var about =
                            About.record(id.value(), "/early-help/contacts/" + id)
                                    .called(contacts.require(id).reference());
                    notices.tellEverybody(
                            Role.EARLY_HELP_WORKER, null, EarlyHelpNews.HANDED_OVER, about);
                    return id;
                });
    }

    /** Taken by somebody of the hub, who makes the children's records with it. */
    public HubContactId take(NewContact told, Actor by) {
        HubRules.aChildIsNamed(told);
        var children = new ArrayList<HubContact.Child>();
        for (var child : told.children()) {
            var birth =
                    child.dateOfBirth() != null
                            ? Birth.on(child.dateOfBirth())
                            : child.expectedDateOfBirth() != null
                                    ? new Birth.Expected(child.expectedDateOfBirth(), null)
                                    : child.estimatedAge() != null
                                            ? new Birth.Estimated(
                                                    child.estimatedAge(), LocalDate.now(clock))
                                            : Birth.NOT_KNOWN;
            var record =
                    people.record(
                            PersonDetails.of(
                                    new PersonName(child.givenNames(), child.familyName()),
                                    birth,
                                    Sex.NOT_KNOWN),
                            by);
            children.add(
                    new HubContact.Child(
                            record.value(),
                            child.givenNames(),
                            child.familyName(),
                            child.dateOfBirth(),
                            child.expectedDateOfBirth(),
                            child.estimatedAge()));
        }
        return receive(
                new NewContact(
                        told.channel(),
                        told.askerKind(),
                        told.asker(),
                        told.askerIs(),
                        told.agency(),
                        told.account(),
                        told.reachedAt(),
                        told.askedFor(),
                        told.childsWords(),
                        told.childsWordsAbsent(),
                        told.workingWell(),
                        told.domesticAbuse(),
                        told.consent(),
                        told.consentNote(),
                        children,
                        told.adults(),
                        told.handOver()));
    }

    private HubContactId receive(NewContact told) {
        var id = HubContactId.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = contacts.familyOf(told.children()).orElse(null);
        open(id, told.children());
        contacts.add(id, Families.reference("C", now), now, told, known);
        if (known != null && told.handOver() != null) {
            steps.down(known, told.handOver());
        }
        clocks.start(
                EarlyHelpTimescales.HUB_CONTACT,
                Subject.of("early-help-contact", id),
                SeenWith.record(id),
                now);
        AuditTrail.wrote(id.value());
        return id;
    }

    private void open(HubContactId id, List<HubContact.Child> children) {
        for (var role : List.of(Role.EARLY_HELP_WORKER, Role.EARLY_HELP_MANAGER)) {
            involvements.begin(id, role, null, "early help hub");
            for (var child : children) {
                involvements.begin(
                        new PersonRecordId(child.person()), role, null, "early help hub");
            }
        }
    }

    private NewContact told(HandOver handOver) {
        return new NewContact(
                Channel.FRONT_DOOR,
                AskerKind.FRONT_DOOR,
                handOver.referrer(),
                handOver.sourceAgency(),
                agencyCalled(handOver.sourceAgency()),
                handOver.referrerAccount(),
                "",
                handOver.worry(),
                handOver.childsWords(),
                handOver.childsWordsAbsent(),
                handOver.workingWell(),
                handOver.domesticAbuse(),
                handOver.consent(),
                handOver.consentReason(),
                handOver.children().stream()
                        .map(child ->
                                new HubContact.Child(
                                        child.person().value(),
                                        child.givenNames(),
                                        child.familyName(),
                                        child.dateOfBirth(),
                                        child.expectedDateOfBirth(),
                                        child.estimatedAge()))
                        .toList(),
                handOver.household().stream()
                        .map(member ->
                                new HubContact.Adult(
                                        member.name(),
                                        member.relationship(),
                                        member.livesWithChild()))
                        .toList(),
                handOver);
    }

    private @Nullable UUID agencyCalled(String name) {
        return agencies.current().stream()
                .filter(agency -> agency.name().equals(name))
                .map(agency -> agency.id().value())
                .findFirst()
                .orElse(null);
    }
}
