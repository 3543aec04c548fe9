package org.lineofsight.pathway.earlyhelp.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.people.YesNo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Lists of families that are longer than a page. */
@SpringBootTest
@DatabaseTest
class FamilyListTests {

    @Autowired PagesAs pages;
    @Autowired Families families;

    private PagesAs.Person hub;

    @BeforeEach
    void more_families_than_a_page_holds() {
        hub = pages.somebody(EARLY_HELP_WORKER, UUID.randomUUID());
        pages.as(
                hub.actor(),
                () -> {
                    for (int i = 0; i <= FamilyLists.ROWS_ON_A_PAGE; i++) {
                        var open = families.open(newFamily());
                        if (i % 3 == 0) {
                            families.close(families.require(open), CloseReason.NEEDS_MET);
                        }
                    }
                    return true;
                });
    }

    private static NewFamily newFamily() {
        return new NewFamily(
                Offer.ASSESSMENT,
                YesNo.NO,
                List.of(
                        new NewFamily.Person(
                                true,
                                null,
                                "Fenn",
                                "Q" + UUID.randomUUID(),
                                "Child",
                                null,
                                null,
                                null,
                                YesNo.YES)),
                new NewFamily.Told(
                        java.time.Instant.parse("2026-03-02T10:00:00Z"),
                        "Mother",
                        "Help with mornings",
                        null,
                        null,
                        null),
                null);
    }

    /** The references on all pages, one after the other. */
    private List<String> all(PagesAs.Person reader, String address) {
        var references = new ArrayList<String>();
        var next = address;
        while (!next.isEmpty()) {
            var page = reader.page(next);
            var here = page.select("th[data-label=Family] .govuk-\\!-font-weight-regular");
            assertThat(here).hasSizeBetween(1, FamilyLists.ROWS_ON_A_PAGE);
            references.addAll(here.eachText());
            next = page.select("a[rel=next]").attr("href");
        }
        return references;
    }

    private int said(PagesAs.Person reader, String address) {
        return Integer.parseInt(
                reader.page(address).select("main").text().replaceAll(".*?(\\d+) famil.*", "$1"));
    }

    @Test
    void every_family_stands_on_one_page_and_the_number_is_that_of_the_rows() {
        for (var address :
                List.of(
                        "/early-help/families?stage=all&after=nonsense",
                        "/early-help/families",
                        "/early-help/families?stage=KEY_WORKER_WANTED")) {
            var references = all(hub, address);
            assertThat(references)
                    .as(address)
                    .doesNotHaveDuplicates()
                    .hasSize(said(hub, address))
                    .hasSizeGreaterThan(30);
        }
        assertThat(hub.page("/early-help/families?stage=all").select("a[rel=next]").attr("href"))
                .as("what is asked for stays in the address")
                .startsWith("/early-help/families?stage=all&after=");
    }

    @Test
    void the_front_doors_list_goes_on_too() {
        var frontDoor = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(all(frontDoor, "/front-door/early-help"))
                .doesNotHaveDuplicates()
                .hasSize(said(frontDoor, "/front-door/early-help"));
    }
}
