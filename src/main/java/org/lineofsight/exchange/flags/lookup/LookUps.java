package org.lineofsight.exchange.flags.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.exchange.flags.Flag;
import org.lineofsight.exchange.flags.FlagKind;
import org.lineofsight.exchange.flags.LookUpId;
import org.lineofsight.exchange.flags.NotAttended;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Look-ups and their answers, as rows. */
@Component
class LookUps {

    private final JdbcClient jdbc;

    LookUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param record the case; absent where there is none here
     */
    record Shown(PersonRecordId person, @Nullable UUID record, Flag flag) {}

    LookUpId add(Asked asked, List<Shown> shown, String agency, Instant at, Actor by) {
        var id = LookUpId.next();
        jdbc.sql(
                        """
                        insert into flags.look_up (id, looked_at, account_id, looked_up_by, on_behalf_of, agency_id, agency,
                            setting, how, answer)
                        values (:id, :at, :account, :by, :onBehalfOf, :agencyId, :agency, :setting, :how, :answer)
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", by.accountId())
                .param("by", by.name())
                .param("onBehalfOf", asked.onBehalfOf())
                .param("agencyId", by.requireAgency())
                .param("agency", agency)
                .param("setting", name(asked.setting()))
                .param("how", name(asked.attending()))
                .param("answer", shown.isEmpty() ? "NOTHING" : "FLAGS")
                .update();
        jdbc.sql(
                        """
                        insert into flags.asked (look_up_id, account_id, nhs_number, given_names, family_name, born_on, postcode)
                        values (:id, :account, :number, :given, :family, :born, :postcode)
                        """)
                .param("id", id.value())
                .param("account", by.accountId())
                .param("number", asked.nhsNumber())
                .param("given", asked.given())
                .param("family", asked.family())
                .param("born", asked.born())
                .param("postcode", asked.postcode())
                .update();
        shown.forEach(each -> add(id, each, by));
        return id;
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private void add(LookUpId id, Shown shown, Actor by) {
        var flag = shown.flag();
        jdbc.sql(
                        """
                        insert into flags.shown (id, look_up_id, account_id, person_record_id, record_id, kind, since, until,
                            authority, team, telephone, out_of_hours_phone, came_from)
                        values (:id, :lookUp, :account, :person, cast(:record as uuid), :kind, :since, cast(:until as date),
                            :authority, :team, :telephone, :outOfHours, :cameFrom)
                        """)
                .param("id", flag.id())
                .param("lookUp", id.value())
                .param("account", by.accountId())
                .param("person", shown.person().value())
                .param("record", shown.record())
                .param("kind", flag.kind().name())
                .param("since", flag.since())
                .param("until", flag.until())
                .param("authority", flag.authority())
                .param("team", flag.team())
                .param("telephone", flag.telephone())
                .param("outOfHours", flag.outOfHours())
                .param("cameFrom", flag.cameFrom())
                .update();
    }

    /** Whoever asked, and nobody else. */
    Optional<Answer> find(LookUpId id, Actor by) {
        return jdbc.sql(
                        """
                        select l.id, l.looked_at, l.setting, l.how, l.withdrawn_why, a.nhs_number, a.given_names, a.family_name,
                               a.born_on
                          from flags.look_up l join flags.asked a on a.look_up_id = l.id
                         where l.id = :id and l.account_id = :account
                        """)
                .param("id", id.value())
                .param("account", by.accountId())
                .query((row, number) -> answer(row))
                .optional();
    }

    /** The one in which this flag was shown, for whoever asked. */
    Optional<LookUpId> showing(UUID flag, Actor by) {
        return jdbc.sql(
                        "select look_up_id from flags.shown where id = :id and account_id = :account")
                .param("id", flag)
                .param("account", by.accountId())
                .query(UUID.class)
                .optional()
                .map(LookUpId::new);
    }

    private Answer answer(ResultSet row) throws SQLException {
        var id = new LookUpId(row.getObject("id", UUID.class));
        var name =
                Stream.of(
                                Optional.ofNullable(row.getString("given_names")),
                                Optional.ofNullable(row.getString("family_name")))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        var why = row.getString("withdrawn_why");
        return new Answer(
                id,
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                row.getString("nhs_number"),
                name.isEmpty() ? null : name,
                row.getObject("born_on", LocalDate.class),
                CareSetting.valueOf(row.getString("setting")),
                Attending.valueOf(row.getString("how")),
                flags(id),
                why == null ? null : NotAttended.valueOf(why));
    }

    private List<Flag> flags(LookUpId id) {
        return jdbc.sql(
                        """
                        select id, kind, since, until, authority, team, telephone, out_of_hours_phone, came_from
                          from flags.shown where look_up_id = :id order by until is not null, since desc, id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Flag(
                                row.getObject("id", UUID.class),
                                FlagKind.valueOf(row.getString("kind")),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class),
                                row.getString("authority"),
                                row.getString("team"),
                                row.getString("telephone"),
                                row.getString("out_of_hours_phone"),
                                row.getString("came_from")))
                .list();
    }

    /** The actor's own since a moment, the latest first; whom they were about is not said. */
    List<LookUpPage.Earlier> since(Instant since, Actor by) {
        return jdbc.sql(
                        """
                        select l.id, l.looked_at, l.setting, l.answer, l.withdrawn_why, a.nhs_number, a.given_names, a.family_name
                          from flags.look_up l join flags.asked a on a.look_up_id = l.id
                         where l.account_id = :account and l.looked_at > :since order by l.looked_at desc limit 50
                        """)
                .param("account", by.accountId())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new LookUpPage.Earlier(
                                row.getString("id"),
                                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                                whom(row),
                                CareSetting.valueOf(row.getString("setting")).label(),
                                row.getString("answer").equals("FLAGS"),
                                row.getString("withdrawn_why") != null))
                .list();
    }

    private static String whom(ResultSet row) throws SQLException {
        var number = row.getString("nhs_number");
        return number == null
                ? row.getString("given_names") + " " + row.getString("family_name")
                : number;
    }

    /**
     * @return false where it was withdrawn before
     */
    boolean withdraw(LookUpId id, NotAttended why, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                update flags.look_up set withdrawn_at = :at, withdrawn_why = :why
                                 where id = :id and withdrawn_at is null
                                """)
                        .param("at", at)
                        .param("why", why.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
