package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.Finding;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.change.AskToTellStaff;
import org.lineofsight.assurance.policies.change.CommentOnDraft;
import org.lineofsight.assurance.policies.change.ConfirmStaffTold;
import org.lineofsight.assurance.policies.change.ConsultAgencies;
import org.lineofsight.assurance.policies.change.DraftVersion;
import org.lineofsight.assurance.policies.change.NewPolicy;
import org.lineofsight.assurance.policies.change.NoteConsideration;
import org.lineofsight.assurance.policies.change.PublishVersion;
import org.lineofsight.assurance.policies.change.RegisterPolicy;
import org.lineofsight.assurance.policies.change.VersionText;
import org.lineofsight.assurance.policies.change.WithdrawPolicy;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** A dozen policies, in every state in which a policy can be. */
@Component
class DemoPolicies {

    private static final String GROUP = DemoBoards.QUALITY;
    private static final String REGION = "Midshire regional procedures group";

    private final RegisterPolicy registerPolicy;
    private final DraftVersion draftVersion;
    private final ConsultAgencies consultAgencies;
    private final CommentOnDraft commentOnDraft;
    private final NoteConsideration noteConsideration;
    private final PublishVersion publishVersion;
    private final WithdrawPolicy withdrawPolicy;
    private final AskToTellStaff askToTellStaff;
    private final ConfirmStaffTold confirmStaffTold;
    private final Scenes scenes;

    DemoPolicies(
            RegisterPolicy registerPolicy,
            DraftVersion draftVersion,
            ConsultAgencies consultAgencies,
            CommentOnDraft commentOnDraft,
            NoteConsideration noteConsideration,
            PublishVersion publishVersion,
            WithdrawPolicy withdrawPolicy,
            AskToTellStaff askToTellStaff,
            ConfirmStaffTold confirmStaffTold,
            Scenes scenes) {
        this.registerPolicy = registerPolicy;
        this.draftVersion = draftVersion;
        this.consultAgencies = consultAgencies;
        this.commentOnDraft = commentOnDraft;
        this.noteConsideration = noteConsideration;
        this.publishVersion = publishVersion;
        this.withdrawPolicy = withdrawPolicy;
        this.askToTellStaff = askToTellStaff;
        this.confirmStaffTold = confirmStaffTold;
        this.scenes = scenes;
    }

    private record Title(
            String title,
            PolicyKind kind,
            @Nullable String region,
            ReviewEvery every,
            int published) {}

    /** Those in force, with the days since they were published. */
    private static final List<Title> IN_FORCE =
            List.of(
                    new Title("Levels of need", PolicyKind.GUIDANCE, null, ReviewEvery.YEAR, 200),
                    new Title(
                            "Children who go missing",
                            PolicyKind.PROTOCOL,
                            null,
                            ReviewEvery.TWO_YEARS,
                            400),
                    new Title(
                            "Bruising in babies who do not move yet",
                            PolicyKind.PROTOCOL,
                            REGION,
                            ReviewEvery.TWO_YEARS,
                            690),
                    new Title(
                            "Child protection medicals",
                            PolicyKind.PROCEDURE,
                            null,
                            ReviewEvery.YEAR,
                            345),
                    new Title(
                            "Information sharing",
                            PolicyKind.PROTOCOL,
                            null,
                            ReviewEvery.THREE_YEARS,
                            500),
                    new Title(
                            "Child-on-child abuse",
                            PolicyKind.GUIDANCE,
                            REGION,
                            ReviewEvery.TWO_YEARS,
                            250));

    void fillIn(Instant now) {
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        var school = scenes.actor("gethsie", Role.SAFEGUARDING_LEAD);
        var practice = scenes.actor("petronel", Role.SAFEGUARDING_LEAD);
        for (var each : IN_FORCE) {
            var id = register(each, now, each.published + 30, officer);
            publish(id, now, each.published, officer);
        }
        differences(now, officer, school, practice);
        neglect(now, officer, school, practice);
        before(now, officer);
    }

    /**
     * In force for more than two years; a review has shown what is wrong with it, and it is late.
     */
    private void differences(Instant now, Actor officer, Actor school, Actor practice) {
        var id =
                register(
                        new Title(
                                "Professional differences",
                                PolicyKind.POLICY,
                                null,
                                ReviewEvery.TWO_YEARS,
                                0),
                        now,
                        800,
                        officer);
        publish(id, now, 745, officer);
        scenes.run(
                ago(now, 740),
                officer,
                () ->
                        askToTellStaff.ask(
                                id, List.of(school.requireAgency(), practice.requireAgency())));
        scenes.run(
                ago(now, 720),
                school,
                () ->
                        confirmStaffTold.confirm(
                                id, InWords.dayOf(ago(now, 722)), "Staff meeting", school));
    }

