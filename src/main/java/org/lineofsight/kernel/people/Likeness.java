package org.lineofsight.kernel.people;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How alike a search and a record are, told in words. Simple and visible on purpose: it orders what
 * a person will look at and decides nothing. The weights say only that a full name or a date of
 * birth counts about twice as much as half of one, that a common slip of the pen keeps most of it,
 * and that a shared number settles most doubts.
 */
final class Likeness {

    private static final double EXACT_NAME = 4;
    private static final double EXACT_BIRTH = 4;
    private static final double CLOSE = 5;
    private static final double POSSIBLE = 2.5;

    private final List<String> reasons = new ArrayList<>();
    private final List<String> against = new ArrayList<>();

    private Likeness() {}

    /** How a name sounds to an English ear, as the database hears it; absent where it cannot. */
    record Sound(@Nullable String given, @Nullable String family) {

        /** A sound tells the name. */
        @Override
        public String toString() {
            return "Sound[***]";
        }
    }

    /** A name with its sound. */
    record Heard(PersonName name, Sound sound) {}

    /**
     * @param record the record's names, each with its sound, its own name first
     * @return nothing where they are not alike enough to show
     */
    static Optional<Match> of(
            PersonSearch search, Sound searched, PersonRecord record, List<Heard> names) {
        var likeness = new Likeness();
        var sharedNumber =
                likeness.compareNumbers(search.identifiers(), record.details().identifiers());
        var name = likeness.compareNames(new Heard(search.name(), searched), names);
        var birth = likeness.compareBirths(search.birth(), record.details().birth());
        var reasons = new ArrayList<>(likeness.reasons);
        reasons.addAll(likeness.against);
        return closeness(sharedNumber, !likeness.against.isEmpty(), name, birth)
                .map(closeness -> new Match(record, closeness, reasons));
    }

    private static Optional<Match.Closeness> closeness(
            boolean sharedNumber, boolean somethingAgainst, double name, double birth) {
        if (sharedNumber) {
            // A mother's number typed for her child: worth showing, and not the same person.
            return Optional.of(name + birth > 0 ? Match.Closeness.EXACT : Match.Closeness.CLOSE);
        }
        if (name <= 0) {
            return Optional.empty();
        }
        if (name == EXACT_NAME && birth == EXACT_BIRTH && !somethingAgainst) {
            return Optional.of(Match.Closeness.EXACT);
        }
        if (name + birth >= CLOSE) {
            return Optional.of(Match.Closeness.CLOSE);
        }
        return name + birth >= POSSIBLE ? Optional.of(Match.Closeness.POSSIBLE) : Optional.empty();
    }

    private boolean compareNumbers(List<Identifier> searched, List<Identifier> recorded) {
        var shared = false;
        for (var kind : IdentifierKind.values()) {
            var ours = numbers(searched, kind);
            var theirs = numbers(recorded, kind);
            if (ours.isEmpty() || theirs.isEmpty()) {
                continue;
            }
            if (ours.stream().anyMatch(theirs::contains)) {
                reasons.add("same " + inSentence(kind));
                shared = true;
            } else if (kind == IdentifierKind.NHS_NUMBER) {
                // Pupils change temporary numbers and agencies have numbers of their own; an NHS
                // number is for life.
                against.add("NHS numbers differ");
            }
        }
        return shared;
    }

    private static Set<String> numbers(List<Identifier> identifiers, IdentifierKind kind) {
        return identifiers.stream()
                .filter(each -> each.kind() == kind)
                .map(Identifier::comparable)
                .collect(Collectors.toSet());
    }

    private static String inSentence(IdentifierKind kind) {
        var label = kind.label();
        return kind == IdentifierKind.NHS_NUMBER
                ? label
                : label.substring(0, 1).toLowerCase(java.util.Locale.UK) + label.substring(1);
    }

    private double compareNames(Heard searched, List<Heard> names) {
        var best = new NameLikeness(0, List.of(), List.of());
        for (var i = 0; i < names.size(); i++) {
            var each = nameLikeness(searched, names.get(i));
            if (i == 0 || each.points > best.points) {
                best = i == 0 ? each : each.asAnotherName();
            }
        }
        reasons.addAll(best.reasons);
        against.addAll(best.against);
        return best.points;
    }

    private record NameLikeness(double points, List<String> reasons, List<String> against) {

        NameLikeness asAnotherName() {
            return new NameLikeness(
                    points,
                    reasons.stream().map(reason -> reason + " as another name they go by").toList(),
                    against);
        }
    }

    private static NameLikeness nameLikeness(Heard searched, Heard recorded) {
        var given = NameKey.of(searched.name().given());
        var family = NameKey.of(searched.name().family());
        var otherGiven = NameKey.of(recorded.name().given());
        var otherFamily = NameKey.of(recorded.name().family());
        if (!(given + family).isEmpty() && given.equals(otherGiven) && family.equals(otherFamily)) {
            return new NameLikeness(EXACT_NAME, List.of("same name"), List.of());
        }
        if (!given.isEmpty()
                && !family.isEmpty()
                && given.equals(otherFamily)
                && family.equals(otherGiven)) {
            return new NameLikeness(
                    3, List.of("same name with given and family name swapped"), List.of());
        }
        var reasons = new ArrayList<String>();
        var against = new ArrayList<String>();
        var points =
                compare(
                                Part.FAMILY,
                                family,
                                otherFamily,
                                searched.sound().family(),
                                recorded.sound().family(),
                                reasons,
                                against)
                        + compare(
                                Part.GIVEN,
                                given,
                                otherGiven,
                                searched.sound().given(),
                                recorded.sound().given(),
                                reasons,
                                against);
        return new NameLikeness(points, reasons, against);
    }

