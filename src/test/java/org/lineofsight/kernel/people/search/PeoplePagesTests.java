package org.lineofsight.kernel.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Relationship;
import org.lineofsight.kernel.people.RelationshipKind;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@DatabaseTest
class PeoplePagesTests {

    private static final String SOMEWHERE_SECRET = "9 Hidden Row";

    private static final Random RANDOM = new Random();

    private static final AtomicInteger NAMES = new AtomicInteger(RANDOM.nextInt(512));

    @Autowired MockMvcTester pages;

    @Autowired Cast cast;

    @Autowired People people;

    @Autowired JdbcClient jdbc;

    @Test
    void the_front_door_finds_a_person_by_part_of_a_name_and_reads_the_record() {
        var family = invented();
        var child = child(cast.somebody(Role.PRACTITIONER), family);
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);

        assertThat(get(worker, "/people?q=" + family.substring(0, 9) + " 2017"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 person fits",
                        family + ", Amara",
                        "Name begins so, Year of birth",
                        "Confidential address",
                        "/people/" + child)
                .doesNotContain(SOMEWHERE_SECRET);
        assertThat(get(worker, "/people/" + child))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Amara " + family,
                        "4 March 2017",
                        "Red book",
                        "The last digit does not fit the others",
                        SOMEWHERE_SECRET,
                        "This address is confidential");
    }

    @Test
    void a_lead_reads_the_record_of_their_agency_without_its_confidential_address() {
        var teacher = cast.somebody(Role.PRACTITIONER);
        var child = child(teacher, invented());
        var lead = cast.somebody(Role.SAFEGUARDING_LEAD, teacher.requireAgency());

        assertThat(get(lead, "/people/" + child))
                .hasStatusOk()
                .bodyText()
                .contains("Confidential. Ask the agency that holds this record")
                .doesNotContain(SOMEWHERE_SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FRONT_DOOR_WORKER", "FRONT_DOOR_MANAGER", "SYSTEM"})
    void for_anybody_else_there_is_no_such_person(Role role) {
        var family = invented();
        var child = child(cast.somebody(Role.PRACTITIONER), family);
        var somebodyElse = cast.somebody(role);

        assertThat(get(somebodyElse, "/people/" + child)).hasStatus(404);
        assertThat(get(somebodyElse, "/people?q=" + family))
                .bodyText()
                .doesNotContain(child.toString())
                .doesNotContain("Amara");
    }

    @Test
    void who_is_in_a_persons_life_is_shown_from_both_sides() {
        var teacher = cast.somebody(Role.PRACTITIONER);
        var child = child(teacher, invented());
        var mother = child(teacher, invented());
        cast.run(
                teacher,
                () ->
                        people.relate(
                                new Relationship(
                                        child,
                                        mother,
                                        RelationshipKind.MOTHER,
                                        YesNo.YES,
                                        YesNo.NOT_KNOWN),
                                teacher));

        assertThat(get(teacher, "/people/" + child))
                .bodyText()
                .contains("/people/" + mother, "Mother");
        assertThat(get(teacher, "/people/" + mother))
                .bodyText()
                .contains("/people/" + child, "This person is to them: mother");
    }

    @Test
    void too_little_nobody_and_no_date_each_say_what_to_do() {
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);

        assertThat(get(worker, "/people"))
                .bodyText()
                .contains("You find the records that you may see")
                .doesNotContain("Nobody found");
        assertThat(get(worker, "/people?q=a")).bodyText().contains("Type at least two letters");
        assertThat(get(worker, "/people?q=ama 31/2/2017"))
                .bodyText()
                .contains("“31/2/2017” is not a date");
        assertThat(get(worker, "/people?q=" + invented()))
                .bodyText()
                .contains("Nobody found", "You cannot record a new person here");
    }

    @Test
    void who_was_shown_is_on_record() {
        var family = invented();
        var child = child(cast.somebody(Role.PRACTITIONER), family);
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);

        get(worker, "/people?q=" + family);

        assertThat(reads(worker, child)).isEqualTo(1);
        get(worker, "/people/" + child);
        assertThat(reads(worker, child)).isEqualTo(2);
    }

    @Test
    void the_box_at_the_top_of_a_page_is_for_those_who_may_search() {
        assertThat(get(cast.somebody(Role.FRONT_DOOR_WORKER), "/"))
                .bodyText()
                .contains("action=\"/people\"");
        assertThat(get(cast.somebody(Role.PARTNERSHIP_OFFICER), "/"))
                .bodyText()
                .doesNotContain("action=\"/people\"");
    }

    private int reads(Actor by, PersonRecordId of) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select count(*) from platform.audit where account_id = :account and :record = any(records)")
                                .param("account", by.accountId())
                                .param("record", of.value())
                                .query(Integer.class)
                                .single());
    }

    private MvcTestResult get(Actor actor, String address) {
        return pages.get().uri(address).cookie(cast.signedIn(actor)).exchange();
    }

    /**
     * A family name that nobody else here has, nor one that sounds like it: tests share a database,
     * and a search hears likeness.
     */
    private static String invented() {
        var name = new StringBuilder("Qa");
        for (int rest = NAMES.getAndIncrement() % 512; name.length() < 8; rest /= 8) {
            name.append("tplmnrsf".charAt(rest % 8)).append("aeiou".charAt(RANDOM.nextInt(5)));
        }
        RANDOM.ints(8, 'a', 'z' + 1).forEach(name::appendCodePoint);
        return name.toString();
    }

    private PersonRecordId child(Actor by, String family) {
        return cast.as(
                by,
                () ->
                        people.record(
                                PersonDetails.of(
                                                new PersonName("Amara", family),
                                                Birth.on(LocalDate.of(2017, 3, 4)),
                                                Sex.FEMALE)
                                        .livingAt(
                                                Address.confidential(SOMEWHERE_SECRET, "ZZ99 3VZ"))
                                        .identifiedBy(
                                                new Identifier(
                                                        IdentifierKind.NHS_NUMBER,
                                                        "9990000010",
                                                        "Red book",
                                                        LocalDate.of(2026, 3, 1))),
                                by));
    }
}
