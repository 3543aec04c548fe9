package org.lineofsight.pathway.childprotection.elsewhere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an extract’s facts arrive: laid beside what is known, compared, and taken all together or
 * not at all. To be called as the system; {@link #compare} also by whoever may see everything.
 */
@Component
public class Arrivals {

    private static final String NEW_CHILDREN = Sql.file("childprotection/elsewhere-new-children");
    private static final String CHILDREN = Sql.file("childprotection/elsewhere-children");
    private static final String UPDATE_CHILDREN =
            Sql.file("childprotection/elsewhere-child-update");
    private static final String COMPARED = Sql.file("childprotection/elsewhere-compared");
    private static final String CONTRADICTIONS =
            Sql.file("childprotection/elsewhere-contradictions");
    private static final String WAS = Sql.file("childprotection/elsewhere-was");
    private static final String CHANGE = Sql.file("childprotection/elsewhere-change");
    private static final String ADD = Sql.file("childprotection/elsewhere-add");
    private static final String GONE = Sql.file("childprotection/elsewhere-gone");

    private final JdbcClient jdbc;
    private final MatchChildren matchChildren;
    private final Clock clock;

    Arrivals(JdbcClient jdbc, MatchChildren matchChildren, Clock clock) {
        this.jdbc = jdbc;
        this.matchChildren = matchChildren;
        this.clock = clock;
    }

    /**
     * Before anything of it arrives; again where reading begins anew, which forgets what arrived.
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void announce(Delivery delivery) {
        jdbc.sql(
                        """
                        insert into childprotection.elsewhere_delivery (id, source, as_of, received_at, received_by)
                        values (:id, :source, :asOf, :at, :by) on conflict (id) do nothing
                        """)
                .param("id", delivery.id())
                .param("source", delivery.source().name())
                .param("asOf", delivery.asOf())
                .param("at", delivery.receivedAt().atOffset(ZoneOffset.UTC))
                .param("by", delivery.receivedBy())
                .update();
        forget(delivery.id());
    }

    /** Nothing that arrived of it is kept; what was taken stays. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void forget(UUID delivery) {
        jdbc.sql("delete from childprotection.elsewhere_arrived where delivery_id = :id")
                .param("id", delivery)
                .update();
        jdbc.sql("delete from childprotection.elsewhere_arrived_child where delivery_id = :id")
                .param("id", delivery)
                .update();
    }

    /**
     * @param from how many facts of it arrived before
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void arrive(
            UUID delivery, int from, List<ArrivedChild> children, List<ArrivedFact> facts) {
        if (!children.isEmpty()) {
            jdbc.sql(
                            """
                            insert into childprotection.elsewhere_arrived_child
                                (delivery_id, council_number, given_names, family_name, born_on, expected_on, nhs_number, upn)
                            select :delivery, a.* from unnest(cast(:number as text[]), cast(:given as text[]), cast(:family as text[]),
                                cast(:born as date[]), cast(:expected as date[]), cast(:nhs as text[]), cast(:upn as text[])) a
                            """)
                    .param("delivery", delivery)
                    .param("number", texts(children, ArrivedChild::councilNumber))
                    .param("given", texts(children, ArrivedChild::givenNames))
                    .param("family", texts(children, ArrivedChild::familyName))
                    .param("born", days(children, ArrivedChild::bornOn))
                    .param("expected", days(children, ArrivedChild::expectedOn))
                    .param("nhs", texts(children, ArrivedChild::nhsNumber))
                    .param("upn", texts(children, ArrivedChild::upn))
                    .update();
        }
        if (!facts.isEmpty()) {
            jdbc.sql(
                            """
                            insert into childprotection.elsewhere_arrived
                                (delivery_id, place, council_number, kind, key, on_day, ended_on, whole_since, codes)
                            select :delivery, :from + a.place, a.number, a.kind, a.key, a.on_day, a.ended, a.since, a.codes
                              from unnest(cast(:number as text[]), cast(:kind as text[]), cast(:key as text[]), cast(:on as date[]),
                                cast(:ended as date[]), cast(:since as date[]), cast(:codes as text[]))
                                with ordinality a(number, kind, key, on_day, ended, since, codes, place)
                            """)
                    .param("delivery", delivery)
                    .param("from", from)
                    .param("number", texts(facts, ArrivedFact::councilNumber))
                    .param("kind", texts(facts, fact -> fact.kind().name()))
                    .param("key", texts(facts, ArrivedFact::key))
                    .param("on", days(facts, ArrivedFact::on))
                    .param("ended", days(facts, ArrivedFact::endedOn))
                    .param("since", days(facts, ArrivedFact::wholeSince))
                    .param("codes", texts(facts, fact -> String.join("\n", fact.codes())))
                    .update();
        }
    }

    private static <T> String[] texts(List<T> all, Function<T, @Nullable String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    private static <T> String[] days(List<T> all, Function<T, @Nullable LocalDate> of) {
        return all.stream()
                .map(each -> of.apply(each) == null ? null : String.valueOf(of.apply(each)))
                .toArray(String[]::new);
    }

    /**
     * All of it has arrived.
     *
     * @param kinds of which the extract has a table, also where that is empty
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void arrived(Delivery delivery, Collection<FactKind> kinds) {
        var from = ElsewhereRules.coversFrom(delivery.source(), delivery.asOf());
        jdbc.sql("update childprotection.elsewhere_delivery set covers = :covers where id = :id")
                .param(
                        "covers",
                        kinds.stream()
                                .filter(delivery.source()::reportsAll)
                                .map(kind -> kind + "=" + from)
                                .toArray(String[]::new))
                .param("id", delivery.id())
                .update();
    }

    /** What taking it would do. */
    public Comparison compare(Delivery delivery) {
        var kinds = new ArrayList<Comparison.OfKind>();
        jdbc.sql(COMPARED)
                .param("delivery", delivery.id())
                .param("source", delivery.source().name())
                .param("lasting", lasting())
                .query(row -> {
                    kinds.add(
                            new Comparison.OfKind(
                                    FactKind.valueOf(row.getString("kind")),
                                    row.getInt("fresh"),
                                    row.getInt("changed"),
                                    row.getInt("unchanged"),
                                    row.getInt("gone"),
                                    row.getInt("also_here")));
                });
        kinds.sort(Comparator.comparing(Comparison.OfKind::kind));
        return jdbc.sql(CHILDREN)
                .param("delivery", delivery.id())
                .query((row, number) ->
                        new Comparison(
                                row.getInt("children"),
                                row.getInt("matched"),
                                row.getInt("suggested"),
                                kinds,
                                contradictions(delivery.id(), 10_000).size()))
                .single();
    }

    /** The first of the facts that do not agree with what was recorded here. */
    public List<Contradiction> contradictions(UUID delivery, int most) {
        return jdbc.sql(CONTRADICTIONS)
                .param("delivery", delivery)
                .param(
                        "kinds",
                        names(
                                Arrays.stream(FactKind.values())
                                        .filter(FactKind::oneAtATime)
                                        .toList()))
                .param("most", most)
                .query((row, number) ->
                        new Contradiction(
                                row.getString("council_number"),
                                FactKind.valueOf(row.getString("kind")),
                                period(row, "there"),
                                period(row, "here"),
                                row.getString("href")))
                .list();
    }

    private static @Nullable Period period(ResultSet row, String side) throws SQLException {
        var from = row.getObject(side, LocalDate.class);
        return from == null
                ? null
                : Period.of(
                        from,
                        row.getObject(side + "_ended", LocalDate.class),
                        row.getString(side + "_category"));
    }

    /** The newest day as of which an extract of this shape was taken. */
    public Optional<LocalDate> newestTaken(ExtractSource source) {
        return jdbc.sql(
                        """
                        select as_of from childprotection.elsewhere_delivery
                         where source = :source and taken_at is not null order by as_of desc limit 1
                        """)
                .param("source", source.name())
                .query(LocalDate.class)
                .optional();
    }

    /** Somebody asked to stop; nothing was done. */
    public static final class Stopped extends RuntimeException {

        Stopped() {
            super("Stopped as asked");
        }
    }

    /**
     * Takes what arrived, in one transaction: what is new is added, what changed keeps what it was,
     * what is missing is marked as no longer reported, and children are matched by their numbers.
     *
     * @param stop asked between the steps
     * @throws Stopped where it says yes; the transaction is to be rolled back
     * @throws org.lineofsight.platform.rules.RuleBroken where a newer extract was taken meanwhile
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void take(Delivery delivery, String by, BooleanSupplier stop) {
        // one at a time: two extracts that are taken at once would not see each other
        jdbc.sql("select pg_advisory_xact_lock(hashtext('childprotection.elsewhere'))")
                .query()
                .singleRow();
        ElsewhereRules.isNotOlderThanWhatWasTaken(
                delivery.asOf(), newestTaken(delivery.source()).orElse(null));
        addChildren(delivery.id());
        for (var kind : FactKind.values()) {
            if (stop.getAsBoolean()) {
                throw new Stopped();
            }
            for (var statement : List.of(WAS, CHANGE, ADD)) {
                step(statement, delivery, kind);
            }
        }
        jdbc.sql(GONE)
                .param("delivery", delivery.id())
                .param("source", delivery.source().name())
                .param("lasting", lasting())
                .update();
        jdbc.sql(
                        "update childprotection.elsewhere_delivery set taken_at = :at, taken_by = :by where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", delivery.id())
                .update();
        matchChildren.byNumbers();
        forget(delivery.id());
        AuditTrail.wrote(delivery.id());
    }

    private void addChildren(UUID delivery) {
        var numbers = jdbc.sql(NEW_CHILDREN).param("delivery", delivery).query(String.class).list();
        // ids are made here, so that those made later sort later
        jdbc.sql(
                        """
                        insert into childprotection.elsewhere_child (id, council_number, last_delivery)
                        select a.id, a.number, :delivery from unnest(cast(:ids as uuid[]), cast(:numbers as text[])) a(id, number)
                        """)
                .param("delivery", delivery)
                .param(
                        "ids",
                        numbers.stream().map(each -> Ids.next().toString()).toArray(String[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .update();
        jdbc.sql(UPDATE_CHILDREN).param("delivery", delivery).update();
    }

    private void step(String statement, Delivery delivery, FactKind kind) {
        jdbc.sql(statement)
                .param("delivery", delivery.id(), Types.OTHER)
                .param("source", delivery.source().name())
                .param("kind", kind.name())
                .update();
    }

    private static String[] lasting() {
        return names(Arrays.stream(FactKind.values()).filter(FactKind::lasts).toList());
    }

    private static String[] names(Collection<FactKind> kinds) {
        return kinds.stream().map(FactKind::name).toArray(String[]::new);
    }
}
