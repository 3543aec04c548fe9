package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.payment.ReportPayments;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Social care asks a practice, or somebody else, for what they know. An agency where somebody
 * answers reads it here; everybody else gets a letter.
 */
@UseCase
public class AskForInformation {

    private final Cases cases;
    private final Agencies agencies;
    private final AnsweringRoles answeringRoles;
    private final Involvements involvements;
    private final Notices notices;
    private final ReportPayments payments;
    private final JdbcClient jdbc;
    private final Clock clock;

    AskForInformation(
            Cases cases,
            Agencies agencies,
            AnsweringRoles answeringRoles,
            Involvements involvements,
            Notices notices,
            ReportPayments payments,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.agencies = agencies;
        this.answeringRoles = answeringRoles;
        this.involvements = involvements;
        this.notices = notices;
        this.payments = payments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param agency of the directory; absent for somebody who is not in it, whose name and address
     *     are then given
     * @param children of the case
     */
    public record Asking(
            @Nullable Section section,
            @Nullable AgencyId agency,
            @Nullable String name,
            @Nullable String address,
            List<UUID> children,
            List<Adult> adults,
            String purpose,
            @Nullable Consent consent,
            String consentWords,
            String asked,
            LocalDate replyBy) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Asking[" + section + "]";
        }
    }

    /**
     * An adult it is about.
     *
     * @param about what they are to the child, and when they were born; absent where not known
     */
    public record Adult(String name, @Nullable String about) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Adult[***]";
        }
    }

    /**
     * @throws RuleBroken where the template is not filled in
     */
    public InformationRequestId ask(CaseId caseId, Asking asking, Actor by) {
        var found = cases.requireOpen(caseId);
        var section = InformationRules.itSaysUnderWhichSection(asking.section());
        var people = people(found, asking);
        AllRules.hold(
                () -> InformationRules.somebodyIsAskedAbout(people.size()),
                () -> InformationRules.itSaysWhatFor(asking.purpose()),
                () ->
                        InformationRules.consentOrTheReasonIsOnRecord(
                                asking.consent(), asking.consentWords()),
                () -> InformationRules.itSaysWhatIsAsked(asking.asked()),
                () ->
                        InformationRules.itIsToBeAnsweredFromTodayOn(
                                asking.replyBy(), LocalDate.now(clock)));
        var addressee = addressee(asking);
        var id = InformationRequestId.next();
        var reference = "IR-" + References.next(InWords.dayOf(clock.instant()));
        keep(id, caseId, reference, section, addressee, asking, by);
        for (var place = 0; place < people.size(); place++) {
            keep(id, caseId, place, people.get(place));
        }
        tell(id, reference, addressee);
        payments.asked(
                id,
                reference,
                section,
                addressee.agency(),
                addressee.name(),
                paid(addressee),
                asking.replyBy());
        AuditTrail.wrote(caseId.value());
        return id;
    }

    private record Somebody(@Nullable UUID child, String name, @Nullable String about) {}

    private static List<Somebody> people(Case found, Asking asking) {
        var people = new ArrayList<Somebody>();
        found.children().stream()
                .filter(child -> asking.children().contains(child.id()))
                .forEach(
                        child -> people.add(new Somebody(child.id(), child.name(), child.birth())));
        asking.adults()
                .forEach(adult -> people.add(new Somebody(null, adult.name(), adult.about())));
        return people;
    }

    private Addressee addressee(Asking asking) {
        if (asking.agency() != null) {
            var agency =
                    agencies.find(asking.agency()).filter(each -> each.on(LocalDate.now(clock)));
            if (agency.isPresent()) {
                var details = agency.get().details();
                return new Addressee(
                        asking.agency(),
                        answeringRoles.of(asking.agency().value()).orElse(null),
                        details.name(),
                        null);
            }
        }
        return InformationRules.somebodyIsAsked(asking.name(), asking.address());
    }

    /** The scheme pays general practices. */
    private boolean paid(Addressee addressee) {
        return addressee.agency() != null
                && agencies.require(addressee.agency()).details().kind()
                        == AgencyKind.GENERAL_PRACTICE;
    }

    private void keep(
            InformationRequestId id,
            CaseId caseId,
            String reference,
            Section section,
            Addressee addressee,
            Asking asking,
            Actor by) {
        jdbc.sql(
                        """
                        insert into childprotection.information_request (id, record_id, reference, section, agency_id,
                            agency_role, addressee, addressee_address, purpose, consent, consent_words, asked, reply_by,
                            asked_by_id, asked_by, asked_at)
                        values (:id, :record, :reference, :section, :agency, :role, :name, :address, :purpose, :consent,
                            :consentWords, :asked, :replyBy, :byId, :by, :at)
                        """)
                .param("id", id.value())
                .param("record", caseId.value())
                .param("reference", reference)
                .param("section", section.name())
                .param("agency", addressee.agency() == null ? null : addressee.agency().value())
                .param("role", addressee.role() == null ? null : addressee.role().name())
                .param("name", addressee.name())
                .param("address", addressee.address())
                .param("purpose", asking.purpose())
                .param("consent", Objects.requireNonNull(asking.consent()).name())
                .param("consentWords", asking.consentWords())
                .param("asked", asking.asked())
                .param("replyBy", asking.replyBy())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void keep(InformationRequestId id, CaseId caseId, int place, Somebody somebody) {
        jdbc.sql(
                        """
                        insert into childprotection.information_request_person
                            (request_id, record_id, place, child_id, name, about)
                        values (:request, :record, :place, :child, :name, :about)
                        """)
                .param("request", id.value())
                .param("record", caseId.value())
                .param("place", place)
                .param("child", somebody.child())
                .param("name", somebody.name())
                .param("about", somebody.about())
                .update();
    }

    private void tell(InformationRequestId id, String reference, Addressee addressee) {
        if (addressee.agency() != null && addressee.role() != null) {
            var agency = addressee.agency().value();
            involvements.begin(id, addressee.role(), agency, "asked for information");
            notices.tellEverybody(
                    addressee.role(),
                    agency,
                    ChildProtectionNews.INFORMATION_ASKED,
                    About.record(id.value(), "/information-requests/" + id).called(reference));
        }
    }
}
