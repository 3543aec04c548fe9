package org.lineofsight.pathway.practicetools.chronology;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds to a chronology; what corrects or withdraws an entry is an entry, too. */
@UseCase
public class EnterEvent {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final ChronologyQueries queries;
    private final Clock clock;

    EnterEvent(JdbcClient jdbc, Agencies agencies, ChronologyQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * What happened, as it is told. Does not print.
     *
     * @param impact on the child; absent where nothing was written
     * @param people places of those it is about
     * @param sourceAgency the name of the agency it is known from
     * @param sourceDocument absent where there is none
     * @param sourceWho absent where it was not said
     */
    public record Told(
            HappenedOn when,
            String happened,
            @Nullable String impact,
            List<Integer> people,
            boolean significant,
            String sourceAgency,
            @Nullable String sourceDocument,
            @Nullable String sourceWho) {

        @Override
        public String toString() {
            return "Told[***]";
        }
    }

    public UUID enter(ChronologyId id, Told told, Actor by) {
        return insert(id, told, null, null, false, by);
    }

    /** The entry as it should have been. */
    void correct(ChronologyId id, UUID wrong, Told told, @Nullable String reason, Actor by) {
        ChronologyRules.aCorrectionSaysWhy(reason);
        insert(id, told, theirs(id, wrong, by).id(), reason, false, by);
    }

    /** The entry does not belong here: it is shown no more, and stays on record with the reason. */
    void withdraw(ChronologyId id, UUID wrong, @Nullable String reason, Actor by) {
        ChronologyRules.aCorrectionSaysWhy(reason);
        var old = theirs(id, wrong, by);
        var told =
                new Told(
                        old.when(),
                        old.happened(),
                        old.impact(),
                        old.people(),
                        old.significant(),
                        old.sourceAgency(),
                        old.sourceDocument(),
                        old.sourceWho());
        insert(id, told, old.id(), reason, true, by);
    }

    private Entry theirs(ChronologyId id, UUID wrong, Actor by) {
        var old = queries.entry(id, wrong);
        ChronologyRules.itIsTheirsToCorrect(
                old.enteredById(), queries.require(id).authorId(), by.accountId());
        return old;
    }

    private UUID insert(
            ChronologyId id,
            Told told,
            @Nullable UUID corrects,
            @Nullable String reason,
            boolean withdrawn,
            Actor by) {
        ChronologyRules.itHasHappened(told.when(), LocalDate.now(clock));
        ChronologyRules.somethingHappened(told.happened());
        ChronologyRules.itHasASource(told.sourceAgency());
        queries.require(id);
        var entry = Ids.next();
        try {
            jdbc.sql(
                            """
                            insert into practicetools.entry (id, record_id, exactness, roughly, earliest, latest, happened,
                                impact, people, significant, source_agency, source_kind, source_document, source_who,
                                entered_by_id, entered_by, entered_agency_id, entered_agency, entered_at, corrects_id,
                                correction_reason, withdrawn)
                            values (:id, :record, :exactness, :roughly, :earliest, :latest, :happened, :impact,
                                cast(:people as int[]), :significant, :agency, :kind, :document, :who, :by, :byName,
                                :byAgency, :byAgencyName, :at, :corrects, :reason, :withdrawn)
                            """)
                    .param("id", entry)
                    .param("record", id.value())
                    .param("exactness", told.when().exactness().name())
                    .param("roughly", told.when().roughly())
                    .param("earliest", told.when().earliest())
                    .param("latest", told.when().latest())
                    .param("happened", told.happened().strip())
                    .param("impact", told.impact())
                    .param(
                            "people",
                            told.people().stream().map(String::valueOf).toArray(String[]::new))
                    .param("significant", told.significant())
                    .param("agency", told.sourceAgency())
                    .param("kind", kind(told.sourceAgency()))
                    .param("document", told.sourceDocument())
                    .param("who", told.sourceWho())
                    .param("by", by.accountId())
                    .param("byName", by.name())
                    .param("byAgency", by.requireAgency())
                    .param(
                            "byAgencyName",
                            agencies.find(new AgencyId(by.requireAgency()))
                                    .map(each -> each.details().name())
                                    .orElse("agency not known"))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("corrects", corrects)
                    .param("reason", reason)
                    .param("withdrawn", withdrawn)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(
                    "chronology.corrected-once",
                    "reason",
                    "Somebody has corrected this entry already. Read what it says now");
        }
        AuditTrail.wrote(id.value());
        return entry;
    }

    /** What stands for the agency where names are replaced. */
    private String kind(String agency) {
        return agencies.all().stream()
                .filter(each -> each.details().name().equals(agency))
                .map(each -> each.details().kind().label())
                .findFirst()
                .orElse("Somebody else");
    }
}
