package org.lineofsight.kernel.people;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agencies' records of people. Everything runs under the actor's own rights: a record that the
 * actor may not see is not found, not counted and not matched. What is shown is noted in the audit.
 */
@Component
public class People {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String records = Sql.file("people/records");
    private final String candidates = Sql.file("people/candidates");

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a record, held by the actor's agency. Search first: {@link #search}.
     *
     * @throws RuleBroken where the date of birth cannot be, or a code is not in use; identifiers
     *     are taken as they are
     */
    @Transactional(propagation = Propagation.NESTED)
    public PersonRecordId record(PersonDetails details, Actor by) {
        var today = LocalDate.now(clock);
        PersonRules.birthsAreNotInTheFuture(details.birth(), today);
        PersonRules.theEthnicityIsInUse(details.ethnicity(), today);
        var id = Ids.next();
        insert(id, details, by);
        insertNames(id, details);
        insertAddress(id, details.address());
        insertIdentifiers(id, details.identifiers());
        AuditTrail.wrote(id);
        return new PersonRecordId(id);
    }

    /** Empty where there is no such record, or none for this actor. */
    public Optional<PersonRecord> find(PersonRecordId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /**
     * @throws NotVisible where there is no such record, or none for this actor
     */
    public PersonRecord require(PersonRecordId id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    /** Those of the records that the actor may see, in the order asked for. */
    public List<PersonRecord> find(Collection<PersonRecordId> ids) {
        var found = new HashMap<UUID, PersonRecord>();
        for (var each : load(ids.stream().map(PersonRecordId::value).toList())) {
            found.put(each.record.id().value(), each.record);
        }
        AuditTrail.read(found.keySet());
        var inOrder = new ArrayList<PersonRecord>();
        for (var id : ids) {
            var record = found.get(id.value());
            if (record != null) {
                inOrder.add(record);
            }
        }
        return inOrder;
    }

    /** Names alone, for lists. Records that the actor may not see are left out. */
    public Map<PersonRecordId, PersonName> names(Collection<PersonRecordId> ids) {
        var names = new HashMap<PersonRecordId, PersonName>();
        jdbc.sql(
                        "select record_id, given, family from people.name where position = 0 and record_id = any(cast(:ids as uuid[]))")
                .param("ids", texts(ids.stream().map(PersonRecordId::value).toList()))
                .query(row -> {
                    names.put(
                            new PersonRecordId(row.getObject("record_id", UUID.class)),
                            new PersonName(row.getString("given"), row.getString("family")));
                });
        AuditTrail.read(names.keySet().stream().map(PersonRecordId::value).toList());
        return names;
    }

    /**
     * Records that may be of this person, the closest first, each with its reasons; twenty at most.
     * To be asked before a record is made.
     */
    public List<Match> search(PersonSearch search) {
        var matches =
                candidates(search).stream()
                        .sorted(
                                Comparator.comparing(Match::closeness)
                                        .thenComparing(
                                                match -> match.record().recordedAt(),
                                                Comparator.reverseOrder())
                                        .thenComparing(match -> match.record().id().value()))
                        .limit(SHOWN)
                        .toList();
        AuditTrail.read(matches.stream().map(match -> match.record().id().value()).toList());
        return matches;
    }

    /**
     * Says what somebody is to a person. Saying it again replaces what was said.
     *
     * @throws NotVisible where the actor may not see both records
     */
    @Transactional(propagation = Propagation.NESTED)
    public void relate(Relationship relationship, Actor by) {
        PersonRules.nobodyIsRelatedToThemselves(relationship.of(), relationship.who());
        if (load(List.of(relationship.of().value(), relationship.who().value())).size() < 2) {
            throw new NotVisible();
        }
        jdbc.sql(
                        """
                        insert into people.relationship
                            (record_id, other_id, kind, lives_with, parental_responsibility, recorded_by, recorded_at)
                        values (:of, :who, :kind, :livesWith, :responsibility, :by, :at)
                        on conflict (record_id, other_id) do update
                           set kind = excluded.kind, lives_with = excluded.lives_with,
                               parental_responsibility = excluded.parental_responsibility,
                               recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("of", relationship.of().value())
                .param("who", relationship.who().value())
                .param("kind", relationship.kind().name())
                .param("livesWith", relationship.livesWith().name())
                .param("responsibility", relationship.parentalResponsibility().name())
                .param("by", by.accountId())
                .param("at", now())
                .update();
        AuditTrail.wrote(relationship.of().value());
    }

    /**
     * Those in a person's life, as far as was recorded: parents and carers first, then as they were
     * recorded.
     */
    public List<Relationship> relationshipsOf(PersonRecordId id) {
        return relationships(id).stream()
                .filter(each -> each.of().equals(id))
                .sorted(Comparator.comparing(each -> !each.kind().parentOrCarer()))
                .toList();
    }

    /** Those in whose lives the person is: a mother's children. */
    public List<Relationship> relationshipsTo(PersonRecordId id) {
        return relationships(id).stream().filter(each -> each.who().equals(id)).toList();
    }

    private List<Relationship> relationships(PersonRecordId id) {
        return jdbc.sql(
                        """
                        select record_id, other_id, kind, lives_with, parental_responsibility
                          from people.relationship where record_id = :id or other_id = :id
                         order by recorded_at, record_id, other_id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Relationship(
                                new PersonRecordId(row.getObject("record_id", UUID.class)),
                                new PersonRecordId(row.getObject("other_id", UUID.class)),
                                RelationshipKind.valueOf(row.getString("kind")),
                                YesNo.valueOf(row.getString("lives_with")),
                                YesNo.valueOf(row.getString("parental_responsibility"))))
                .list();
    }

    private void insert(UUID id, PersonDetails details, Actor by) {
        var birth = details.birth();
        jdbc.sql(
                        """
                        insert into people.person_record (id, held_by, recorded_by, recorded_at, birth, born_on,
                            expected_on, mother, estimated_age, estimated_on, sex, ethnicity, first_language,
                            interpreter)
                        values (:id, :heldBy, :by, :at, :birth, :born, :expected, :mother, :age, :judged, :sex,
                            :ethnicity, :language, :interpreter)
                        """)
                .param("id", id)
                .param("heldBy", by.requireAgency())
                .param("by", by.accountId())
                .param("at", now())
                .param("birth", kind(birth))
                .param("born", birth instanceof Birth.Born(var on) ? on : null)
                .param("expected", birth instanceof Birth.Expected(var on, var mother) ? on : null)
                .param("mother", mother(birth))
                .param("age", birth instanceof Birth.Estimated estimated ? estimated.years() : null)
                .param(
                        "judged",
                        birth instanceof Birth.Estimated estimated ? estimated.judgedOn() : null)
                .param("sex", details.sex().name())
                .param("ethnicity", details.ethnicity())
                .param("language", details.firstLanguage())
                .param("interpreter", details.interpreter().name())
                .update();
    }

    private static String kind(Birth birth) {
        return switch (birth) {
            case Birth.Born born -> "BORN";
            case Birth.Expected expected -> "EXPECTED";
            case Birth.Estimated estimated -> "ESTIMATED";
            case Birth.NotKnown() -> "NOT_KNOWN";
        };
    }

    private static @Nullable UUID mother(Birth birth) {
        return birth instanceof Birth.Expected expected && expected.mother() != null
                ? expected.mother().value()
                : null;
    }

    private void insertNames(UUID id, PersonDetails details) {
        var names = new ArrayList<PersonName>();
        names.add(details.name());
        names.addAll(details.aliases());
        for (var position = 0; position < names.size(); position++) {
            var name = names.get(position);
            jdbc.sql(
                            """
                            insert into people.name (record_id, position, given, family, given_key, family_key)
                            values (:id, :position, :given, :family, :givenKey, :familyKey)
                            """)
                    .param("id", id)
                    .param("position", position)
                    .param("given", name.given())
                    .param("family", name.family())
                    .param("givenKey", NameKey.of(name.given()))
                    .param("familyKey", NameKey.of(name.family()))
                    .update();
        }
    }

    private void insertAddress(UUID id, Address address) {
        var at = address instanceof Address.At place ? place : null;
        var kind =
                switch (address) {
                    case Address.At place -> "AT";
                    case Address.NoFixedAddress() -> "NO_FIXED_ADDRESS";
                    case Address.NotKnown() -> "NOT_KNOWN";
                    case Address.Withheld() ->
                            throw new IllegalArgumentException(
                                    "Nobody records that an address is withheld");
                };
        jdbc.sql(
                        """
                        insert into people.address (record_id, kind, lines, postcode, confidential)
                        values (:id, :kind, :lines, :postcode, :confidential)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("lines", at == null ? null : at.lines())
                .param("postcode", at == null ? null : at.postcode())
                .param("confidential", at != null && at.confidential())
                .update();
    }

    private void insertIdentifiers(UUID id, List<Identifier> identifiers) {
        for (var position = 0; position < identifiers.size(); position++) {
            var identifier = identifiers.get(position);
            jdbc.sql(
                            """
                            insert into people.identifier
                                (record_id, position, kind, value, value_key, said_by, said_on, recorded_at)
                            values (:id, :position, :kind, :value, :key, :saidBy, :saidOn, :at)
                            """)
                    .param("id", id)
                    .param("position", position)
                    .param("kind", identifier.kind().name())
                    .param("value", identifier.value())
                    .param("key", identifier.comparable())
                    .param("saidBy", identifier.saidBy())
                    .param("saidOn", identifier.saidOn())
                    .param("at", now())
                    .update();
        }
    }

    private List<Match> candidates(PersonSearch search) {
        var sounds = new HashMap<UUID, Likeness.Sound>();
        var born = search.birth() instanceof Birth.Born(var on) ? on : null;
        jdbc.sql(candidates)
                .param("given", NameKey.of(search.name().given()))
                .param("family", NameKey.of(search.name().family()))
                .param(
                        "numbers",
                        search.identifiers().stream()
                                .map(Identifier::comparable)
                                .toArray(String[]::new))
                .param("born", born, java.sql.Types.DATE)
                .param("swapped", swapped(born), java.sql.Types.DATE)
                .query(row -> {
                    sounds.put(
                            row.getObject("record_id", UUID.class),
                            new Likeness.Sound(
                                    row.getString("given_sound"), row.getString("family_sound")));
                });
        var matches = new ArrayList<Match>();
        for (var each : load(List.copyOf(sounds.keySet()))) {
            var sound = sounds.get(each.record.id().value());
            if (sound != null) {
                Likeness.of(search, sound, each.record, each.names).ifPresent(matches::add);
            }
        }
        return matches;
    }

    /** 3 April for 4 March; nothing where there is no such month. */
    private static @Nullable LocalDate swapped(@Nullable LocalDate born) {
        return born == null || born.getDayOfMonth() > 12
                ? null
                : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    }

    private record Loaded(PersonRecord record, List<Likeness.Heard> names) {}

    private List<Loaded> load(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(records)
                        .param("ids", texts(ids))
                        .query((row, number) -> loaded(row))
                        .list();
    }

    private static Loaded loaded(ResultSet row) throws SQLException {
        var given = texts(row.getArray("given"));
        var family = texts(row.getArray("family"));
        var givenSounds = texts(row.getArray("given_sound"));
        var familySounds = texts(row.getArray("family_sound"));
        var names = new ArrayList<Likeness.Heard>();
        for (var i = 0; i < given.size(); i++) {
            names.add(
                    new Likeness.Heard(
                            new PersonName(text(given.get(i)), text(family.get(i))),
                            new Likeness.Sound(givenSounds.get(i), familySounds.get(i))));
        }
        var details =
                new PersonDetails(
                        names.getFirst().name(),
                        names.stream().skip(1).map(Likeness.Heard::name).toList(),
                        birth(row),
                        Sex.valueOf(row.getString("sex")),
                        row.getString("ethnicity"),
                        row.getString("first_language"),
                        YesNo.valueOf(row.getString("interpreter")),
                        address(row),
                        identifiers(row));
        var record =
                new PersonRecord(
                        new PersonRecordId(row.getObject("id", UUID.class)),
                        new AgencyId(row.getObject("held_by", UUID.class)),
                        row.getObject("recorded_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        details);
        return new Loaded(record, names);
    }

    private static Birth birth(ResultSet row) throws SQLException {
        return switch (row.getString("birth")) {
            case "BORN" -> new Birth.Born(row.getObject("born_on", LocalDate.class));
            case "EXPECTED" -> {
                var mother = row.getObject("mother", UUID.class);
                yield new Birth.Expected(
                        row.getObject("expected_on", LocalDate.class),
                        mother == null ? null : new PersonRecordId(mother));
            }
            case "ESTIMATED" ->
                    new Birth.Estimated(
                            row.getInt("estimated_age"),
                            row.getObject("estimated_on", LocalDate.class));
            default -> Birth.NOT_KNOWN;
        };
    }

    /** Every record has an address row; where the policies hide it, it is withheld. */
    private static Address address(ResultSet row) throws SQLException {
        var kind = row.getString("address_kind");
        if (kind == null) {
            return new Address.Withheld();
        }
        return switch (kind) {
            case "AT" ->
                    new Address.At(
                            row.getString("address_lines"),
                            row.getString("address_postcode"),
                            row.getBoolean("address_confidential"));
            case "NO_FIXED_ADDRESS" -> Address.NO_FIXED_ADDRESS;
            default -> Address.NOT_KNOWN;
        };
    }

    private static List<Identifier> identifiers(ResultSet row) throws SQLException {
        var kinds = texts(row.getArray("identifier_kinds"));
        var numbers = texts(row.getArray("identifier_values"));
        var saidBy = texts(row.getArray("identifier_said_by"));
        var saidOn = row.getArray("identifier_said_on");
        var dates = saidOn == null ? new Date[0] : (Date[]) saidOn.getArray();
        var identifiers = new ArrayList<Identifier>();
        for (var i = 0; i < kinds.size(); i++) {
            var date = dates[i];
            identifiers.add(
                    new Identifier(
                            IdentifierKind.valueOf(text(kinds.get(i))),
                            text(numbers.get(i)),
                            text(saidBy.get(i)),
                            date == null ? null : date.toLocalDate()));
        }
        return identifiers;
    }

    private static List<@Nullable String> texts(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : java.util.Arrays.asList((@Nullable String[]) array.getArray());
    }

    /** As text, which the driver knows how to send; the statement casts. */
    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
