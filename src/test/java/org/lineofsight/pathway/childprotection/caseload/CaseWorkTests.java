package org.lineofsight.pathway.childprotection.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What My work says of cases. */
@SpringBootTest
@DatabaseTest
class CaseWorkTests {

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired CaseWork work;
    @Autowired Clock clock;

    private List<WorkItem> about(CaseId id, Actor reader) {
        return cast.as(reader, () -> work.of(reader)).stream()
                .filter(item -> item.href().startsWith(Case.address(id)))
                .toList();
    }

    @Test
    void a_case_that_nobody_has_waits_for_the_managers_and_for_nobody_else() {
        var id = scene.handedOver(Destination.ASSESSMENT);
        assertThat(about(id, scene.manager))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).startsWith("Allocate"))
                .satisfies(item -> assertThat(item.due()).isNotNull());
        assertThat(about(id, scene.worker)).isEmpty();
    }

    @Test
    void a_discussion_that_was_not_held_in_time_is_in_the_work_of_the_cases_social_worker() {
        var id = scene.allocated();
        scene.called(id);
        assertThat(inAMonth(id, scene.worker))
                .anySatisfy(item -> assertThat(item.title()).startsWith("Strategy discussion"));
        assertThat(inAMonth(id, scene.colleague)).isEmpty();
        assertThat(about(id, scene.manager)).isEmpty();
    }

    private List<WorkItem> inAMonth(CaseId id, Actor reader) {
        return ScopedClock.at(clock.instant().plus(Duration.ofDays(30)), () -> about(id, reader));
    }
}
