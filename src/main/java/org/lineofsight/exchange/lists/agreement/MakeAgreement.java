package org.lineofsight.exchange.lists.agreement;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what was agreed. It is not changed afterwards: it is ended, and another one made. */
@UseCase
public class MakeAgreement {

    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Clock clock;

    MakeAgreement(Agencies agencies, JdbcClient jdbc, Clock clock) {
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where something that an agreement needs is missing
     */
    public AgreementId make(Terms terms, Actor by) {
        var now = clock.instant();
        var today = InWords.dayOf(now);
        AgreementRules.aManagerMakesIt(by);
        AgreementRules.itSaysWhatForAndByWhatRight(terms.purpose(), terms.lawfulBasis());
        AgreementRules.itSaysWhichChildren(terms.statuses());
        AgreementRules.itSaysWhoIsMeant(terms.fields());
        AgreementRules.itIsLookedAtAgainWithinAYear(terms.from(), terms.until());
        AgreementRules.aListIsKeptForDays(terms.keepDays());
        AgreementRules.bothHaveSigned(
                terms.signedForUs(), terms.signedForThem(), terms.signedOn(), today);
        var agency = agencies.require(terms.agency());
        var id = AgreementId.next();
        jdbc.sql(
                        """
                        insert into lists.agreement (id, version, reference, agency_id, agency, purpose, lawful_basis, statuses,
                            fields, how_often, from_on, until_on, keep_days, signed_for_us, signed_for_them, signed_on, made_by,
                            made_at)
                        values (:id, 0, :reference, :agencyId, :agency, :purpose, :basis, :statuses, :fields, :often, :from,
                            :until, :keep, :us, :them, :signed, :by, :at)
                        """)
                .param("id", id.value())
                .param("reference", "SL-" + References.next(today))
                .param("agencyId", terms.agency().value())
                .param("agency", agency.name())
                .param("purpose", terms.purpose().strip())
                .param("basis", terms.lawfulBasis().strip())
                .param("statuses", terms.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "fields",
                        terms.fields().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("often", terms.howOften().name())
                .param("from", terms.from())
                .param("until", terms.until())
                .param("keep", terms.keepDays())
                .param("us", terms.signedForUs().strip())
                .param("them", terms.signedForThem().strip())
                .param("signed", terms.signedOn())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }
}
