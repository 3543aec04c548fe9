package org.lineofsight.pathway.frontdoor.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A finished draft becomes a contact, once: pressed twice, or in two tabs, it answers the same
 * contact again.
 */
@UseCase
class SendReferral {

    private final ReferralDrafts drafts;
    private final ChildRecords records;
    private final Agencies agencies;
    private final ReceiveContact receiveContact;
    private final JdbcClient jdbc;
    private final Clock clock;

    SendReferral(
            ReferralDrafts drafts,
            ChildRecords records,
            Agencies agencies,
            ReceiveContact receiveContact,
            JdbcClient jdbc,
            Clock clock) {
        this.drafts = drafts;
        this.records = records;
        this.agencies = agencies;
        this.receiveContact = receiveContact;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws NotVisible when there is no such draft of the actor's
     * @throws RuleBroken when an answer is missing or wrong
     */
    public ContactId send(DraftId id, Actor by) {
        var draft = drafts.findToChange(id).orElseThrow(NotVisible::new);
        if (draft.sentAs() != null) {
            return draft.sentAs();
        }
        var told = new ReferralForm(draft.answers(), LocalDate.now(clock)).complete();
        var contact = contactOf(told, by);
        drafts.sent(id, contact);
        return contact;
    }

    /** However it was told: through the pages, or by the referrer's system. */
    ContactId contactOf(ReferralForm.Complete told, Actor by) {
        var today = LocalDate.now(clock);
        var referral = told.asReferral(referrer(told.teller(), by, today), recordsOf(told, by));
        var received = received(told.teller());
        var contact =
                received == null
                        ? receiveContact.receive(referral, by)
                        : receiveContact.receive(referral, received, by);
        keepTheRest(contact, told);
        return contact;
    }

    private Referral.Referrer referrer(Teller teller, Actor by, LocalDate today) {
        return switch (teller) {
            case Teller.Author(var name, var job, var telephone, var team) ->
                    ofOwnAgency(by, name, job, telephone, team, today);
            case Teller.ThroughSystem(var name, var job, var telephone, var team, var email) ->
                    ofOwnAgency(by, name, job, telephone, team, today);
            case Teller.Colleague colleague -> {
                var agency = agencies.require(colleague.agency());
                yield new Referral.Referrer(
                        null,
                        agency.id().value(),
                        agency.name(),
                        agencies.referralSource(agency, today).code(),
                        colleague.name(),
                        colleague.job(),
                        colleague.telephone(),
                        colleague.team());
            }
            case Teller.Public someone ->
                    new Referral.Referrer(
                            null,
                            null,
                            "Member of the public",
                            someone.source(),
                            someone.name(),
                            someone.relation(),
                            someone.telephone(),
                            null);
        };
    }

    private Referral.Referrer ofOwnAgency(
            Actor by,
            String name,
            String job,
            String telephone,
            @Nullable String team,
            LocalDate today) {
        var agency = agencies.require(new AgencyId(by.requireAgency()));
        return new Referral.Referrer(
                by.accountId(),
                by.requireAgency(),
                agency.name(),
                agencies.referralSource(agency, today).code(),
                name,
                job,
                telephone,
                team);
    }

    private static @Nullable Instant received(Teller teller) {
        var received =
                switch (teller) {
                    case Teller.Author author -> null;
                    case Teller.ThroughSystem system -> null;
                    case Teller.Colleague colleague -> colleague.received();
                    case Teller.Public someone -> someone.received();
                };
        return received == null ? null : received.atZone(TimeConfiguration.LONDON).toInstant();
    }

    /** A record for each child; no two children share one. */
    private List<UUID> recordsOf(ReferralForm.Complete told, Actor by) {
        var taken = new ArrayList<UUID>();
        for (var child : told.children()) {
            var known = child.sameAs();
            if (known == null && told.teller() instanceof Teller.ThroughSystem) {
                known = records.plainly(child).filter(each -> !taken.contains(each)).orElse(null);
            }
            taken.add(known == null ? records.make(child, by) : known);
        }
        return taken;
    }

    /** What the form asks beyond what every contact has. */
    private void keepTheRest(ContactId contact, ReferralForm.Complete told) {
        var called = told.called();
        jdbc.sql(
                        """
                        insert into frontdoor.referral (record_id, called, called_at, incident, ground, evidence, referrer_email)
                        values (:record, :called, :calledAt, :incident, :ground, :evidence, :email)
                        """)
                .param("record", contact.value())
                .param("called", called == null ? null : called.whom().name())
                .param("calledAt", called == null ? null : called.at().atOffset(ZoneOffset.UTC))
                .param("incident", called == null ? null : called.incident())
                .param("ground", told.ground() == null ? null : told.ground().name())
                .param("evidence", told.evidence())
                .param(
                        "email",
                        told.teller() instanceof Teller.ThroughSystem system
                                ? system.email()
                                : null)
                .update();
        var children =
                jdbc.sql(
                                "select id from frontdoor.contact_child where record_id = :record order by place")
                        .param("record", contact.value())
                        .query(UUID.class)
                        .list();
        for (var place = 0; place < children.size(); place++) {
            var child = told.children().get(place);
            jdbc.sql(
                            """
                            insert into frontdoor.referral_child (child_id, record_id, also_known_as, born, sex, ethnicity,
                                nhs_number, address_kind, address, postcode, school_kind, school)
                            values (:child, :record, :also, :born, :sex, :ethnicity, :nhsNumber, :addressKind, :address,
                                :postcode, :schoolKind, :school)
                            """)
                    .param("child", children.get(place))
                    .param("record", contact.value())
                    .param("also", child.alsoKnownAs())
                    .param("born", child.born().name())
                    .param("sex", child.sex().censusCode())
                    .param("ethnicity", child.ethnicity())
                    .param("nhsNumber", child.nhsNumber())
                    .param("addressKind", child.address().kind().name())
                    .param("address", child.address().words())
                    .param("postcode", child.address().postcode())
                    .param("schoolKind", child.school().kind().name())
                    .param("school", child.school().name())
                    .update();
        }
    }
}
