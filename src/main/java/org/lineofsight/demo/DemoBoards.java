package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.MeetsEvery;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.escalation.AnswerEscalation;
import org.lineofsight.partnership.board.escalation.RaiseEscalation;
import org.lineofsight.partnership.board.pledge.MakePledge;
import org.lineofsight.partnership.board.pledge.PledgeOutcome;
import org.lineofsight.partnership.board.pledge.ReviewPledge;
import org.lineofsight.partnership.board.structure.AgreeTerms;
import org.lineofsight.partnership.board.structure.ChangeGroup;
import org.lineofsight.partnership.board.structure.DissolveGroup;
import org.lineofsight.partnership.board.structure.EstablishGroup;
import org.lineofsight.partnership.board.structure.FillSeat;
import org.lineofsight.partnership.board.structure.GroupDetails;
import org.lineofsight.partnership.board.structure.KeepSeats;
import org.lineofsight.partnership.board.structure.NewTerms;
import org.lineofsight.partnership.board.structure.SeatDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/**
 * Larkshire's boards and groups: one merged last year, a chair's seat that nobody holds, what
 * agencies pledged, and what went up to the board.
 */
@Component
class DemoBoards {

    static final String BOARD = "Larkshire Safeguarding Children Partnership Board";
    static final String QUALITY = "Quality and Effectiveness Group";

    /** Long enough ago that nothing of it can be taken back. */
    private static final Duration ENTERED_BEFORE = Duration.ofDays(40);

    private static final String ADULTS = "Larkshire Council, adults’ social care";

    private final EstablishGroup establishGroup;
    private final ChangeGroup changeGroup;
    private final DissolveGroup dissolveGroup;
    private final AgreeTerms agreeTerms;
    private final KeepSeats keepSeats;
    private final FillSeat fillSeat;
    private final MakePledge makePledge;
    private final ReviewPledge reviewPledge;
    private final RaiseEscalation raiseEscalation;
    private final AnswerEscalation answerEscalation;
    private final Agencies agencies;
    private final Scenes scenes;

    DemoBoards(
            EstablishGroup establishGroup,
            ChangeGroup changeGroup,
            DissolveGroup dissolveGroup,
            AgreeTerms agreeTerms,
            KeepSeats keepSeats,
            FillSeat fillSeat,
            MakePledge makePledge,
            ReviewPledge reviewPledge,
            RaiseEscalation raiseEscalation,
            AnswerEscalation answerEscalation,
            Agencies agencies,
            Scenes scenes) {
        this.establishGroup = establishGroup;
        this.changeGroup = changeGroup;
        this.dissolveGroup = dissolveGroup;
        this.agreeTerms = agreeTerms;
        this.keepSeats = keepSeats;
        this.fillSeat = fillSeat;
        this.makePledge = makePledge;
        this.reviewPledge = reviewPledge;
        this.raiseEscalation = raiseEscalation;
        this.answerEscalation = answerEscalation;
        this.agencies = agencies;
        this.scenes = scenes;
    }

    /** Those who sit somewhere and can sign in, by account. */
    private record Known(UUID hester, UUID rufus, UUID odette) {}

    void govern(Instant now) {
        var today = InWords.dayOf(now);
        var began = today.minusYears(2).withDayOfMonth(1);
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        var system = Actor.system("loading the demonstration");
        var known =
                new Known(
                        scenes.actor("hester", Role.SCRUTINEER).accountId(),
                        scenes.actor("rufus", Role.EXECUTIVE_PARTNER).accountId(),
                        officer.accountId());
        scenes.at(now, system, () -> adults(began));
        scenes.run(
                now.minus(ENTERED_BEFORE),
                officer,
                () -> {
                    var board = board(began, today, known, officer);
                    var quality = subGroups(board, began, today, officer);
                    otherBoards(began, today, known, officer);
                    pledges(today, officer);
                    escalations(quality, board, today, officer);
                });
    }

