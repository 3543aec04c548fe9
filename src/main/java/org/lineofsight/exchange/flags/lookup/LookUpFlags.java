package org.lineofsight.exchange.flags.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.Flag;
import org.lineofsight.exchange.flags.FlagKind;
import org.lineofsight.exchange.flags.LookUpId;
import org.lineofsight.exchange.flags.LooksUpFlags;
import org.lineofsight.exchange.flags.NotAttended;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.SamePerson;
import org.lineofsight.pathway.childprotection.HearsOfAttendances;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks somebody up. The records are searched as the application, since whoever asks may see none
 * of them; of what is found, only the flags reach them.
 */
@UseCase
class LookUpFlags implements LooksUpFlags {

    private static final String STATUS = Sql.file("flags/status");

    private final SamePerson samePerson;
    private final Responsible responsible;
    private final HearsOfAttendances hearsOfAttendances;
    private final LookUps lookUps;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    LookUpFlags(
            SamePerson samePerson,
            Responsible responsible,
            HearsOfAttendances hearsOfAttendances,
            LookUps lookUps,
            Agencies agencies,
            JdbcClient jdbc,
            Elevated elevated,
            Clock clock) {
        this.samePerson = samePerson;
        this.responsible = responsible;
        this.hearsOfAttendances = hearsOfAttendances;
        this.lookUps = lookUps;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** What is published of one person: a flag, as soon as it is said whom to ring. */
    private record Status(
            PersonRecordId person,
            @Nullable UUID record,
            FlagKind kind,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String team,
            @Nullable String cameFrom) {

        /** The same again, from another record of the same person in one case. */
        List<Object> same() {
            return List.of(kind, since, Optional.ofNullable(until), Optional.ofNullable(record));
        }
    }

    @Override
    public Answer lookUp(Asked asked, Actor by) {
        var now = clock.instant();
        var today = InWords.dayOf(now);
        LookUpRules.itSaysWhoIsMeant(asked, today);
        LookUpRules.theNumberIsOne(asked.nhsNumber());
        LookUpRules.itSaysWhereTheyAttend(asked.setting(), asked.attending());
        var agency = agencies.require(new AgencyId(by.requireAgency()));
        var found =
                elevated.call("looking up flags for unscheduled care", () -> found(asked, today));
        var shown =
                found.stream()
                        .map(each -> new LookUps.Shown(each.person(), each.record(), flag(each)))
                        .toList();
        var id = lookUps.add(asked, shown, agency.name(), now, by);
        tell(id, shown, asked, agency.name(), now, by);
        AuditTrail.wrote(id.value());
        AuditTrail.read(shown.stream().map(each -> each.person().value()).toList());
        return require(id, by);
    }

    private List<Status> found(Asked asked, LocalDate today) {
        var people = people(asked);
        var unborn = samePerson.unbornOf(people);
        var all = new HashSet<>(people);
        all.addAll(unborn);
        var seen = new HashSet<List<Object>>();
        return statuses(all, new HashSet<>(unborn), today).stream()
                .filter(each -> LookUpRules.isShown(each.kind(), each.until(), today))
                .filter(each -> seen.add(each.same()))
                .toList();
    }

    private List<PersonRecordId> people(Asked asked) {
        var born = java.util.Objects.requireNonNull(asked.born());
        return asked.nhsNumber() == null
                ? samePerson.named(
                        new PersonName(text(asked.given()), text(asked.family())),
                        born,
                        text(asked.postcode()))
                : samePerson.numbered(
                        new Identifier(IdentifierKind.NHS_NUMBER, asked.nhsNumber(), "asked", null),
                        born);
    }

    private List<Status> statuses(
            Collection<PersonRecordId> people, Collection<PersonRecordId> unborn, LocalDate today) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(STATUS)
                        .param(
                                "people",
                                people.stream()
                                        .map(each -> each.value().toString())
                                        .toArray(String[]::new))
                        .param("today", today)
                        .param("endedSince", LookUpRules.endedSince(today))
                        .query((row, number) -> status(row, unborn))
                        .list();
    }

    private static Status status(ResultSet row, Collection<PersonRecordId> unborn)
            throws SQLException {
        var person = new PersonRecordId(row.getObject("person_record_id", UUID.class));
        return new Status(
                person,
                row.getObject("record_id", UUID.class),
                kind(row.getString("status"), unborn.contains(person)),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("team"),
                row.getString("came_from"));
    }

    private static FlagKind kind(String status, boolean unborn) {
        return switch (status) {
            case "CHILD_PROTECTION_PLAN" ->
                    unborn ? FlagKind.UNBORN_CHILD_PROTECTION_PLAN : FlagKind.CHILD_PROTECTION_PLAN;
            case "CHILD_IN_NEED" -> unborn ? FlagKind.UNBORN_CHILD_IN_NEED : FlagKind.CHILD_IN_NEED;
            case "LOOKED_AFTER" -> FlagKind.LOOKED_AFTER;
            default -> throw new IllegalStateException("No flag is agreed for " + status);
        };
    }

    private Flag flag(Status status) {
        var reach = responsible.reach(status.team());
        return new Flag(
                Ids.next(),
                status.kind(),
                status.since(),
                status.until(),
                reach.authority(),
                reach.team(),
                reach.telephone(),
                reach.outOfHours(),
                status.cameFrom());
    }

    /** Once for each case that is still open to the team. */
    private void tell(
            LookUpId id,
            List<LookUps.Shown> shown,
            Asked asked,
            String agency,
            Instant now,
            Actor by) {
        var told = new HashSet<Optional<UUID>>();
        for (var each : shown) {
            if (each.flag().current() && told.add(Optional.ofNullable(each.record()))) {
                hearsOfAttendances.attended(
                        new HearsOfAttendances.Attended(
                                id.value(),
                                each.person(),
                                each.record(),
                                now,
                                java.util.Objects.requireNonNull(asked.setting()).label(),
                                how(
                                        each.flag(),
                                        java.util.Objects.requireNonNull(asked.attending())),
                                by.requireAgency(),
                                agency));
            }
        }
    }

    private static String how(Flag flag, Attending attending) {
        return flag.kind().unborn()
                ? "The mother: " + attending.label().toLowerCase(java.util.Locale.UK)
                : attending.label();
    }

    @Override
    public Answer require(LookUpId id, Actor by) {
        var answer = lookUps.find(id, by).orElseThrow(NotVisible::new);
        if (!LookUpRules.mayBeReadAgain(answer.at(), clock.instant())) {
            throw new NotVisible();
        }
        return answer;
    }

    @Override
    public Answer requireShowing(UUID flag, Actor by) {
        return require(lookUps.showing(flag, by).orElseThrow(NotVisible::new), by);
    }

    /**
     * Says that it was no attendance after all; the team that was told is told.
     *
     * @throws NotVisible where the look-up is not theirs, or is too long ago
     */
    void withdraw(LookUpId id, @Nullable NotAttended why, Actor by) {
        if (why == null) {
            throw new RuleBroken("flags.not-attended", "why", "Choose why they did not attend");
        }
        require(id, by);
        if (lookUps.withdraw(id, why, clock.instant().atOffset(ZoneOffset.UTC))) {
            hearsOfAttendances.notAfterAll(
                    id.value(),
                    switch (why) {
                        case WRONG_CHILD -> "Another child was meant";
                        case DID_NOT_COME -> "They did not come";
                    });
        }
        AuditTrail.wrote(id.value());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
