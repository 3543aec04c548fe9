package org.lineofsight.exchange.lists.drawn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.ListNews;
import org.lineofsight.exchange.lists.ListTimescales;
import org.lineofsight.exchange.lists.SharedListId;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.exchange.lists.agreement.Agreement;
import org.lineofsight.exchange.lists.agreement.Agreements;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecord;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Draws a list as things stand today: the agreement's children, the agreement's fields, and what
 * differs from the list before, which it replaces.
 */
@UseCase
public class DrawList {

    private static final String CHILDREN = Sql.file("lists/children");

    private final Agreements agreements;
    private final SharedLists lists;
    private final CloseLists closeLists;
    private final People people;
    private final Involvements involvements;
    private final Clocks clocks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    DrawList(
            Agreements agreements,
            SharedLists lists,
            CloseLists closeLists,
            People people,
            Involvements involvements,
            Clocks clocks,
            Notices notices,
            JdbcClient jdbc,
            Elevated elevated,
            Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.closeLists = closeLists;
        this.people = people;
        this.involvements = involvements;
        this.clocks = clocks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    private record Child(
            PersonRecordId person, String status, LocalDate since, @Nullable String team) {}

    private record Key(UUID person, String status) {}

    /**
     * @throws RuleBroken where the agreement does not hold, or a list was drawn today
     */
    public SharedListId draw(AgreementId id, Actor by) {
        var agreement = agreements.require(id);
        var today = InWords.dayOf(clock.instant());
        ListRules.theAgreementHolds(agreement, today);
        var drawn = elevated.call("drawing a shared list", () -> draw(agreement, today, by));
        AuditTrail.wrote(drawn.value());
        return drawn;
    }

    private SharedListId draw(Agreement agreement, LocalDate today, Actor by) {
        var before = lists.of(agreement.id()).stream().findFirst();
        ListRules.noneWasDrawnToday(before.map(SharedList::drawnOn).orElse(null), today);
        var rows = rows(agreement, before, today);
        var number = before.map(each -> each.number() + 1).orElse(1);
        var id = lists.add(agreement.id(), number, today, by.name(), rows);
        before.ifPresent(
                each -> closeLists.replaced(each, today.plusDays(agreement.terms().keepDays())));
        open(id, agreement);
        return id;
    }

    private void open(SharedListId id, Agreement agreement) {
        var agency = agreement.agencyId().value();
        involvements.begin(id, Role.SOCIAL_WORK_MANAGER, null, "social work management");
        var about = About.record(id.value(), "/lists/" + id).called(agreement.reference());
        for (var role : CloseLists.READERS) {
            involvements.begin(id, role, agency, "agreement to share lists");
            notices.tellEverybody(role, agency, ListNews.DRAWN, about);
        }
        clocks.start(
                ListTimescales.RECEIPT,
                Subject.of(SharedList.KIND, id),
                SeenWith.record(id),
                clock.instant());
    }

    private List<SharedLists.Row> rows(
            Agreement agreement, Optional<SharedList> before, LocalDate today) {
        var earlier = new HashMap<Key, List<String>>();
        for (var row : before.map(each -> lists.rows(each.id())).orElse(List.of())) {
            if (row.change() != Change.ENDED) {
                earlier.put(new Key(row.person(), row.status()), row.cells());
            }
        }
        var fields = agreement.terms().fields();
        var children = children(agreement, today);
        var records = records(children);
        var rows = new ArrayList<SharedLists.Row>();
        var current = new HashSet<Key>();
        for (var child : children) {
            var key = new Key(child.person().value(), child.status());
            current.add(key);
            var cells = cells(fields, child, records.get(child.person()));
            rows.add(
                    new SharedLists.Row(
                            key.person(),
                            key.status(),
                            ListRules.change(earlier.get(key), cells),
                            cells));
        }
        var ends = ends(earlier, current);
        for (var gone : earlier.entrySet()) {
            if (!current.contains(gone.getKey())) {
                rows.add(
                        new SharedLists.Row(
                                gone.getKey().person(),
                                gone.getKey().status(),
                                Change.ENDED,
                                ended(fields, gone.getValue(), ends.get(gone.getKey()))));
            }
        }
        rows.sort(
                Comparator.comparing(SharedLists.Row::change)
                        .thenComparing(SharedLists.Row::status)
                        .thenComparing(row -> String.join("\n", row.cells()))
                        .thenComparing(SharedLists.Row::person));
        return rows;
    }

    private List<Child> children(Agreement agreement, LocalDate on) {
        return jdbc.sql(CHILDREN)
                .param(
                        "statuses",
                        agreement.terms().statuses().stream()
                                .map(SharedStatus::name)
                                .toArray(String[]::new))
                .param("on", on)
                .query((row, number) -> child(row))
                .list();
    }

    private static Child child(ResultSet row) throws SQLException {
        return new Child(
                new PersonRecordId(row.getObject("person_record_id", UUID.class)),
                row.getString("status"),
                row.getObject("since", LocalDate.class),
                row.getString("team"));
    }

    private Map<PersonRecordId, PersonRecord> records(List<Child> children) {
        var records = new HashMap<PersonRecordId, PersonRecord>();
        for (var each : people.find(children.stream().map(Child::person).distinct().toList())) {
            records.put(each.id(), each);
        }
        return records;
    }

    private static List<String> cells(
            List<ListField> fields, Child child, @Nullable PersonRecord record) {
        return fields.stream().map(field -> cell(field, child, record)).toList();
    }

    private static String cell(ListField field, Child child, @Nullable PersonRecord record) {
        return switch (field) {
            case NHS_NUMBER ->
                    record == null
                            ? ""
                            : record.details().identifiers().stream()
                                    .filter(each -> each.kind() == IdentifierKind.NHS_NUMBER)
                                    .findFirst()
                                    .map(Identifier::comparable)
                                    .orElse("");
            case GIVEN_NAMES -> record == null ? "" : record.details().name().given();
            case FAMILY_NAME -> record == null ? "" : record.details().name().family();
            case DATE_OF_BIRTH ->
                    record != null && record.details().birth() instanceof Birth.Born(var on)
                            ? on.toString()
                            : record != null
                                            && record.details().birth()
                                                    instanceof Birth.Expected(var due, var mother)
                                    ? "Expected " + due
                                    : "";
            case SINCE -> child.since().toString();
            case UNTIL -> "";
            case TEAM -> child.team() == null ? "" : child.team();
        };
    }

    /** As it was told before, with the last day where that is on the list. */
    private static List<String> ended(
            List<ListField> fields, List<String> before, @Nullable LocalDate until) {
        var cells = new ArrayList<>(before);
        var place = fields.indexOf(ListField.UNTIL);
        if (place >= 0 && until != null) {
            cells.set(place, until.toString());
        }
        return cells;
    }

    private Map<Key, LocalDate> ends(Map<Key, List<String>> earlier, HashSet<Key> current) {
        var gone =
                earlier.keySet().stream()
                        .filter(key -> !current.contains(key))
                        .map(key -> key.person().toString())
                        .toArray(String[]::new);
        var ends = new HashMap<Key, LocalDate>();
        if (gone.length > 0) {
            jdbc.sql(
                            """
                            select person_record_id, status, max(until) as until from childprotection.published_status
                             where person_record_id = any(cast(:gone as uuid[])) and until is not null
                             group by person_record_id, status
                            """)
                    .param("gone", gone)
                    .query(row -> {
                        ends.put(
                                new Key(
                                        row.getObject("person_record_id", UUID.class),
                                        row.getString("status")),
                                row.getObject("until", LocalDate.class));
                    });
        }
        return ends;
    }
}
