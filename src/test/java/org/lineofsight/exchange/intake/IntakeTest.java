package org.lineofsight.exchange.intake;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The whole application on a port of its own, and agencies' systems that call it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lineofsight.intake.requests-a-minute=1000",
            "lineofsight.intake.plain-http=true",
            "lineofsight.intake.private-addresses=true"
        })
@DatabaseTest
public abstract class IntakeTest {

    @Autowired protected Cast cast;
    @Autowired protected Agencies agencies;
    @Autowired protected IssuesClients issuesClients;

    @LocalServerPort private int port;

    protected AgencyId school() {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        "School " + UUID.randomUUID(),
                                        AgencyKind.SCHOOL,
                                        new ContactDetails("office@school.example", null, null))));
    }

    protected IssuesClients.Issued issued(AgencyId agency) {
        return cast.as(
                Actor.system("test"),
                () -> issuesClients.issue(agency, "Test records", "Tests", Actor.system("test")));
    }

    protected Caller system(AgencyId agency) {
        return caller(issued(agency).token());
    }

    protected Caller system() {
        return system(school());
    }

    protected String origin() {
        return "http://localhost:" + port;
    }

    protected Caller caller(String token) {
        return new Caller(origin(), token);
    }

    /** A referral with every answer right, about a child whom nobody else has referred. */
    public static ObjectNode referral() {
        var random = ThreadLocalRandom.current();
        return (ObjectNode)
                Caller.JSON.readTree(
                        """
                        {
                          "danger_now": false,
                          "referrer": {
                            "name": "Tess Teacher", "job": "Year 4 teacher",
                            "telephone": "01632 960%03d", "email": "tess@school.example"
                          },
                          "children": [{
                            "given_names": "Kit", "family_name": "Testson%d",
                            "born": "DATE", "date_of_birth": "2018-05-%02d",
                            "sex": "MALE",
                            "address": {"kind": "KNOWN", "line1": "%d Mill Lane"},
                            "school": {"kind": "AT", "name": "Test Primary School"}
                          }],
                          "people": [],
                          "worry": "He has come without food for a week.",
                          "childs_words": "There is nobody at home at night",
                          "working_well_not_known": true,
                          "domestic_abuse": "NO",
                          "consent": "GIVEN",
                          "level": 3,
                          "level_evidence": "Three weeks of the same"
                        }
                        """
                                .formatted(
                                        random.nextInt(1000),
                                        random.nextInt(1_000_000_000),
                                        1 + random.nextInt(28),
                                        1 + random.nextInt(200)));
    }
}