    private AgencyId adults(LocalDate since) {
        return agencies.current().stream()
                .filter(each -> each.kind() == AgencyKind.ADULT_SOCIAL_CARE)
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() ->
                        agencies.add(
                                AgencyDetails.of(
                                        ADULTS,
                                        AgencyKind.ADULT_SOCIAL_CARE,
                                        ContactDetails.email("adults@larkshire.example")),
                                since));
    }

    private GroupId board(LocalDate began, LocalDate today, Known known, Actor officer) {
        var board =
                group(
                        BOARD,
                        GroupKind.BOARD,
                        Strand.CHILDREN,
                        "Holds the partners to account for how children are kept safe",
                        null,
                        began,
                        officer);
        terms(board, began, MeetsEvery.QUARTER, GroupQuorum.CHILDREN_PARTNERS, officer);
        terms(
                board,
                today.minusMonths(5),
                MeetsEvery.SIX_WEEKS,
                GroupQuorum.CHILDREN_PARTNERS,
                officer);
        var handedOver = today.minusMonths(8).withDayOfMonth(1);
        var independent =
                seat(board, "Independent chair", null, Capacity.CHAIR, false, began, officer);
        sits(independent, false, "Hester Quillfeather", known.hester(), began, officer);
        keepSeats.end(
                independent,
                handedOver.minusDays(1),
                "A delegated safeguarding partner takes the chair",
                officer);
        var director =
                seat(
                        board,
                        "Director of Children’s Services",
                        Larkshire.COUNCIL,
                        Capacity.MEMBER,
                        true,
                        began,
                        officer);
        keepSeats.change(
                director,
                new SeatDetails(
                        "Director of Children’s Services",
                        agency(Larkshire.COUNCIL),
                        Capacity.CHAIR,
                        true),
                handedOver,
                officer);
        sits(director, false, "Rowena Ashdyke", null, began, officer);
        sits(director, true, "Tancred Millbeck", null, began, officer);
        var police =
                seat(
                        board,
                        "Superintendent",
                        Larkshire.POLICE,
                        Capacity.VICE_CHAIR,
                        true,
                        began,
                        officer);
        sits(police, false, "Gideon Larchmont", null, began, officer);
        // who left in mid-year and who came
        sits(police, false, "Rufus Farthingdale", known.rufus(), today.minusMonths(6), officer);
        var nurse = seat(board, "Chief nurse", "icb", Capacity.MEMBER, true, began, officer);
        sits(nurse, false, "Philippa Thornhaugh", null, began, officer);
        sits(nurse, true, "Jocasta Wren", null, today.minusMonths(9), officer);
        var lay = seat(board, "Lay member", null, Capacity.MEMBER, false, began, officer);
        sits(lay, false, "Ambrose Kettlewick", null, began, officer);
        var head =
                seat(
                        board,
                        "Headteacher for primary schools",
                        Larkshire.SCHOOL,
                        Capacity.MEMBER,
                        true,
                        began,
                        officer);
        sits(head, false, "Lettice Brambling", null, began, officer);
        seat(
                board,
                "Headteacher for secondary schools",
                "highmarsh",
                Capacity.MEMBER,
                true,
                today.minusMonths(4),
                officer);
        var manager =
                seat(
                        board,
                        "Partnership manager",
                        Larkshire.COUNCIL,
                        Capacity.IN_ATTENDANCE,
                        false,
                        began,
                        officer);
        sits(manager, false, "Odette Larkmead", known.odette(), began, officer);
        return board;
    }

    /** The quality group, to which the front door's reports. */
    private GroupId subGroups(GroupId board, LocalDate began, LocalDate today, Actor officer) {
        var quality =
                led(
                        QUALITY,
                        "Data, audits and self-assessment",
                        board,
                        began,
                        "Service director",
                        Larkshire.COUNCIL,
                        "Crispin Holloway",
                        officer);
        terms(
                quality,
                today.minusMonths(15),
                MeetsEvery.TWO_MONTHS,
                GroupQuorum.CHILDREN_PARTNERS,
                officer);
        vice(
                quality,
                "Detective chief inspector",
                Larkshire.POLICE,
                "Maud Silverdale",
                began,
                officer);
        var review =
                led(
                        "Case Review Group",
                        "Reviews of serious incidents, and what is learned from them",
                        board,
                        began,
                        "Designated nurse for safeguarding",
                        "icb",
                        "Benedicta Rookwood",
                        officer);
        terms(
                review,
                today.minusMonths(3),
                MeetsEvery.MONTH,
                GroupQuorum.CHILDREN_PARTNERS,
                officer);
        var practice =
                led(
                        "Learning and Practice Group",
                        "Training, policies, and what children and families say",
                        board,
                        began,
                        "Principal social worker",
                        Larkshire.COUNCIL,
                        null,
                        officer);
        vice(practice, "Deputy designated nurse", "icb", "Jocasta Wren", began, officer);
        terms(
                practice,
                today.minusMonths(7),
                MeetsEvery.TWO_MONTHS,
                GroupQuorum.THREE_AGENCIES,
                officer);
        var exploitation =
                led(
                        "Exploitation and Missing Group",
                        "Harm outside the home, and children who go missing",
                        board,
                        began,
                        "Detective superintendent",
                        Larkshire.POLICE,
                        "Fenella Marchbank",
                        officer);
        terms(
                exploitation,
                today.minusMonths(2),
                MeetsEvery.TWO_MONTHS,
                GroupQuorum.THREE_AGENCIES,
                officer);
        var frontDoor =
                led(
                        "Front Door Strategic Group",
                        "How well the front door works",
                        board,
                        began,
                        "Head of service",
                        Larkshire.COUNCIL,
                        "Leopold Stainmore",
                        officer);
        changeGroup.change(
                frontDoor,
                new GroupDetails(
                        "Front Door Group",
                        GroupKind.SUB_GROUP,
                        Strand.CHILDREN,
                        "How well the front door works, its policies and the levels of need",
                        quality),
                today.minusMonths(11).withDayOfMonth(1),
                officer);
        var neglect =
                led(
                        "Neglect Group",
                        "The neglect strategy",
                        board,
                        began,
                        "Head of early help",
                        Larkshire.EARLY_HELP,
                        "Perdita Langstroth",
                        officer);
        dissolveGroup.dissolve(
                neglect,
                today.minusMonths(11).withDayOfMonth(1).minusDays(1),
                "The same people sat in three groups. Assurance and learning are done where they belong.",
                List.of(quality, practice),
                officer);
        return quality;
    }

    private void otherBoards(LocalDate began, LocalDate today, Known known, Actor officer) {
        var adults =
                group(
                        "Larkshire Safeguarding Adults Board",
                        GroupKind.BOARD,
                        Strand.ADULTS,
                        "Makes sure that adults with care and support needs are safe",
                        null,
                        began,
                        officer);
        terms(
                adults,
                today.minusMonths(10),
                MeetsEvery.QUARTER,
                GroupQuorum.ADULTS_PARTNERS,
                officer);
        var chair = seat(adults, "Independent chair", null, Capacity.CHAIR, false, began, officer);
        sits(chair, false, "Cordelia Vennacher", null, began, officer);
        var care =
                keepSeats.add(
                        adults,
                        new SeatDetails(
                                "Director of adults’ social care",
                                adults(began),
                                Capacity.MEMBER,
                                true),
                        began,
                        officer);
        sits(care, false, "Alaric Penderel", null, began, officer);
        var police =
                seat(
                        adults,
                        "Superintendent",
                        Larkshire.POLICE,
                        Capacity.MEMBER,
                        true,
                        began,
                        officer);
        sits(police, false, "Rufus Farthingdale", known.rufus(), today.minusMonths(6), officer);
        var nurse = seat(adults, "Chief nurse", "icb", Capacity.MEMBER, true, began, officer);
        sits(nurse, false, "Philippa Thornhaugh", null, began, officer);
        var safety =
                group(
                        "Larkshire Community Safety Partnership",
                        GroupKind.BOARD,
                        Strand.COMMUNITY_SAFETY,
                        "Reduces crime, harm and reoffending",
                        null,
                        began,
                        officer);
        terms(
                safety,
                today.minusMonths(6),
                MeetsEvery.QUARTER,
                GroupQuorum.THREE_AGENCIES,
                officer);
        var commander =
                seat(
                        safety,
                        "Local policing commander",
                        Larkshire.POLICE,
                        Capacity.CHAIR,
                        true,
                        began,
                        officer);
        sits(commander, false, "Gideon Larchmont", null, began, officer);
        var probation =
                seat(
                        safety,
                        "Head of probation",
                        "probation",
                        Capacity.VICE_CHAIR,
                        true,
                        began,
                        officer);
        sits(probation, false, "Averil Stonecroft", null, began, officer);
        var homes =
                seat(
                        safety,
                        "Director of housing",
                        "housing",
                        Capacity.MEMBER,
                        true,
                        began,
                        officer);
        sits(homes, false, "Ptolemy Garrowby", null, began, officer);
    }

    private void pledges(LocalDate today, Actor officer) {
        var auditors =
                makePledge.make(
                        new MakePledge.NewPledge(
                                agency("icb"),
                                "We release two auditors for every multi-agency audit.",
                                "Chief nurse",
                                today.minusMonths(10),
                                null),
                        officer);
        reviewPledge.review(
                auditors,
                new ReviewPledge.NewReview(
                        today.minusMonths(4),
                        PledgeOutcome.PARTLY,
                        "Two came to the first audit, one to the second.",
                        today.plusMonths(2)),
                officer);
        var reports =
                makePledge.make(
                        new MakePledge.NewPledge(
                                agency(Larkshire.POLICE),
                                "Our report is there five working days before every conference.",
                                "Superintendent",
                                today.minusMonths(9),
                                null),
                        officer);
        reviewPledge.review(
                reports,
                new ReviewPledge.NewReview(
                        today.minusMonths(3),
                        PledgeOutcome.NOT_KNOWN,
                        "Nobody counts yet when reports come.",
                        today.minusDays(12)),
                officer);
        makePledge.make(
                new MakePledge.NewPledge(
                        agency(Larkshire.COUNCIL),
                        "Every referrer hears within a working day what became of their referral.",
                        "Director of Children’s Services",
                        today.minusMonths(2),
                        null),
                officer);
    }

    private void escalations(GroupId quality, GroupId board, LocalDate today, Actor officer) {
        var answered =
                raiseEscalation.raise(
                        new RaiseEscalation.NewEscalation(
                                quality,
                                board,
                                "Too few auditors are released, and two audits were put off",
                                "It is about the time of staff, which only the partners can give",
                                "Agree how many days each partner gives",
                                today.minusMonths(4)),
                        officer);
        answerEscalation.reply(
                answered,
                new AnswerEscalation.NewReply(
                        today.minusMonths(3).minusDays(10),
                        "Each partner gives eight days a year",
                        "Without audits nobody knows whether practice has changed",
                        new AnswerEscalation.SetAction(
                                agency(Larkshire.POLICE),
                                "Name the officers who audit, and their eight days",
                                today.plusDays(20))),
                officer);
        raiseEscalation.raise(
                new RaiseEscalation.NewEscalation(
                        quality,
                        board,
                        "Figures on children’s health come from one of two trusts only",
                        "The group has asked three times",
                        "Ask the trust’s chief executive by when they come",
                        today.minusDays(45)),
                officer);
    }

    private GroupId led(
            String name,
            String purpose,
            GroupId above,
            LocalDate began,
            String role,
            String agency,
            @Nullable String who,
            Actor officer) {
        var group =
                group(name, GroupKind.SUB_GROUP, Strand.CHILDREN, purpose, above, began, officer);
        var chair = seat(group, role, agency, Capacity.CHAIR, false, began, officer);
        if (who != null) {
            sits(chair, false, who, null, began, officer);
        }
        return group;
    }

    private void vice(
            GroupId group, String role, String agency, String who, LocalDate began, Actor officer) {
        var seat = seat(group, role, agency, Capacity.VICE_CHAIR, false, began, officer);
        sits(seat, false, who, null, began, officer);
    }

    private GroupId group(
            String name,
            GroupKind kind,
            Strand strand,
            String purpose,
            @Nullable GroupId above,
            LocalDate began,
            Actor officer) {
        return establishGroup.establish(
                new GroupDetails(name, kind, strand, purpose, above), began, officer);
    }

    private void terms(
            GroupId group, LocalDate on, MeetsEvery meets, GroupQuorum quorum, Actor officer) {
        agreeTerms.agree(
                group,
                new NewTerms(
                        """
                        1. We look at what is done together, and at what changes for children and adults because of it.
                        2. Each agency sends somebody who may decide for it.
                        3. What we cannot settle goes to the group to which we report, in writing.
                        4. We look at these terms again every year.
                        """,
                        on,
                        "The group, and the board",
                        meets,
                        quorum),
                officer);
    }

    private SeatId seat(
            GroupId group,
            String title,
            @Nullable String agency,
            Capacity capacity,
            boolean representative,
            LocalDate from,
            Actor officer) {
        return keepSeats.add(
                group,
                new SeatDetails(
                        title, agency == null ? null : agency(agency), capacity, representative),
                from,
                officer);
    }

    private void sits(
            SeatId seat,
            boolean deputy,
            String name,
            @Nullable UUID account,
            LocalDate from,
            Actor officer) {
        fillSeat.replace(seat, new FillSeat.Sitting(deputy, name, account, from, null), officer);
    }

    private AgencyId agency(String key) {
        var name = Larkshire.agency(key).name();
        return agencies.current().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
