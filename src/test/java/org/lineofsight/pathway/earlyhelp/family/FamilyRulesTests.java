package org.lineofsight.pathway.earlyhelp.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;

class FamilyRulesTests {

    private static final UUID KEY_WORKER = UUID.randomUUID();

    private static Family family(Stage stage) {
        return new Family(
                FamilyId.next(),
                0,
                "EHF-26-ABC234",
                "Isla Fennimarsh",
                Instant.EPOCH,
                Offer.ASSESSMENT,
                stage,
                YesNo.NO,
                KEY_WORKER,
                "A teacher",
                "Teacher",
                UUID.randomUUID(),
                "A school",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Actor actor(Role role, UUID account) {
        return new Actor(account, "Somebody Invented", UUID.randomUUID(), role, role.label());
    }

    private static NewFamily.Person person(boolean child, String given, String relationship) {
        return new NewFamily.Person(
                child, null, given, "", relationship, null, null, null, YesNo.YES);
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void the_hub_and_the_key_worker_write_and_nobody_else() {
        var family = family(Stage.HELPING);
        assertThatCode(
                        () -> {
                            FamilyRules.onlyTheHubAndTheKeyWorkerWrite(
                                    family, actor(Role.EARLY_HELP_WORKER, UUID.randomUUID()));
                            FamilyRules.onlyTheHubAndTheKeyWorkerWrite(
                                    family, actor(Role.PRACTITIONER, KEY_WORKER));
                        })
                .doesNotThrowAnyException();
        refuses(
                () ->
                        FamilyRules.onlyTheHubAndTheKeyWorkerWrite(
                                family, actor(Role.PRACTITIONER, UUID.randomUUID())),
                "family.who-writes");
    }

    @Test
    void what_was_closed_stays_as_it_was() {
        refuses(() -> FamilyRules.aClosedFamilyStaysAsItWas(family(Stage.CLOSED)), "family.closed");
    }

    @Test
    void agreement_says_what_it_covers_and_not_asking_has_a_reason() {
        refuses(
                () -> FamilyRules.consentSaysWhatItCovers(ConsentAnswer.GIVEN, Set.of()),
                "family.consent-covers");
        refuses(
                () -> FamilyRules.notAskingHasAReason(ConsentAnswer.NOT_ASKED, " "),
                "family.consent-note");
    }

    @Test
    void nobody_was_asked_tomorrow() {
        var today = LocalDate.of(2026, 3, 2);
        refuses(
                () -> FamilyRules.consentWasAskedByToday(today.plusDays(1), today),
                "family.consent-date");
    }

    @Test
    void a_question_reaches_somebody_and_says_why() {
        refuses(() -> FamilyRules.somebodyIsThereToAsk(0), "family.nobody-there");
        refuses(() -> FamilyRules.requestSaysWhy(""), "family.request-why");
        refuses(
                () -> FamilyRules.theReferrerIsKnown(Audience.REFERRER, null),
                "family.no-referrer");
    }

    @Test
    void one_agency_is_asked_at_a_time_to_be_key_worker_and_any_number_to_join() {
        refuses(
                () -> FamilyRules.nobodyElseIsBeingAsked(RequestPart.KEY_WORKER, true),
                "family.already-asked");
        assertThatCode(() -> FamilyRules.nobodyElseIsBeingAsked(RequestPart.TEAM, true))
                .doesNotThrowAnyException();
    }

    @Test
    void no_has_a_reason() {
        refuses(() -> FamilyRules.refusalHasAReason(" "), "family.refusal-reason");
    }

    @Test
    void somebody_who_is_added_has_a_name_and_an_adult_a_place_in_the_childrens_lives() {
        refuses(
                () -> FamilyRules.aMemberHasAName(person(true, " ", "Child")),
                "family.member-name");
        refuses(
                () -> FamilyRules.anAdultIsSomebodyToTheChildren(person(false, "Bo", " ")),
                "family.member-relationship");
    }
}
