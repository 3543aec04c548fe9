package org.lineofsight.pathway.childprotection.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A case is closed by a manager, with a reason, when nothing is left to be done. */
@SpringBootTest
@DatabaseTest
class CloseCaseTests {

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Cases cases;
    @Autowired CloseCase closeCase;

    private void close(CaseId id, int version, Actor by) {
        cast.run(
                by,
                () ->
                        closeCase.close(
                                id, ReasonForClosure.RC8, "They have what they need", version, by));
    }

    @Test
    void a_manager_closes_it_with_its_reason() {
        var id = scene.handedOver(Destination.ASSESSMENT);
        close(id, 0, scene.manager);
        assertThat(cast.as(scene.manager, () -> cases.require(id)).closed())
                .isNotNull()
                .matches(closed -> closed.reason() == ReasonForClosure.RC8);
        assertThatThrownBy(() -> close(id, 1, scene.manager))
                .hasFieldOrPropertyWithValue("code", "case.closed");
    }

    @Test
    void nothing_is_begun_in_a_closed_case() {
        var id = scene.allocated();
        close(id, 1, scene.manager);
        assertThatThrownBy(() -> scene.called(id))
                .hasFieldOrPropertyWithValue("code", "case.closed");
    }

    @Test
    void a_social_worker_does_not_close_it() {
        var id = scene.allocated();
        assertThatThrownBy(() -> close(id, 1, scene.worker))
                .hasFieldOrPropertyWithValue("code", "case.manager-closes");
    }

    @Test
    void a_discussion_that_waits_keeps_it_open() {
        var id = scene.allocated();
        scene.called(id);
        assertThatThrownBy(() -> close(id, 1, scene.manager))
                .hasFieldOrPropertyWithValue("code", "case.to-decide");
    }

    @Test
    void closing_says_why_and_waits_for_what_is_left() {
        assertThatThrownBy(() -> CaseRules.closingSaysWhy(null, "Because"))
                .hasFieldOrPropertyWithValue("code", "case.closure");
        assertThatThrownBy(() -> CaseRules.closingSaysWhy(ReasonForClosure.RC7, " "))
                .hasFieldOrPropertyWithValue("code", "case.closed-because");
        assertThatThrownBy(() -> CaseRules.nothingIsLeftToBeDecided(true))
                .hasFieldOrPropertyWithValue("code", "case.to-decide");
        assertThatThrownBy(() -> CaseRules.nothingIsBeingWritten(true))
                .hasFieldOrPropertyWithValue("code", "case.being-written");
        assertThatThrownBy(() -> CaseRules.noChildHasAPlan(true))
                .hasFieldOrPropertyWithValue("code", "case.plan");
    }
}
