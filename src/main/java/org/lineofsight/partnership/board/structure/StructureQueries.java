package org.lineofsight.partnership.board.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.board.BoardTimescales;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.MeetsEvery;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.TermsOfReference;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.ErrorSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The structure and each group as pages show them. */
@Component
class StructureQueries {

    private final Groups groups;
    private final Changes changes;
    private final Clocks clocks;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Clock clock;

    StructureQueries(
            Groups groups,
            Changes changes,
            Clocks clocks,
            Agencies agencies,
            JdbcClient jdbc,
            Clock clock) {
        this.groups = groups;
        this.changes = changes;
        this.clocks = clocks;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return InWords.dayOf(clock.instant());
    }

    StructurePage structure(LocalDate on, Actor actor) {
        var standing = groups.all(on);
        AuditTrail.read(standing.stream().map(each -> each.id().value()).toList());
        var seats = groups.seats(on).stream().collect(Collectors.groupingBy(Seat::group));
        var below = new HashMap<@Nullable GroupId, List<Group>>();
        var there = standing.stream().map(Group::id).collect(Collectors.toSet());
        for (var group : standing) {
            // a group whose superior has gone is drawn at the top, and not lost
            var above = there.contains(group.reportsTo()) ? group.reportsTo() : null;
            below.computeIfAbsent(above, none -> new java.util.ArrayList<>()).add(group);
        }
        var trees =
                Stream.of(Strand.values())
                        .map(strand ->
                                new StructurePage.Tree(
                                        strand,
                                        below.getOrDefault(null, List.of()).stream()
                                                .filter(group -> group.strand() == strand)
                                                .map(group ->
                                                        node(group, below, seats, new HashSet<>()))
                                                .toList()))
                        .filter(tree -> !tree.roots().isEmpty())
                        .toList();
        return new StructurePage(
                on,
                today(),
                trees,
                changes.before(on).orElse(null),
                changes.after(on).orElse(null),
                actor.is(Role.PARTNERSHIP_OFFICER));
    }

    private StructurePage.Node node(
            Group group,
            Map<@Nullable GroupId, List<Group>> below,
            Map<GroupId, List<Seat>> seats,
            Set<GroupId> drawn) {
        drawn.add(group.id());
        var own = seats.getOrDefault(group.id(), List.of());
        return new StructurePage.Node(
                group,
                own.stream()
                        .filter(seat -> seat.capacity() == Capacity.CHAIR)
                        .findFirst()
                        .orElse(null),
                own.size(),
                own.stream().filter(seat -> seat.holder() == null).toList(),
                review(group.terms()),
                below.getOrDefault(group.id(), List.of()).stream()
                        .filter(each -> !drawn.contains(each.id()))
                        .map(each -> node(each, below, seats, drawn))
                        .toList());
    }

    private @Nullable TimeLeft review(@Nullable TermsOfReference terms) {
        return terms == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.MONTHS,
                        terms.reviewDue()
                                .plusDays(1)
                                .atStartOfDay(TimeConfiguration.LONDON)
                                .toInstant()
                                .minus(1, ChronoUnit.MICROS),
                        null);
    }

    GroupPage group(GroupId id, LocalDate on, Actor actor, ErrorSummary errors) {
        var group = groups.require(id, on);
        var today = today();
        var seats = groups.seats(id, on);
        var all = groups.ever();
        var names = all.stream().collect(Collectors.toMap(Group::id, Group::name));
        var terms = group.terms();
        var officer = actor.is(Role.PARTNERSHIP_OFFICER);
        return new GroupPage(
                group,
                on,
                today,
                group.reportsTo() == null ? null : groups.find(group.reportsTo(), on).orElse(null),
                names,
                groups.all(on).stream().filter(each -> id.equals(each.reportsTo())).toList(),
                seats,
                groups.everySeat(id).stream()
                        .map(seat -> new GroupPage.Past(seat, groups.holders(seat.id())))
                        .toList(),
                versions(id),
                review(terms),
                terms == null
                        ? null
                        : clocks.wouldBeDue(
                                        BoardTimescales.TERMS_REVIEW,
                                        terms.agreedOn()
                                                .atStartOfDay(TimeConfiguration.LONDON)
                                                .toInstant())
                                .explanation(),
                story(id, officer),
                seats.stream()
                        .filter(seat -> seat.capacity() == Capacity.CHAIR)
                        .findFirst()
                        .map(seat -> SeatRules.aPartnerIsExpectedToChair(group, kind(seat)))
                        .orElse(false),
                officer,
                actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER),
                errors);
    }

    private @Nullable AgencyKind kind(Seat seat) {
        return seat.agency() == null ? null : agencies.require(seat.agency()).kind();
    }

    private List<GroupPage.Entry> story(GroupId id, boolean officer) {
        var all = changes.of(id);
        var latest = all.stream().filter(Change::stands).findFirst().orElse(null);
        return all.stream()
                .map(each ->
                        new GroupPage.Entry(
                                each.kind().label(),
                                each.words(),
                                InWords.moment(each.at()),
                                each.byName(),
                                InWords.dateWithoutWeekday(each.showsFrom()),
                                each.undoneAt() == null
                                        ? null
                                        : "Taken back at %s by %s"
                                                .formatted(
                                                        InWords.moment(each.undoneAt()),
                                                        Objects.requireNonNull(each.undoneBy())),
                                officer && each.equals(latest) && each.madeOn(today())
                                        ? each.id()
                                        : null))
                .toList();
    }

    private List<TermsOfReference> versions(GroupId id) {
        return jdbc.sql(
                        """
                        select id, number, words, agreed_on, agreed_by, review_due, meets, quorum
                          from board.terms where group_id = :group and not taken_back order by agreed_on desc, id desc
                        """)
                .param("group", id.value())
                .query((row, number) ->
                        new TermsOfReference(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getString("words"),
                                row.getObject("agreed_on", LocalDate.class),
                                row.getString("agreed_by"),
                                row.getObject("review_due", LocalDate.class),
                                MeetsEvery.valueOf(row.getString("meets")),
                                GroupQuorum.valueOf(row.getString("quorum"))))
                .list();
    }

    /**
     * @throws NotVisible where the group never agreed such a version
     */
    TermsOfReference version(GroupId id, int number) {
        return versions(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