    /**
     * A family name tells people apart better than a given name, so all but the difference weighs
     * more in it.
     */
    private enum Part {
        FAMILY("family name", 2.5, 2, 1.5),
        GIVEN("given name", 1.5, 1.25, 1);

        private static final double DIFFERENT = -1;

        private final String what;
        private final double same;
        private final double aSlip;
        private final double related;

        Part(String what, double same, double aSlip, double related) {
            this.what = what;
            this.same = same;
            this.aSlip = aSlip;
            this.related = related;
        }
    }

    private static double compare(
            Part part,
            String one,
            String other,
            @Nullable String sound,
            @Nullable String otherSound,
            List<String> reasons,
            List<String> against) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            reasons.add("same " + part.what);
            return part.same;
        }
        var distance = NameKey.distance(one, other);
        var length = Math.max(one.length(), other.length());
        if (distance == 1 && length >= 4) {
            reasons.add(part.what + " differs by one letter");
            return part.aSlip;
        }
        if (distance == 2 && length >= 8) {
            reasons.add(part.what + " differs by two letters");
            return part.aSlip;
        }
        if (NameKey.parts(one).stream().anyMatch(NameKey.parts(other)::contains)) {
            reasons.add("part of the " + part.what + " is the same");
            return part.related;
        }
        if (one.startsWith(other) || other.startsWith(one)) {
            reasons.add(part.what + " may be shortened");
            return part.related;
        }
        if (sound != null && sound.equals(otherSound)) {
            reasons.add(part.what + " sounds alike");
            return part.related;
        }
        against.add(part.what + " differs");
        return Part.DIFFERENT;
    }

    private double compareBirths(Birth searched, Birth recorded) {
        return switch (searched) {
            case Birth.NotKnown() -> 0;
            case Birth.Born(var on) ->
                    switch (recorded) {
                        case Birth.Born(var other) -> births(on, other);
                        case Birth.Expected(var expected, var mother) ->
                                bornAndExpected(on, expected);
                        case Birth.Estimated estimated ->
                                ages(yearsOld(on, estimated.judgedOn()), estimated.years());
                        case Birth.NotKnown() -> 0;
                    };
            case Birth.Expected(var expected, var mother) ->
                    switch (recorded) {
                        case Birth.Born(var on) -> bornAndExpected(on, expected);
                        case Birth.Expected(var other, var otherMother) ->
                                expectations(expected, other);
                        case Birth.Estimated estimated -> no("one is unborn");
                        case Birth.NotKnown() -> 0;
                    };
            case Birth.Estimated estimated ->
                    switch (recorded) {
                        case Birth.Born(var on) ->
                                ages(yearsOld(on, estimated.judgedOn()), estimated.years());
                        case Birth.Expected expected -> no("one is unborn");
                        case Birth.Estimated other ->
                                ages(
                                        estimated.yearsOn(later(estimated, other)),
                                        other.yearsOn(later(estimated, other)));
                        case Birth.NotKnown() -> 0;
                    };
        };
    }

    private double births(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return yes(EXACT_BIRTH, "same date of birth");
        }
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) {
            return yes(3, "date of birth differs by day and month swapped");
        }
        var days = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (days <= 7) {
            return yes(2.5, "date of birth within %d day%s".formatted(days, days == 1 ? "" : "s"));
        }
        var years = Math.abs(one.getYear() - other.getYear());
        if (one.getDayOfMonth() == other.getDayOfMonth() && one.getMonth() == other.getMonth()) {
            if (years == 1 || years == 10) {
                return yes(
                        2,
                        "same day and month of birth, %s"
                                .formatted(years == 1 ? "one year apart" : "ten years apart"));
            }
        } else if (days <= 31) {
            return yes(1, "date of birth within a month");
        } else if (years == 0 && one.getDayOfMonth() == other.getDayOfMonth()) {
            return yes(1, "same day and year of birth, month differs");
        }
        return no("date of birth differs");
    }

    private double bornAndExpected(LocalDate born, LocalDate expected) {
        var lateness = ChronoUnit.DAYS.between(expected, born);
        // From extreme prematurity to three weeks overdue.
        return lateness >= -17 * 7 && lateness <= 21
                ? yes(3, "born near the expected date of birth")
                : no("date of birth is far from the expected one");
    }

    private double expectations(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return yes(EXACT_BIRTH, "same expected date of birth");
        }
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 21
                ? yes(3, "expected dates of birth within three weeks")
                : no("expected dates of birth differ");
    }

    private double ages(int one, int other) {
        if (Math.abs(one - other) <= 1) {
            return yes(1.5, "about the same age");
        }
        return Math.abs(one - other) <= 3 ? 0 : no("age differs");
    }

    private static int yearsOld(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }

    private static LocalDate later(Birth.Estimated one, Birth.Estimated other) {
        return one.judgedOn().isAfter(other.judgedOn()) ? one.judgedOn() : other.judgedOn();
    }

    private double yes(double points, String reason) {
        reasons.add(reason);
        return points;
    }

    private double no(String reason) {
        against.add(reason);
        return -3;
    }
}
