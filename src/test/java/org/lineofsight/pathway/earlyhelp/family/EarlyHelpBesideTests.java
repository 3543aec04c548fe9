package org.lineofsight.pathway.earlyhelp.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.EarlyHelpScene;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whether the front door is told that early help is open with a child of a contact. */
@SpringBootTest
@DatabaseTest
class EarlyHelpBesideTests {

    private static final LocalDate BORN = LocalDate.of(2018, 4, 9);

    @Autowired Cast cast;
    @Autowired EarlyHelpScene scene;
    @Autowired EarlyHelpBeside beside;
    @Autowired Families families;
    @Autowired People people;
    @Autowired ReceiveContact receiveContact;

    /** Nobody else is called like this. */
    private final String name = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private FamilyId family;
    private Actor frontDoor;

    @BeforeEach
    void early_help_is_open_with_a_child() {
        family = scene.offered();
        frontDoor = cast.somebody(FRONT_DOOR_WORKER);
    }

    private PersonRecordId recorded(Actor by, PersonDetails details) {
        return cast.as(by, () -> people.record(details, by));
    }

    private PersonDetails called(String given, LocalDate born) {
        return PersonDetails.of(new PersonName(given, name), Birth.on(born), Sex.NOT_KNOWN);
    }

    private void joins(PersonRecordId child) {
        cast.run(
                scene.worker,
                () ->
                        families.add(
                                family,
                                new NewFamily.Person(
                                        true,
                                        child.value(),
                                        "Wren",
                                        name,
                                        "Child",
                                        BORN,
                                        null,
                                        null,
                                        YesNo.YES)));
    }

    /** The families that the front door is shown beside a contact about this record. */
    private List<String> shownFor(PersonRecordId child) {
        var contact =
                cast.as(
                        scene.teacher,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(scene.teacher)
                                                .about(
                                                        new Referral.Child(
                                                                child.value(),
                                                                "Wren",
                                                                name,
                                                                BORN,
                                                                null,
                                                                null,
                                                                null))
                                                .build(),
                                        scene.teacher));
        return cast
                .as(frontDoor, () -> beside.beside(contact, frontDoor))
                .orElseThrow()
                .entries()
                .stream()
                .map(entry -> entry.text())
                .toList();
    }

    @Test
    void the_same_record_is_the_same_child() {
        var child = recorded(scene.worker, called("Wren", BORN));
        joins(child);
        assertThat(shownFor(child)).hasSize(1).first().asString().startsWith("EHF-");
    }

    @Test
    void another_agencys_record_with_the_same_names_and_date_of_birth_is_the_same_child() {
        joins(recorded(scene.worker, called("Wrén", BORN)));
        assertThat(shownFor(recorded(scene.teacher, called("Wren", BORN)))).hasSize(1);
    }

    @Test
    void another_agencys_record_with_the_same_nhs_number_is_the_same_child_under_another_name() {
        var number = "999%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        joins(recorded(scene.worker, withNumber(called("Wren", BORN), number)));
        var other =
                recorded(
                        scene.teacher,
                        withNumber(
                                called("Birdie", BORN.plusDays(1)),
                                number.substring(0, 3) + " " + number.substring(3)));
        assertThat(shownFor(other)).hasSize(1);
    }

    @Test
    void the_same_names_alone_make_nobody_the_same_child() {
        joins(recorded(scene.worker, called("Wren", BORN)));
        assertThat(shownFor(recorded(scene.teacher, called("Wren", BORN.plusYears(3))))).isEmpty();
    }

    private static PersonDetails withNumber(PersonDetails details, String number) {
        return details.identifiedBy(
                new Identifier(IdentifierKind.NHS_NUMBER, number, "school records", null));
    }
}
