package org.lineofsight.pathway.frontdoor;

import org.jspecify.annotations.Nullable;

/**
 * The four levels of need of "Right Help, Right Time", as the partnerships publish them. The
 * referrer claims one, the front door decides one.
 */
public enum LevelOfNeed {
    LEVEL_1(
            1,
            "Universal",
            "Needs are met by the services every child has: school, GP, health visitor."),
    LEVEL_2(
            2,
            "Early help",
            "Extra help from one or more services would stop things getting worse."),
    LEVEL_3(
            3,
            "Targeted and complex",
            "Several needs; without help from services working together the child's health or development would suffer."),
    LEVEL_4(
            4,
            "Specialist and statutory",
            "The child is, or is likely to be, harmed, or cannot be kept safe without social care.");

    private final int number;
    private final String label;
    private final String meaning;

    LevelOfNeed(int number, String label, String meaning) {
        this.number = number;
        this.label = label;
        this.meaning = meaning;
    }

    /** 1 to 4. */
    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public String words() {
        return "Level " + number + ", " + label.toLowerCase(java.util.Locale.UK);
    }

    /** A level that need not have been claimed. */
    public static @Nullable LevelOfNeed ofNullable(@Nullable Integer number) {
        return number == null ? null : of(number);
    }

    /** The level claimed, or that none was. */
    public static String claimed(@Nullable LevelOfNeed level) {
        return level == null ? "None claimed" : level.words();
    }

    /**
     * @throws IllegalArgumentException for a number that is no level
     */
    public static LevelOfNeed of(int number) {
        for (var level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("There is no level of need " + number);
    }
}
