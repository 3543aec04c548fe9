package org.lineofsight.pathway.earlyhelp.family;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a member of the family answered when asked to share; the latest answer holds. */
@UseCase
public class RecordConsent {

    private final Families families;
    private final FamilyQueries queries;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    RecordConsent(
            Families families,
            FamilyQueries queries,
            JdbcClient jdbc,
            Notices notices,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param covers empty unless the answer is yes
     * @param note why somebody was not asked, or what they said; may be blank
     */
    public record Answered(
            ConsentAnswer answer,
            Set<Sharing> covers,
            ConsentWay way,
            LocalDate askedOn,
            String note) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Answered[" + answer + "]";
        }
    }

    public void record(FamilyId id, UUID member, Answered answered, Actor by) {
        var family = families.requireToWrite(id, by);
        FamilyRules.consentSaysWhatItCovers(answered.answer(), answered.covers());
        FamilyRules.notAskingHasAReason(answered.answer(), answered.note());
        FamilyRules.consentWasAskedByToday(answered.askedOn(), LocalDate.now(clock));
        requireMember(id, member);
        var given = answered.answer() == ConsentAnswer.GIVEN;
        jdbc.sql(
                        """
                        insert into earlyhelp.consent
                            (id, record_id, member_id, answer, covers, way, note, asked_on, recorded_by, recorded_at)
                        values (:id, :record, :member, :answer, cast(:covers as text[]), :way, :note, :on, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("member", member)
                .param("answer", answered.answer().name())
                .param(
                        "covers",
                        given
                                ? answered.covers().stream()
                                        .map(Sharing::name)
                                        .toArray(String[]::new)
                                : new String[0])
                .param("way", answered.way().name())
                .param("note", answered.note().isBlank() ? null : answered.note())
                .param("on", answered.askedOn())
                .param("by", by.name())
                .param("at", Families.utc(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
        if (answered.answer() == ConsentAnswer.WITHDRAWN) {
            notices.tellEverybody(
                    Role.EARLY_HELP_MANAGER,
                    null,
                    EarlyHelpNews.CONSENT_WITHDRAWN,
                    About.record(id.value(), family.address()).called(family.reference()));
        }
        AuditTrail.wrote(id.value());
    }

    private void requireMember(FamilyId id, UUID member) {
        if (queries.members(id).stream().noneMatch(each -> each.id().equals(member))) {
            throw new NotVisible();
        }
    }
}
