package org.lineofsight.kernel.meetings;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;

/**
 * Somebody asked to a meeting.
 *
 * @param discipline absent for whoever no quorum counts: the family, an adviser, a member of no
 *     agency
 * @param agency absent for the family, and for a member of no agency
 * @param role of those who answer for the agency; absent where a person is named
 * @param account absent where a role is asked, and for the family
 * @param name absent where a role is asked
 * @param familyAs what one of the family is to the child; absent for professionals, and where it is
 *     not recorded
 * @param member the seat they were asked as; absent for whoever is not asked as a member of a group
 * @param reply the latest; absent where there is none yet
 * @param attendance absent where it is not recorded
 */
public record Attendee(
        UUID id,
        int place,
        @Nullable Discipline discipline,
        @Nullable UUID agency,
        @Nullable String agencyName,
        @Nullable Role role,
        @Nullable UUID account,
        @Nullable String name,
        @Nullable String familyAs,
        @Nullable Member member,
        @Nullable Reply reply,
        @Nullable Attendance attendance) {

    /**
     * A seat in a standing group.
     *
     * @param deputy whether they were asked as the member's deputy, beside the member
     * @param left whether they do not sit there any more on the day of a meeting to come
     */
    public record Member(UUID seat, String title, boolean deputy, boolean left) {

        public Member(UUID seat, String title, boolean deputy) {
            this(seat, title, deputy, false);
        }

        private String inWords(@Nullable String agencyName) {
            var words = deputy ? title + ", deputy" : title;
            return agencyName == null ? words : words + ", " + agencyName;
        }
    }

    public boolean family() {
        return agency == null && member == null;
    }

    /** Whether they are told outside this application: nobody signs in for them. */
    public boolean outside() {
        return role == null && account == null;
    }

    /** Who is asked, in a line. */
    public String who() {
        if (member != null) {
            return member.inWords(agencyName) + (name == null ? "" : " (" + name + ")");
        }
        if (agencyName == null) {
            return familyAs == null ? name + ", family" : name + ", " + familyAs;
        }
        return name == null ? agencyName : name + ", " + agencyName;
    }

    /** Whether this actor was asked, by name or in the role they work in. */
    public boolean is(Actor actor) {
        return actor.accountId().equals(account)
                || (role == actor.role() && agency != null && agency.equals(actor.agencyId()));
    }

    /** Whether they were asked as a member, and have left the group since: nobody counts them. */
    public boolean left() {
        return member != null && member.left();
    }

    Attendee leaving() {
        return new Attendee(
                id,
                place,
                discipline,
                agency,
                agencyName,
                role,
                account,
                name,
                familyAs,
                member == null
                        ? null
                        : new Member(member.seat(), member.title(), member.deputy(), true),
                reply,
                attendance);
    }

    /** For the quorum before the meeting, from the reply. Empty for the family. */
    Optional<Voice> promised() {
        if (left()) {
            return voice(Presence.NOT_THERE, "has left the group");
        }
        if (reply == null) {
            return voice(Presence.NOT_KNOWN, "no reply yet");
        }
        return voice(reply.answer().promises(), uncapitalised(reply.answer().label()));
    }

    /** For the quorum once it was held, from the attendance. Empty for the family. */
    Optional<Voice> recorded() {
        if (attendance == null) {
            return voice(Presence.NOT_KNOWN, "not recorded whether they came");
        }
        return voice(attendance.presence(), uncapitalised(attendance.inWords()));
    }

    private Optional<Voice> voice(Presence presence, String words) {
        return discipline == null || agency == null || agencyName == null
                ? Optional.empty()
                : Optional.of(new Voice(discipline, agency, agencyName, presence, words));
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Attendee[" + id + "]";
    }
}
