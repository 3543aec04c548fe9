package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.HearsOfContacts;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.References;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A referral arrives: it becomes a contact, its clock starts, and earlier contacts about the
 * children are counted.
 */
@UseCase
public class ReceiveContact {

    private static final String EARLIER_CONTACTS = Sql.file("frontdoor/earlier-contacts-count");

    private final Contacts contacts;
    private final SourceTeams teams;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clocks clocks;
    private final WorkingCalendar calendar;
    private final Notices notices;
    private final ObjectProvider<HearsOfContacts> listeners;
    private final Clock clock;

    ReceiveContact(
            Contacts contacts,
            SourceTeams teams,
            JdbcClient jdbc,
            Elevated elevated,
            Clocks clocks,
            WorkingCalendar calendar,
            Notices notices,
            ObjectProvider<HearsOfContacts> listeners,
            Clock clock) {
        this.contacts = contacts;
        this.teams = teams;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clocks = clocks;
        this.calendar = calendar;
        this.notices = notices;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What has just been told. */
    public ContactId receive(Referral told, Actor by) {
        return receive(told, clock.instant(), by);
    }

    /**
     * What was told earlier: an e-mail of the night before, a call that is being written down.
     *
     * @throws RuleBroken where it would be received in the future
     */
    public ContactId receive(Referral told, Instant at, Actor by) {
        ContactRules.nothingIsReceivedBeforeItCame(at, clock.instant());
        var now = at.truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, TimeConfiguration.LONDON);
        var referrer = told.referrer();
        var workingDay = calendar.workingDays().isWorkingDay(today);
        var contact =
                Contact.receive(
                        ContactId.next(),
                        References.next(today),
                        now,
                        ContactRules.outOfHours(now, workingDay),
                        told,
                        teams.asKnown(referrer.agencyId(), referrer.team()),
                        by);
        contacts.save(contact);
        var id = contact.id();
        addChildren(id, told.children());
        addHousehold(id, told.household());
        clocks.start(
                FrontDoorTimescales.DECISION,
                Subject.of("contact", id),
                SeenWith.record(id).ownedBy(referrer.accountId(), referrer.agencyId()),
                now);
        elevated.call("receiving a contact", () -> openTriage(contact, told, now));
        listeners.forEach(contact.tells(HearsOfContacts.What.RECEIVED, now));
        AuditTrail.wrote(id.value());
        return id;
    }

    private void addChildren(ContactId id, List<Referral.Child> children) {
        for (var place = 0; place < children.size(); place++) {
            var child = children.get(place);
            jdbc.sql(
                            """
                            insert into frontdoor.contact_child (id, record_id, place, person_record_id, given_names,
                                family_name, date_of_birth, expected_date_of_birth, estimated_age, nhs_number, match_key)
                            values (:id, :record, :place, :person, :given, :family, :born, :expected, :age, :nhs, :key)
                            """)
                    .param("id", Ids.next())
                    .param("record", id.value())
                    .param("place", place)
                    .param("person", child.personRecordId())
                    .param("given", child.givenNames())
                    .param("family", child.familyName())
                    .param("born", child.dateOfBirth())
                    .param("expected", child.expectedDateOfBirth())
                    .param("age", child.estimatedAge())
                    .param("nhs", child.nhsNumber())
                    .param("key", MatchKey.of(child))
                    .update();
        }
    }

    private void addHousehold(ContactId id, List<Referral.HouseholdMember> household) {
        for (var place = 0; place < household.size(); place++) {
            var member = household.get(place);
            jdbc.sql(
                            """
                            insert into frontdoor.contact_household (id, record_id, place, name, relationship, lives_with)
                            values (:id, :record, :place, :name, :relationship, :lives)
                            """)
                    .param("id", Ids.next())
                    .param("record", id.value())
                    .param("place", place)
                    .param("name", member.name())
                    .param("relationship", member.relationship())
                    .param("lives", member.livesWithChild().name())
                    .update();
        }
    }

    /**
     * The referrer must not learn of other agencies' contacts; so this part is the front door's
     * own.
     */
    private int openTriage(Contact contact, Referral told, Instant now) {
        var id = contact.id();
        var earlier =
                jdbc.sql(EARLIER_CONTACTS)
                        .param("record", id.value())
                        .param("since", twelveMonthsBefore(now))
                        .query(Integer.class)
                        .single();
        jdbc.sql(
                        "insert into frontdoor.triage (record_id, earlier_contacts) values (:record, :earlier)")
                .param("record", id.value())
                .param("earlier", earlier)
                .update();
        if (told.claimedLevel() == LevelOfNeed.LEVEL_4) {
            notices.tellEverybody(
                    Role.FRONT_DOOR_MANAGER, null, FrontDoorNews.LEVEL_4_RECEIVED, contact.about());
        }
        return earlier;
    }

    /** Re-contact is counted over twelve months, as it is published. */
    static OffsetDateTime twelveMonthsBefore(Instant now) {
        return now.atZone(TimeConfiguration.LONDON)
                .minusMonths(12)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }
}
