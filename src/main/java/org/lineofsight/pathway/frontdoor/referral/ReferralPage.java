package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A referral as its referrer sees it: what they told, where it stands, what they were told, and
 * what was written both ways.
 *
 * @param clocks with the reason for each date
 * @param kind of what is being typed to the front door
 * @param reply what is being typed to the front door, and what is wrong with it
 */
public record ReferralPage(
        Told told,
        List<Child> children,
        List<ReferralForm.PersonTold> people,
        Optional<ReferralQueries.Answer> answer,
        List<ReferralQueries.Message> messages,
        List<Clock> clocks,
        Field kind,
        Field reply) {

    /**
     * What the referrer told.
     *
     * @param mine the reader sent it; otherwise they lead safeguarding where it was sent
     * @param evidence for the level; absent for contacts that did not come through the form
     */
    public record Told(
            ContactId id,
            String reference,
            Instant receivedAt,
            boolean outOfHours,
            Stage stage,
            boolean mine,
            @Nullable String referrer,
            @Nullable String job,
            @Nullable String team,
            @Nullable String telephone,
            String agency,
            @Nullable Called called,
            String worry,
            @Nullable String childsWords,
            @Nullable ChildsWordsAbsent childsWordsAbsent,
            @Nullable String workingWell,
            YesNo domesticAbuse,
            Consent consent,
            @Nullable String consentReason,
            @Nullable LevelOfNeed claimedLevel,
            @Nullable String evidence) {

        @Override
        public String toString() {
            return "Told[" + id + "]";
        }
    }

    /**
     * @param told absent for contacts that did not come through the form
     */
    public record Child(String name, @Nullable LocalDate dateOfBirth, @Nullable ChildTold told) {

        /** Everything, for whoever sent it. */
        public List<SummaryRow> rows() {
            var rows = new ArrayList<SummaryRow>();
            rows.add(
                    SummaryRow.of(
                            "Born",
                            told != null
                                    ? ToldWords.born(told)
                                    : dateOfBirth == null ? null : InWords.date(dateOfBirth)));
            rows.addAll(moreRows());
            return rows;
        }

        /** What the form asks beyond what is known of every child of a contact. */
        List<SummaryRow> moreRows() {
            if (told == null) {
                return List.of();
            }
            var rows = new ArrayList<SummaryRow>();
            if (told.alsoKnownAs() != null) {
                rows.add(SummaryRow.of("Also known as", told.alsoKnownAs()));
            }
            rows.add(SummaryRow.of("Sex", told.sex().label()));
            rows.add(SummaryRow.of("Ethnicity", ToldWords.ethnicity(told.ethnicity())));
            rows.add(
                    SummaryRow.of(
                            "NHS number",
                            told.nhsNumber() == null ? "Not given" : told.nhsNumber()));
            rows.add(SummaryRow.of("Address", ToldWords.address(told.address())));
            rows.add(SummaryRow.of("School or nursery", ToldWords.school(told.school())));
            return rows;
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /** One clock, with the reasons for its date. */
    public record Clock(String title, TimeLeft left, Explanation explanation) {}

    public String names() {
        return Writing.inWords(children.stream().map(Child::name).toList());
    }

    /** The level and the outcome; a line for each child where they are not the same. */
    public List<SummaryRow> answerRows(ReferralQueries.Answer answer) {
        var rows = new ArrayList<SummaryRow>();
        if (Set.copyOf(answer.children()).size() <= 1) {
            rows.add(
                    SummaryRow.of(
                            "Outcome",
                            answer.outcome().label() + "\n" + answer.outcome().meaning()));
            rows.add(
                    SummaryRow.of(
                            "Level of need",
                            answer.level() == told.claimedLevel
                                    ? answer.level().words() + ", as claimed"
                                    : answer.level().words()
                                            + ". Claimed: "
                                            + LevelOfNeed.claimed(told.claimedLevel)
                                                    .toLowerCase(Locale.UK)));
        } else {
            rows.addAll(childRows(answer));
        }
        rows.add(SummaryRow.of("What and why", answer.message()));
        rows.add(
                SummaryRow.of("Told by", answer.sentBy() + ", " + InWords.moment(answer.sentAt())));
        return rows;
    }

    private List<SummaryRow> childRows(ReferralQueries.Answer answer) {
        var rows = new ArrayList<SummaryRow>();
        for (var place = 0; place < answer.children().size(); place++) {
            var verdict = answer.children().get(place);
            rows.add(
                    SummaryRow.of(
                            children.get(place).name(),
                            verdict.level().words()
                                    + "\n"
                                    + verdict.outcome().label()
                                    + "\n"
                                    + verdict.outcome().meaning()));
        }
        rows.add(SummaryRow.of("Level claimed", LevelOfNeed.claimed(told.claimedLevel)));
        return rows;
    }

    public List<SummaryRow> referrerRows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Name", told.referrer));
        rows.add(
                SummaryRow.of(
                        "Job", told.job == null ? told.agency : told.job + ", " + told.agency));
        if (told.team != null) {
            rows.add(SummaryRow.of("Team or service", told.team));
        }
        rows.add(SummaryRow.of("Telephone", told.telephone));
        if (told.called != null) {
            rows.add(SummaryRow.of("Called first", ToldWords.called(told.called)));
        }
        return rows;
    }

    public List<SummaryRow> peopleRows() {
        return people.stream()
                .map(person ->
                        SummaryRow.of(
                                person.name(),
                                person.relationship()
                                        + ". Lives with the child: "
                                        + person.livesWithChild().label().toLowerCase(Locale.UK)))
                .toList();
    }

    public List<SummaryRow> sharingRows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Does the family know and agree?", told.consent.label()));
        if (told.consentReason != null) {
            rows.add(SummaryRow.of("Why it was shared", told.consentReason));
        }
        rows.add(SummaryRow.of("Domestic abuse", told.domesticAbuse.label()));
        rows.add(SummaryRow.of("Level of need claimed", LevelOfNeed.claimed(told.claimedLevel)));
        if (told.evidence != null) {
            rows.add(SummaryRow.of("What it rests on", told.evidence));
        }
        return rows;
    }
}
