package org.lineofsight.pathway.frontdoor.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonSearch;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** The agency's own records of children: looked through before another is made. */
@Component
class ChildRecords {

    private static final int MOST_TO_CHOOSE_FROM = 8;

    private final People people;
    private final Clock clock;

    ChildRecords(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Records that may be this child, the likeliest first. */
    List<Match> like(ChildTold child) {
        return people.search(PersonSearch.like(details(child))).stream()
                .limit(MOST_TO_CHOOSE_FROM)
                .toList();
    }

    /** The record that is plainly this child's, for who cannot be asked; empty where none is. */
    Optional<UUID> plainly(ChildTold child) {
        return like(child).stream()
                .filter(match -> RecordRules.isPlainlyTheChild(child, match))
                .map(match -> match.record().id().value())
                .findFirst();
    }

    /** Makes a record of a child who is new to the agency. */
    UUID make(ChildTold child, Actor by) {
        return people.record(details(child), by).value();
    }

    private PersonDetails details(ChildTold child) {
        var today = LocalDate.now(clock);
        var details =
                PersonDetails.of(
                                new PersonName(child.givenNames(), child.familyName()),
                                birth(child, today),
                                child.sex())
                        .ethnicity(child.ethnicity())
                        .livingAt(address(child));
        if (child.alsoKnownAs() != null) {
            details = details.alsoKnownAs(new PersonName(child.alsoKnownAs(), ""));
        }
        return child.nhsNumber() == null
                ? details
                : details.identifiedBy(
                        new Identifier(
                                IdentifierKind.NHS_NUMBER, child.nhsNumber(), "referrer", today));
    }

    private static Birth birth(ChildTold child, LocalDate today) {
        if (child.dateOfBirth() != null) {
            return Birth.on(child.dateOfBirth());
        }
        if (child.expectedDateOfBirth() != null) {
            return new Birth.Expected(child.expectedDateOfBirth(), null);
        }
        return child.estimatedAge() == null
                ? Birth.NOT_KNOWN
                : new Birth.Estimated(child.estimatedAge(), today);
    }

    /** A secret address was not told, so there is none to keep. */
    private static Address address(ChildTold child) {
        var told = child.address();
        return switch (told.kind()) {
            case KNOWN ->
                    Address.at(
                            told.words() == null ? "" : told.words(),
                            told.postcode() == null ? "" : told.postcode());
            case NO_FIXED -> Address.NO_FIXED_ADDRESS;
            case CONFIDENTIAL, NOT_KNOWN -> Address.NOT_KNOWN;
        };
    }
}
