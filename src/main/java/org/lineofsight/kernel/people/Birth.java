package org.lineofsight.kernel.people;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When somebody was born, as far as is known. Each way of not knowing is a value of its own. */
public sealed interface Birth {

    Birth NOT_KNOWN = new NotKnown();

    static Birth on(LocalDate date) {
        return new Born(date);
    }

    /**
     * The age in the words of a page: "8 years old", "5 months old", "Unborn, due 3 May 2027", "Not
     * known".
     */
    String inWords(LocalDate today);

    /**
     * @param on the date of birth
     */
    record Born(LocalDate on) implements Birth {

        @Override
        public String inWords(LocalDate today) {
            var age = Period.between(on, today);
            if (age.getYears() >= 2) {
                return age.getYears() + " years old";
            }
            if (age.toTotalMonths() >= 1) {
                return count(age.toTotalMonths(), "month") + " old";
            }
            return count(Math.max(0, today.toEpochDay() - on.toEpochDay()), "day") + " old";
        }

        private static String count(long number, String thing) {
            return number + " " + thing + (number == 1 ? "" : "s");
        }

        @Override
        public String toString() {
            return "Born[***]";
        }
    }

    /**
     * Not yet born.
     *
     * @param on the expected date of birth
     * @param mother her record; absent where there is none yet
     */
    record Expected(LocalDate on, @Nullable PersonRecordId mother) implements Birth {

        private static final DateTimeFormatter DATE =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        @Override
        public String inWords(LocalDate today) {
            return "Unborn, due " + DATE.format(on);
        }

        @Override
        public String toString() {
            return "Expected[***]";
        }
    }

    /**
     * Nobody could say the date; somebody judged the age.
     *
     * @param years completed years
     * @param judgedOn the day of the judgement
     */
    record Estimated(int years, LocalDate judgedOn) implements Birth {

        public int yearsOn(LocalDate day) {
            return years + Math.max(0, Period.between(judgedOn, day).getYears());
        }

        @Override
        public String inWords(LocalDate today) {
            return "About " + yearsOn(today) + " years old (estimated)";
        }

        @Override
        public String toString() {
            return "Estimated[***]";
        }
    }

    /** Asked and not known. */
    record NotKnown() implements Birth {

        @Override
        public String inWords(LocalDate today) {
            return "Not known";
        }
    }
}
