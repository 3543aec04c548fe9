package org.lineofsight.pathway.earlyhelp.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.platform.web.TypedDate;

/** Who is called together, when and where, as typed. */
public record CallMeetingForm(
        @Nullable TypedDate heldOn,
        @NotBlank(message = "Write where you meet") @Size(max = 300, message = "Where must be 300 characters or fewer") @Nullable String place,
        List<@Valid Person> people) {

    static final int PEOPLE = 10;

    /** One row; without a name it is nobody. */
    public record Person(
            @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
            @Size(max = 200, message = "The agency must be 200 characters or fewer") @Nullable String agency) {

        static final Person NOBODY = new Person(null, null);

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    public CallMeetingForm {
        heldOn = heldOn == null ? TypedDate.empty() : heldOn;
        var rows = new ArrayList<Person>();
        for (var i = 0; i < PEOPLE; i++) {
            rows.add(
                    people != null && i < people.size() && people.get(i) != null
                            ? people.get(i)
                            : Person.NOBODY);
        }
        people = rows;
    }

    static CallMeetingForm from(Kept kept) {
        var people = new ArrayList<Person>();
        for (var i = 0; i < PEOPLE; i++) {
            people.add(
                    new Person(
                            kept.text("people[" + i + "].name"),
                            kept.text("people[" + i + "].agency")));
        }
        return new CallMeetingForm(kept.date("heldOn"), kept.text("place"), people);
    }

    List<CallMeeting.Guest> toGuests() {
        return people.stream()
                .filter(person -> !Kept.stripped(person.name()).isEmpty())
                .map(person ->
                        new CallMeeting.Guest(
                                Kept.stripped(person.name()),
                                Kept.stripped(person.agency()).isEmpty()
                                        ? "Family"
                                        : Kept.stripped(person.agency())))
                .toList();
    }
}
