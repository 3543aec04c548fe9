package org.lineofsight.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Sex;

/** The families of the county: always the same for the same seed and number. */
final class Families {

    private static final List<String> GIVEN =
            List.of(
                    "Alder", "Bryony", "Caspian", "Delphi", "Ember", "Fenn", "Gwilym", "Hollis",
                    "Isolde", "Juniper", "Kestrel", "Linnet", "Marlo", "Nettie", "Orrin", "Perrin",
                    "Quilla", "Rowan", "Sorrel", "Tansy", "Ulric", "Vesper", "Wren", "Xanthe",
                    "Yarrow", "Zofia", "Łucja", "Søren", "Ayşe", "Noé", "Saoirse", "Mei-Lin");

    private static final List<String> FAMILY =
            List.of(
                    "Ashgrove-Pell",
                    "Bramblewick",
                    "Cloudesworth",
                    "Dapplemere",
                    "Everwhistle",
                    "Fallowdene",
                    "Gorsebank",
                    "Hazelbarrow",
                    "Inkpenny",
                    "Jessamould",
                    "Kettlethorn",
                    "Larkspindle",
                    "Mossbarrow",
                    "Nightingrove",
                    "Oatenshaw",
                    "Pebblecroft",
                    "Quarrelstone",
                    "Rushwither",
                    "Silverthaw",
                    "O’Thistledown",
                    "Underbough",
                    "Vetchling",
                    "Whinberry",
                    "Yewtwine",
                    "van der Heide-Rook",
                    "Þorpsson",
                    "D’Aubrey-Finch");

    private static final List<String> STREETS =
            List.of(
                    "Mill Lane",
                    "Curlew Rise",
                    "The Ropewalk",
                    "Station Terrace",
                    "Quarry Bank",
                    "Heron Close",
                    "Chapel Street");

    private static final List<String> TOWNS =
            List.of("Aldermere", "Ternbridge", "High Sallow", "Wickenby-on-Tern", "Marl");

    /**
     * @param expected for a child who is not born yet; then there is no date of birth
     */
    record DemoChild(
            String given,
            String family,
            @Nullable LocalDate born,
            @Nullable LocalDate expected,
            Sex sex,
            @Nullable String nhsNumber) {}

    record Family(
            String name,
            String mother,
            @Nullable String partner,
            String street,
            List<DemoChild> children) {}

    private Families() {}

    /**
     * @param today the day on which the children have the ages they are given
     */
    static Family number(int number, long seed, LocalDate today) {
        var random = new Random(seed * 1_000_003L + number);
        var family = FAMILY.get(random.nextInt(FAMILY.size()));
        var children = new ArrayList<DemoChild>();
        var given = new ArrayList<>(GIVEN);
        Collections.shuffle(given, random);
        var howMany = 1 + Math.min(3, random.nextInt(3) * random.nextInt(2) + random.nextInt(2));
        for (var i = 0; i < howMany; i++) {
            var born = today.minusDays(200 + random.nextInt(16 * 365));
            children.add(
                    new DemoChild(
                            given.get(i),
                            family,
                            born,
                            null,
                            random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                            random.nextInt(3) == 0 ? null : nhsNumber(random)));
        }
        return new Family(
                family,
                GIVEN.get(random.nextInt(GIVEN.size())) + " " + family,
                random.nextInt(3) == 0
                        ? null
                        : GIVEN.get(random.nextInt(GIVEN.size()))
                                + " "
                                + FAMILY.get(random.nextInt(FAMILY.size())),
                (1 + random.nextInt(120))
                        + " "
                        + STREETS.get(random.nextInt(STREETS.size()))
                        + ", "
                        + TOWNS.get(random.nextInt(TOWNS.size())),
                children);
    }

    static DemoChild unborn(Family family, LocalDate expected) {
        return new DemoChild("Baby", family.name(), null, expected, Sex.NOT_KNOWN, null);
    }

    /** From the range that the NHS never issues, with a right check digit. */
    private static String nhsNumber(Random random) {
        while (true) {
            var nine = "999" + "%06d".formatted(random.nextInt(1_000_000));
            var sum = 0;
            for (var i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            var check = (11 - sum % 11) % 11;
            if (check != 10) {
                return nine + check;
            }
        }
    }
}
