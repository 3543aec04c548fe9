package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.TermsOfReference;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** How groups are set up, changed and dissolved. */
final class GroupRules {

    private static final String LOCAL = "Boards and groups, edition 1 (local)";
    private static final String HEREFORDSHIRE =
            "Herefordshire Safeguarding Children Partnership, yearly report 2023-24, Governance";

    private GroupRules() {}

    @Basis(LOCAL + ": the partnership’s office keeps the structure")
    static void theOfficeKeepsIt(Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SYSTEM)) {
            throw new RuleBroken(
                    "group.office", "Only the partnership’s office changes boards and groups");
        }
    }

    @Basis(LOCAL + ": two groups of one day have two names")
    static void itsNameIsItsOwn(@Nullable GroupId group, String name, Collection<Group> standing) {
        if (standing.stream()
                .anyMatch(other ->
                        !other.id().equals(group) && other.name().equalsIgnoreCase(name.strip()))) {
            throw new RuleBroken(
                    "group.name", "name", "There is a group of this name. Choose another name");
        }
    }

    @Basis(LOCAL + ": a change holds while the group does")
    static void itChangesWhileItStands(Group group, LocalDate from) {
        if (from.isBefore(group.establishedOn())) {
            throw new RuleBroken(
                    "group.before",
                    "from",
                    "This group began on %s. Enter that day or a later one"
                            .formatted(InWords.dateWithoutWeekday(group.establishedOn())));
        }
        if (!group.standsOn(from)) {
            throw new RuleBroken(
                    "group.over",
                    "from",
                    "This group was dissolved. Enter a day on which it stood");
        }
    }

    @Basis(HEREFORDSHIRE + ": each group reports to one that exists")
    static void itReportsToAGroupOfThatDay(@Nullable Group above, LocalDate from) {
        if (above == null || !above.standsOn(from)) {
            throw new RuleBroken(
                    "group.above", "reportsTo", "Choose a group that exists on the first day");
        }
    }

    /**
     * @param standing the groups of that day, this one among them
     */
    @Basis("Local rule: what is taken back leaves a structure that holds on every day")
    static void itFitsAsItWas(Group group, Collection<Group> standing) {
        if (standing.stream()
                .anyMatch(other ->
                        !other.id().equals(group.id())
                                && other.name().equalsIgnoreCase(group.name()))) {
            throw new RuleBroken(
                    "group.undo-name",
                    "This cannot be taken back, because another group has the name %s since. Enter a change instead"
                            .formatted(group.name()));
        }
        if (group.reportsTo() != null
                && standing.stream().noneMatch(other -> other.id().equals(group.reportsTo()))) {
            throw new RuleBroken(
                    "group.undo-above",
                    "This cannot be taken back, because the group to which it reported is dissolved. Enter a change instead");
        }
    }

    /**
     * @param lines to which group each reports, without this one
     */
    @Basis(HEREFORDSHIRE + ": reporting leads to a board, and does not go round in a circle")
    static void reportingGoesRoundInNoCircle(
            GroupId group, @Nullable GroupId reportsTo, Map<GroupId, GroupId> lines) {
        var seen = new HashSet<GroupId>();
        for (var above = reportsTo; above != null && seen.add(above); above = lines.get(above)) {
            if (above.equals(group)) {
                throw new RuleBroken(
                        "group.circle",
                        "reportsTo",
                        "That group reports to this one already, so this one cannot report to it");
            }
        }
    }

    @Basis(HEREFORDSHIRE + ": what reported to a group that is dissolved reports to another first")
    static void noGroupReportsToIt(List<String> below) {
        if (!below.isEmpty()) {
            throw new RuleBroken(
                    "group.below",
                    "These groups still report to it: %s. Change to which group they report first"
                            .formatted(String.join(", ", below)));
        }
    }

    /**
     * @param references what speaks of it, in words
     */
    @Basis("Local rule: a group of which other records speak is dissolved, and not taken back")
    static void nothingRefersToIt(List<String> references) {
        if (!references.isEmpty()) {
            throw new RuleBroken(
                    "group.referred",
                    "It cannot be taken back, because other records speak of it: %s. Dissolve it instead"
                            .formatted(String.join(", ", references)));
        }
    }

    @Basis(HEREFORDSHIRE + ": it is on record why a group was dissolved")
    static void itEndsOnceAndSaysWhy(Group group, LocalDate lastDay, String why) {
        if (group.dissolvedOn() != null) {
            throw new RuleBroken("group.dissolved", "This group was dissolved already");
        }
        if (lastDay.isBefore(group.establishedOn())) {
            throw new RuleBroken(
                    "group.ends-before",
                    "lastDay",
                    "This group began on %s. Enter that day or a later one"
                            .formatted(InWords.dateWithoutWeekday(group.establishedOn())));
        }
        if (why.isBlank()) {
            throw new RuleBroken("group.why", "why", "Write why it is dissolved");
        }
    }

    /**
     * @param others the groups that take its work on, as they stand the day after
     */
    @Basis(HEREFORDSHIRE + ": the work of a group that is dissolved goes to groups that go on")
    static void itsWorkGoesToGroupsThatGoOn(
            Group group, Collection<GroupId> named, Collection<Group> others, LocalDate lastDay) {
        var next = lastDay.plusDays(1);
        var going =
                others.stream()
                        .filter(other -> other.standsOn(next))
                        .map(Group::id)
                        .filter(other -> !other.equals(group.id()))
                        .toList();
        if (!going.containsAll(named)) {
            throw new RuleBroken(
                    "group.carried-on",
                    "carriedOnBy",
                    "Choose other groups that go on after the last day");
        }
    }

    @Basis(LOCAL + ": a version of the terms of reference follows the one before")
    static void termsFollowEachOther(
            @Nullable TermsOfReference before, LocalDate agreedOn, LocalDate today) {
        if (agreedOn.isAfter(today)) {
            throw new RuleBroken(
                    "terms.future", "agreedOn", "The day they were agreed cannot be in the future");
        }
        if (before != null && !agreedOn.isAfter(before.agreedOn())) {
            throw new RuleBroken(
                    "terms.order",
                    "agreedOn",
                    "The version before was agreed on %s. Enter a later day"
                            .formatted(InWords.dateWithoutWeekday(before.agreedOn())));
        }
    }

    @Basis(LOCAL + ": a mistake is put right the same day; after that, what is changed is a change")
    static void onlyTheLatestOfTodayIsPutRight(
            Change change, @Nullable Change latest, LocalDate today) {
        if (!change.stands()) {
            throw new RuleBroken("group.undone", "This was taken back already");
        }
        if (!change.madeOn(today)) {
            throw new RuleBroken(
                    "group.undo-day",
                    "Only what was entered today can be taken back. Enter a change instead");
        }
        if (latest == null || !Objects.equals(latest.id(), change.id())) {
            throw new RuleBroken("group.undo-order", "Take back what was entered after it first");
        }
    }
}