    /** Its next version is with the agencies: one has answered, one has not. */
    private void neglect(Instant now, Actor officer, Actor school, Actor practice) {
        var id =
                register(
                        new Title("Neglect", PolicyKind.STRATEGY, null, ReviewEvery.TWO_YEARS, 0),
                        now,
                        640,
                        officer);
        publish(id, now, 600, officer);
        scenes.run(
                ago(now, 30),
                officer,
                () ->
                        draftVersion.draft(
                                id,
                                new VersionText(
                                        "The tool is used with each family that is discussed twice",
                                        "The audit found it in three of twenty records",
                                        "Schools, health visitors, social workers",
                                        Finding.AUDIT,
                                        "Multi-agency audit of neglect",
                                        "/partnership/actions?state=all&source=audit&theme=neglect"),
                                officer));
        scenes.run(
                ago(now, 10),
                officer,
                () ->
                        consultAgencies.consult(
                                id,
                                List.of(school.requireAgency(), practice.requireAgency()),
                                InWords.dayOf(now).plusDays(11)));
        scenes.run(
                ago(now, 4),
                school,
                () ->
                        commentOnDraft.comment(
                                id, "Twice is too late for the youngest children", school));
    }

    /** One that is drafted, one sent back, one adopted, one not adopted, one withdrawn. */
    private void before(Instant now, Actor officer) {
        register(
                new Title("Safer sleep for babies", PolicyKind.GUIDANCE, null, ReviewEvery.YEAR, 0),
                now,
                12,
                officer);
        var online =
                register(
                        new Title("Harm online", PolicyKind.GUIDANCE, null, ReviewEvery.YEAR, 0),
                        now,
                        70,
                        officer);
        consider(
                online, now, 40, GROUP, Outcome.SENT_BACK, "Says nothing for early years", officer);
        var transition =
                register(
                        new Title(
                                "From children’s to adults’ services",
                                PolicyKind.PROTOCOL,
                                null,
                                ReviewEvery.TWO_YEARS,
                                0),
                        now,
                        60,
                        officer);
        consider(transition, now, 9, GROUP, Outcome.ADOPTED, "", officer);
        var dogs =
                register(
                        new Title("Dangerous dogs", PolicyKind.POLICY, null, ReviewEvery.YEAR, 0),
                        now,
                        130,
                        officer);
        // the board met that day
        consider(
                dogs,
                now,
                99,
                DemoBoards.BOARD,
                Outcome.NOT_ADOPTED,
                "The levels of need say it",
                officer);
        var fax =
                register(
                        new Title("Secure fax", PolicyKind.PROCEDURE, null, ReviewEvery.YEAR, 0),
                        now,
                        420,
                        officer);
        publish(fax, now, 400, officer);
        scenes.run(
                ago(now, 90),
                officer,
                () -> withdrawPolicy.withdraw(fax, "Nobody has a fax machine any more"));
    }

    private PolicyId register(Title title, Instant now, int days, Actor officer) {
        return scenes.at(
                ago(now, days),
                officer,
                () ->
                        registerPolicy.register(
                                new NewPolicy(
                                        title.title,
                                        title.kind,
                                        "Partnership manager",
                                        officer.requireAgency(),
                                        title.region,
                                        title.every),
                                new VersionText(
                                        "First version in this register",
                                        "It was kept in a spreadsheet",
                                        "Everybody who works with children",
                                        Finding.ROUTINE,
                                        null),
                                officer));
    }

    private void consider(
            PolicyId id,
            Instant now,
            int days,
            String group,
            Outcome outcome,
            String reason,
            Actor officer) {
        var at = ago(now, days);
        scenes.run(
                at,
                officer,
                () ->
                        noteConsideration.consider(
                                id, group, InWords.dayOf(at), outcome, reason, officer));
    }

    private void publish(PolicyId id, Instant now, int days, Actor officer) {
        consider(id, now, days + 7, GROUP, Outcome.ADOPTED, "", officer);
        var at = ago(now, days);
        scenes.run(
                at,
                officer,
                () ->
                        publishVersion.publish(
                                id,
                                InWords.dayOf(at),
                                "https://larkshire-partnership.example/policies/" + id));
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
