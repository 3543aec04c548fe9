package org.lineofsight.pathway.childprotection.medical;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.MedicalId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of a medical: an appointment, an examination, a child that was not brought. The
 * health service writes it; the case’s people may, where they are told by telephone.
 */
@UseCase
public class GoOnWithMedical {

    private final Medicals medicals;
    private final Clocks clocks;
    private final Notices notices;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final Clock clock;

    GoOnWithMedical(
            Medicals medicals,
            Clocks clocks,
            Notices notices,
            Elevated elevated,
            JdbcClient jdbc,
            Clock clock) {
        this.medicals = medicals;
        this.clocks = clocks;
        this.notices = notices;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param examinedOn absent where no day was entered
     * @param childsWords absent where none were written down
     * @param nextSteps absent where nothing more is needed
     */
    public record Examined(
            @Nullable LocalDate examinedOn,
            String examinedBy,
            String findings,
            @Nullable String childsWords,
            @Nullable String nextSteps) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Examined[" + examinedOn + "]";
        }
    }

    /**
     * Makes an appointment, or moves the one there is.
     *
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has gone on since
     */
    public void book(MedicalId id, Instant startsAt, String place, int version, Actor by) {
        var medical = medicals.require(id);
        MedicalRules.itStillWaits(medical);
        MedicalRules.anAppointmentIsSomewhere(place);
        MedicalRules.anAppointmentIsNotBeforeItWasAskedFor(startsAt, medical.askedAt());
        stand(medical, Medical.Status.BOOKED, null, version);
        var open = medical.open();
        if (open != null) {
            became(open.id(), Medical.Became.MOVED, null, null, by);
        }
        jdbc.sql(
                        """
                        insert into childprotection.medical_appointment
                            (id, medical_id, record_id, starts_at, place, booked_by, booked_at)
                        values (:id, :medical, :record, :starts, :place, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("medical", id.value())
                .param("record", medical.caseId().value())
                .param("starts", startsAt.atOffset(ZoneOffset.UTC))
                .param("place", place)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tell(medical, ChildProtectionNews.MEDICAL_BOOKED, by);
        AuditTrail.wrote(id.value());
    }

    /**
     * The child was not brought. It waits for another appointment.
     *
     * @param byWhom who should have brought the child
     * @param because absent where nobody has said why
     */
    public void notBrought(
            MedicalId id, String byWhom, @Nullable String because, int version, Actor by) {
        var medical = medicals.require(id);
        MedicalRules.itStillWaits(medical);
        var open = MedicalRules.itsTimeHasCome(medical.open(), clock.instant());
        MedicalRules.notBroughtSaysByWhom(byWhom);
        stand(medical, Medical.Status.NOT_BROUGHT, null, version);
        became(open.id(), Medical.Became.NOT_BROUGHT, byWhom, because, by);
        tell(medical, ChildProtectionNews.NOT_BROUGHT, by);
        AuditTrail.wrote(id.value());
    }

    /**
     * The child was examined. What is found later, or was wrong, is added: earlier words stay.
     *
     * @throws RuleBroken where it was withdrawn, or something is missing
     */
    public void examined(MedicalId id, Examined examined, int version, Actor by) {
        var medical = medicals.require(id);
        if (medical.status() != Medical.Status.DONE) {
            MedicalRules.itStillWaits(medical);
        }
        MedicalRules.findingsSayWhatWhoAndWhen(
                examined.findings(),
                examined.examinedBy(),
                examined.examinedOn(),
                InWords.dayOf(medical.askedAt()),
                LocalDate.now(clock));
        var on = Objects.requireNonNull(examined.examinedOn());
        stand(medical, Medical.Status.DONE, done(medical, on), version);
        var open = medical.open();
        if (open != null) {
            became(open.id(), Medical.Became.DONE, null, null, by);
        }
        jdbc.sql(
                        """
                        insert into childprotection.medical_finding (id, medical_id, record_id, examined_on, examined_by,
                            findings, childs_words, next_steps, written_by_id, written_by, written_at)
                        values (:id, :medical, :record, :on, :examinedBy, :findings, :words, :next, :byId, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("medical", id.value())
                .param("record", medical.caseId().value())
                .param("on", on)
                .param("examinedBy", examined.examinedBy())
                .param("findings", examined.findings())
                .param("words", examined.childsWords())
                .param("next", examined.nextSteps())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (medical.status() != Medical.Status.DONE) {
            stopClock(medical, on, "DONE");
        }
        tell(medical, ChildProtectionNews.MEDICAL_DONE, by);
        AuditTrail.wrote(id.value());
    }

    /** It is not needed any more; for those who asked. */
    public void withdraw(MedicalId id, String because, int version, Actor by) {
        var medical = medicals.requireToRun(id);
        MedicalRules.itStillWaits(medical);
        MedicalRules.withdrawingSaysWhy(because);
        var updated =
                jdbc.sql(
                                """
                                update childprotection.medical
                                   set status = 'WITHDRAWN', withdrawn_because = :because, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("because", because)
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        onlyIfUnchanged(updated);
        stopClock(medical, LocalDate.now(clock), "WITHDRAWN");
        AuditTrail.wrote(id.value());
    }

    /** The day counts on which the child was examined, and not the one on which it was written. */
    private static Instant done(Medical medical, LocalDate on) {
        var day = on.atStartOfDay(TimeConfiguration.LONDON).toInstant();
        return day.isBefore(medical.askedAt()) ? medical.askedAt() : day;
    }

    private void stand(
            Medical medical, Medical.Status status, @Nullable Instant done, int version) {
        var updated =
                jdbc.sql(
                                """
                                update childprotection.medical
                                   set status = :status, version = version + 1,
                                       done_at = case when :status = 'DONE'
                                                      then coalesce(done_at, cast(:done as timestamptz)) end
                                 where id = :id and version = :version
                                """)
                        .param("status", status.name())
                        .param("done", done == null ? null : done.atOffset(ZoneOffset.UTC))
                        .param("id", medical.id().value())
                        .param("version", version)
                        .update();
        onlyIfUnchanged(updated);
    }

    private static void onlyIfUnchanged(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
    }

    private void became(
            UUID appointment,
            Medical.Became became,
            @Nullable String byWhom,
            @Nullable String because,
            Actor by) {
        jdbc.sql(
                        """
                        update childprotection.medical_appointment
                           set became = :became, by_whom = :whom, because = :because, told_by = :by, told_at = :at
                         where id = :id
                        """)
                .param("became", became.name())
                .param("whom", byWhom)
                .param("because", because)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", appointment)
                .update();
    }

    /** The clock is the case’s; whoever examines does not see it. */
    private void stopClock(Medical medical, LocalDate on, String outcome) {
        elevated.call(
                "stopping the clock of a medical",
                () -> {
                    clocks.stop(medical.kind().timescale(), medical.subject(), on, outcome);
                    return outcome;
                });
    }

    private void tell(Medical medical, ChildProtectionNews news, Actor by) {
        if (!medical.askedById().equals(by.accountId())) {
            notices.tell(
                    medical.askedById(),
                    news,
                    About.record(medical.id().value(), medical.address())
                            .called(medical.reference()));
        }
    }
}
