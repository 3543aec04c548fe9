package org.lineofsight.pathway.frontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.Decisions;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.pathway.frontdoor.contact.WhenDecided;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands children over: those whose decision leads somewhere, as soon as it stands, and those who
 * are referred to MARAC, Channel or the LADO beside it. A pathway here takes the record at once;
 * elsewhere a clock runs until its receipt is recorded.
 */
@UseCase
class HandOverChildren implements WhenDecided {

    private final Decisions decisions;
    private final FrontDoorQueries contacts;
    private final ObjectProvider<TakesHandOvers> takers;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clocks clocks;
    private final Clock clock;

    HandOverChildren(
            Decisions decisions,
            FrontDoorQueries contacts,
            ObjectProvider<TakesHandOvers> takers,
            JdbcClient jdbc,
            Elevated elevated,
            Clocks clocks,
            Clock clock) {
        this.decisions = decisions;
        this.contacts = contacts;
        this.takers = takers;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void decided(Decision decision, Actor by) {
        var verdicts = decisions.ofChildren(decision);
        var byDestination = new EnumMap<Destination, List<UUID>>(Destination.class);
        verdicts.forEach((child, verdict) ->
                HandOverRules.leadsTo(verdict.outcome())
                        .ifPresent(destination ->
                                byDestination
                                        .computeIfAbsent(destination, any -> new ArrayList<>())
                                        .add(child)));
        byDestination.forEach((destination, children) ->
                handOver(
                        decision.recordId(),
                        destination,
                        destination == Destination.ANOTHER_AUTHORITY ? decision.authority() : null,
                        Set.copyOf(children),
                        verdicts,
                        decision.rationale(),
                        by));
    }

    /**
     * Refers children of a contact elsewhere, whatever is decided about it.
     *
     * @param destination absent where nothing was chosen
     */
    void besideTheDecision(
            ContactId contact,
            @Nullable Destination destination,
            Set<UUID> children,
            String because,
            Actor by) {
        HandOverRules.besideTheDecision(destination);
        HandOverRules.saysWhoAndWhy(children, because);
        if (destination != null) {
            handOver(contact, destination, null, children, Map.of(), because, by);
        }
    }

    private void handOver(
            ContactId contact,
            Destination destination,
            @Nullable String toWhom,
            Set<UUID> children,
            Map<UUID, Verdict> verdicts,
            String because,
            Actor by) {
        var told = contacts.told(contact);
        var chosen =
                contacts.children(contact).stream()
                        .filter(child -> children.contains(child.id()))
                        .toList();
        if (chosen.size() < children.size()) {
            throw new NotVisible();
        }
        var id = HandOverId.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        insert(id, contact, destination, toWhom, because, by, now);
        chosen.forEach(child -> insert(id, contact, child));
        var subject = Subject.of("hand-over", id);
        clocks.start(FrontDoorTimescales.HAND_OVER, subject, SeenWith.record(contact), now);
        var levels =
                verdicts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> each.getValue().level()));
        takers.stream()
                .filter(taker -> taker.destination() == destination)
                .findFirst()
                .ifPresent(taker -> {
                    var handOver =
                            copy(id, told, destination, chosen, levels::get, because, by, now);
                    elevated.call(
                            "taking what the front door hands over",
                            () -> {
                                taker.take(handOver);
                                return received(id, destination.label(), now, null);
                            });
                    clocks.stop(FrontDoorTimescales.HAND_OVER, subject, now, "TAKEN");
                });
        AuditTrail.wrote(contact.value());
    }

    private void insert(
            HandOverId id,
            ContactId contact,
            Destination destination,
            @Nullable String toWhom,
            String because,
            Actor by,
            Instant at) {
        jdbc.sql(
                        """
                        insert into frontdoor.hand_over
                            (id, record_id, destination, to_whom, because, handed_over_by_id, handed_over_by, handed_over_at)
                        values (:id, :record, :destination, :toWhom, :because, :byId, :by, :at)
                        """)
                .param("id", id.value())
                .param("record", contact.value())
                .param("destination", destination.name())
                .param("toWhom", toWhom)
                .param("because", because)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void insert(HandOverId id, ContactId contact, FrontDoorQueries.ToldChild child) {
        jdbc.sql(
                        """
                        insert into frontdoor.hand_over_child (hand_over_id, record_id, child_id)
                        values (:id, :record, :child)
                        """)
                .param("id", id.value())
                .param("record", contact.value())
                .param("child", child.id())
                .update();
    }

    /**
     * It has arrived.
     *
     * @param recordedBy absent where it was taken here, and nobody had to record it
     */
    int received(HandOverId id, String receivedBy, Instant at, @Nullable String recordedBy) {
        return jdbc.sql(
                        """
                        update frontdoor.hand_over set received_at = :at, received_by = :by, receipt_recorded_by = :recordedBy
                        where id = :id and received_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", receivedBy)
                .param("recordedBy", recordedBy)
                .param("id", id.value())
                .update();
    }

    private HandOver copy(
            HandOverId id,
            FrontDoorQueries.Told told,
            Destination destination,
            List<FrontDoorQueries.ToldChild> children,
            Function<UUID, @Nullable LevelOfNeed> level,
            String because,
            Actor by,
            Instant at) {
        var contact = new ContactId(told.id());
        return new HandOver(
                id,
                contact,
                told.reference(),
                destination,
                at,
                by.name(),
                children.stream().map(child -> copy(child, level.apply(child.id()))).toList(),
                contacts.household(contact).stream()
                        .map(member ->
                                new HandOver.HouseholdMember(
                                        member.name(), member.relationship(), member.livesWith()))
                        .toList(),
                told.worry(),
                told.childsWords(),
                told.childsWordsAbsent(),
                told.workingWell(),
                told.domesticAbuse(),
                told.consent(),
                told.consentReason(),
                because,
                told.referrerInFull(),
                told.referrerAccount(),
                told.source());
    }

    private static HandOver.Child copy(
            FrontDoorQueries.ToldChild child, @Nullable LevelOfNeed level) {
        return new HandOver.Child(
                new PersonRecordId(child.personRecordId()),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.expectedDateOfBirth(),
                child.estimatedAge(),
                level);
    }
}
