package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;
import org.lineofsight.pathway.frontdoor.guide.Guides;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The front door asks agencies for what they know about people of a contact. Each gets a request of
 * its own, with a copy of all that its desk may see and a clock by the contact's colour; so nothing
 * of the contact has to be opened to it.
 */
@UseCase
public class AskAgencies {

    private final EnquiryQueries queries;
    private final Guides guides;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Involvements involvements;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Notices notices;
    private final Clock clock;

    AskAgencies(
            EnquiryQueries queries,
            Guides guides,
            Agencies agencies,
            Accounts accounts,
            Involvements involvements,
            JdbcClient jdbc,
            Clocks clocks,
            Notices notices,
            Clock clock) {
        this.queries = queries;
        this.guides = guides;
        this.agencies = agencies;
        this.accounts = accounts;
        this.involvements = involvements;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.clock = clock;
    }

    private record Standing(String reference, boolean decided) {}

    /**
     * @return a request for each agency
     * @throws NotVisible where there is no such contact, person or agency, or none for this actor
     * @throws RuleBroken where the request does not say what it must, or comes too late
     */
    public List<RequestId> ask(ContactId contact, Asking asking, Actor by) {
        var standing = lock(contact);
        EnquiryRules.theContactIsNotDecided(standing.decided());
        var colour = EnquiryRules.theContactHasAColour(queries.colour(contact).orElse(null));
        EnquiryRules.missing(asking).stream()
                .findFirst()
                .ifPresent(broken -> {
                    throw broken;
                });
        EnquiryRules.nobodyIsAskedTwiceAtOnce(askedAlready(contact, asking));
        var people =
                queries.askable(contact).stream()
                        .filter(each -> asking.people().contains(each.toldId()))
                        .toList();
        if (people.size() < new HashSet<>(asking.people()).size()) {
            throw new NotVisible();
        }
        var timescale = EnquiryRules.timeToAnswer(colour, guides.judging(contact).orElse(null));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var requests = new ArrayList<RequestId>();
        for (var agency : asking.agencies()) {
            requests.add(
                    ask(
                            contact,
                            standing.reference(),
                            agencies.require(new AgencyId(agency)),
                            colour,
                            timescale,
                            asking,
                            people,
                            now,
                            by));
        }
        AuditTrail.wrote(contact.value());
        return requests;
    }

    /** Held until the end, so that nobody is asked about a contact that is decided meanwhile. */
    private Standing lock(ContactId contact) {
        return jdbc.sql("select reference, status from frontdoor.contact where id = :id for share")
                .param("id", contact.value())
                .query((row, number) ->
                        new Standing(
                                row.getString("reference"),
                                !ContactStatus.valueOf(row.getString("status")).undecided()))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private List<String> askedAlready(ContactId contact, Asking asking) {
        return queries.of(contact).stream()
                .filter(each -> each.status().waits() && !each.closed())
                .filter(each -> asking.agencies().contains(each.agencyId()))
                .map(EnquiryQueries.Request::agency)
                .toList();
    }

    private RequestId ask(
            ContactId contact,
            String reference,
            Agency agency,
            Colour colour,
            Timescale timescale,
            Asking asking,
            List<EnquiryQueries.Person> people,
            Instant now,
            Actor by) {
        var id = RequestId.next();
        var of = agency.id().value();
        var hasDesk = !accounts.workingAs(Role.AGENCY_DESK, of).isEmpty();
        var due = clocks.wouldBeDue(timescale, now);
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_request (id, record_id, reference, agency_id, agency_name, has_desk,
                            colour, asked_by_id, asked_by, asked_at, due_at, status)
                        values (:id, :record, :reference, :agency, :name, :desk, :colour, :byId, :by, :at, :due, 'OPEN')
                        """)
                .param("id", id.value())
                .param("record", contact.value())
                .param("reference", reference)
                .param("agency", of)
                .param("name", agency.name())
                .param("desk", hasDesk)
                .param("colour", colour.name())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("due", due.at().atOffset(ZoneOffset.UTC))
                .update();
        insert(id, contact, asking);
        for (var place = 0; place < people.size(); place++) {
            insert(id, contact, place, people.get(place), asking);
        }
        // the clock is seen with the request: by the front door, and by this desk while it is open
        clocks.start(timescale, subject(id), SeenWith.record(id), now);
        involvements.begin(id, Role.AGENCY_DESK, of, "asked for information");
        notices.tellEverybody(Role.AGENCY_DESK, of, EnquiryNews.ASKED, atTheDesk(id, reference));
        return id;
    }

    static Subject subject(RequestId id) {
        return Subject.of("enquiry-request", id);
    }

    /** Where the desk reads of it. */
    static About atTheDesk(RequestId id, String reference) {
        return About.record(id.value(), "/enquiries/" + id).called(reference);
    }

    /** Where the front door reads of it. */
    static About atTheFrontDoor(RequestId id, ContactId contact, String reference) {
        return About.record(contact.value(), "/front-door/enquiries/" + id).called(reference);
    }

    private void insert(RequestId id, ContactId contact, Asking asking) {
        if (asking.purpose() == null
                || asking.proportionality() == null
                || asking.consent() == null) {
            throw new IllegalStateException("What is missing was found before");
        }
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_asked (request_id, record_id, questions, purpose, purpose_words, bases,
                            basis_words, proportionality, proportionality_words, consent, consent_reason)
                        values (:id, :record, :questions, :purpose, :purposeWords, :bases, :basisWords, :proportionality,
                            :proportionalityWords, :consent, :consentReason)
                        """)
                .param("id", id.value())
                .param("record", contact.value())
                .param("questions", asking.questions())
                .param("purpose", asking.purpose().name())
                .param("purposeWords", asking.purposeWords())
                .param("bases", asking.bases().stream().map(Enum::name).toArray(String[]::new))
                .param("basisWords", asking.basisWords().isBlank() ? null : asking.basisWords())
                .param("proportionality", asking.proportionality().name())
                .param("proportionalityWords", asking.proportionalityWords())
                .param("consent", asking.consent().name())
                .param(
                        "consentReason",
                        asking.consentReason().isBlank() ? null : asking.consentReason())
                .update();
    }

    private void insert(
            RequestId id,
            ContactId contact,
            int place,
            EnquiryQueries.Person person,
            Asking asking) {
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_person (request_id, record_id, place, told_id, name, who, date_of_birth,
                            expected_date_of_birth, estimated_age, address)
                        values (:id, :record, :place, :told, :name, :who, :born, :expected, :age, :address)
                        """)
                .param("id", id.value())
                .param("record", contact.value())
                .param("place", place)
                .param("told", person.toldId())
                .param("name", person.name())
                .param("who", person.who())
                .param("born", person.dateOfBirth())
                .param("expected", person.expectedDateOfBirth())
                .param("age", person.estimatedAge())
                .param(
                        "address",
                        asking.withAddress().contains(person.toldId()) && !person.confidential()
                                ? person.address()
                                : null)
                .update();
    }
}
