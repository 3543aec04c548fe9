package org.lineofsight.pathway.earlyhelp.closing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Assessment;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.earlyhelp.family.Steps;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.FrontDoor;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.StepUp;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;

/**
 * A family that early help cannot keep safe goes up to the front door with a copy of its record.
 * The record here stays and waits; then early help goes on, or ends.
 */
@UseCase
public class StepUpFamily {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final Steps steps;
    private final CloseFamily closeFamily;
    private final FrontDoor frontDoor;
    private final Agencies agencies;
    private final Notices notices;
    private final Elevated elevated;

    StepUpFamily(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            Steps steps,
            CloseFamily closeFamily,
            FrontDoor frontDoor,
            Agencies agencies,
            Notices notices,
            Elevated elevated) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.steps = steps;
        this.closeFamily = closeFamily;
        this.frontDoor = frontDoor;
        this.agencies = agencies;
        this.notices = notices;
        this.elevated = elevated;
    }

    /** All that is new. @param consentNote why without agreement; blank where they agreed */
    public record Reason(String why, Consent consent, String consentNote, LevelOfNeed claimed) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Reason[" + claimed + "]";
        }
    }

    public UUID up(FamilyId id, Reason reason, Actor by) {
        var family = families.requireToWrite(id, by);
        ClosingRules.aStepSaysWhy(reason.why());
        ClosingRules.withoutConsentSaysWhy(reason.consent(), reason.consentNote());
        var agency = agencies.require(new AgencyId(by.requireAgency()));
        var telephone = agency.contact().phone();
        var members = queries.members(id);
        var assessment = story.assessment(id).orElse(null);
        var words = childsWords(id, assessment);
        var absent = assessment == null ? null : assessment.childSaidAbsent();
        var stepUp =
                new StepUp(
                        members.stream()
                                .filter(member -> member.child() && member.person() != null)
                                .map(child -> child(child, reason.claimed()))
                                .toList(),
                        members.stream()
                                .filter(member -> !member.child())
                                .map(adult ->
                                        new HandOver.HouseholdMember(
                                                adult.name(),
                                                adult.relationship(),
                                                adult.livesWith()))
                                .toList(),
                        told(id, reason.why(), assessment),
                        words,
                        words != null ? null : absent == null ? ChildsWordsAbsent.NOT_SEEN : absent,
                        workingWell(id, assessment),
                        family.domesticAbuse(),
                        reason.consent(),
                        reason.consent() == Consent.GIVEN ? null : reason.consentNote(),
                        reason.claimed(),
                        agency.name(),
                        agency.id().value(),
                        by.purpose(),
                        telephone == null ? "" : telephone,
                        by);
        var contact =
                elevated.call(
                        "handing a family to the front door",
                        () -> frontDoor.stepUp(stepUp).value());
        steps.up(id, reason.why(), contact, by);
        families.steppedUp(family, contact);
        notices.tell(
                families.involvedAccounts(id).stream()
                        .filter(account -> !account.equals(by.accountId()))
                        .toList(),
                EarlyHelpNews.STEPPED_UP,
                About.record(id.value(), family.address()).called(family.reference()));
        AuditTrail.wrote(id.value());
        return contact;
    }

    /** Early help goes on: the front door stepped down, or did not take it further. */
    public void resume(FamilyId id, String why, Actor by) {
        ClosingRules.aStepSaysWhy(why);
        families.resume(families.requireToWrite(id, by));
        steps.resumed(id, why, by);
    }

    /** Early help ends, because the front door has the family now. */
    public void closeAsSteppedUp(FamilyId id, String why, Actor by) {
        ClosingRules.aStepSaysWhy(why);
        closeFamily.prepare(
                id,
                new CloseFamily.Ending(
                        CloseReason.STEPPED_UP, why, null, null, "", "", "", "", "", Map.of()),
                by);
        closeFamily.close(id, by);
    }

    private @Nullable String childsWords(FamilyId id, @Nullable Assessment assessment) {
        if (assessment != null && assessment.childSaid() != null) {
            return assessment.childSaid();
        }
        return queries.beginnings(id).reversed().stream()
                .map(FamilyQueries.Beginning::childsWords)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Why it steps up, then what early help has on record. */
    private String told(FamilyId id, String why, @Nullable Assessment assessment) {
        var told = new StringBuilder(why);
        for (var each : queries.beginnings(id)) {
            told.append("\n\nWhat was told at first (")
                    .append(each.toldBy())
                    .append("): ")
                    .append(each.askedFor());
        }
        if (assessment != null && assessment.analysis() != null) {
            told.append("\n\nFrom the early help assessment: ").append(assessment.analysis());
        }
        for (var goal : story.goals(id)) {
            var howFar = goal.howFar();
            told.append("\n\nIn the plan: ")
                    .append(goal.different())
                    .append(
                            howFar == null
                                    ? ""
                                    : " (" + howFar.label().toLowerCase(Locale.UK) + ")");
        }
        return told.toString();
    }

    private @Nullable String workingWell(FamilyId id, @Nullable Assessment assessment) {
        if (assessment != null && assessment.childStrengths() != null) {
            return assessment.childStrengths();
        }
        return queries.beginnings(id).reversed().stream()
                .map(FamilyQueries.Beginning::workingWell)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static HandOver.Child child(Member child, LevelOfNeed claimed) {
        var person = child.person();
        if (person == null) {
            throw new IllegalStateException("Filtered before");
        }
        return new HandOver.Child(
                new PersonRecordId(person),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.expectedDateOfBirth(),
                child.estimatedAge(),
                claimed);
    }
}
