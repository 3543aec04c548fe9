package org.lineofsight.pathway.childprotection.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of medicals and health assessments. */
final class MedicalRules {

    private static final String DASHBOARD =
            "East and North Hertfordshire CCG safeguarding report 2019-20: meaningful data around child protection medicals";

    private MedicalRules() {}

    @Basis(
            "Local procedure: siblings are considered each on their own, and asked for each on their own")
    static void atLeastOneChildIsChosen(Collection<?> children) {
        if (children.isEmpty()) {
            throw new RuleBroken(
                    "medical.children", "children", "Choose the children to be examined");
        }
    }

    @Basis("Local procedure: whoever examines knows what kind of examination is needed")
    static Medical.Kind itIsOfAKind(Medical.@Nullable Kind kind) {
        if (kind == null) {
            throw new RuleBroken("medical.kind", "kind", "Choose what is needed");
        }
        return kind;
    }

    @Basis("Local procedure: whoever examines knows why")
    static void itSaysWhy(String why) {
        if (why.isBlank()) {
            throw new RuleBroken("medical.why", "why", "Write why it is needed");
        }
    }

    @Basis("Local procedure: a health service examines")
    static Agency aHealthServiceIsAsked(@Nullable Agency agency) {
        if (agency == null || Discipline.of(agency.kind()) != Discipline.HEALTH) {
            throw new RuleBroken("medical.agency", "agency", "Choose the health service");
        }
        return agency;
    }

    @Basis("Local procedure: a child is not asked for twice out of one strategy discussion")
    static void nobodyIsAskedForTwice(String already) {
        if (!already.isEmpty()) {
            throw new RuleBroken(
                    "medical.twice",
                    "children",
                    "Already asked for: %s. Withdraw that first".formatted(already));
        }
    }

    @Basis("Local procedure: what is done or withdrawn has no more appointments")
    static void itStillWaits(Medical medical) {
        if (!medical.status().waits()) {
            throw new RuleBroken("medical.over", "This is over: it was done, or withdrawn");
        }
    }

    @Basis("Local procedure: an appointment says where")
    static void anAppointmentIsSomewhere(String place) {
        if (place.isBlank()) {
            throw new RuleBroken("medical.place", "place", "Write where the child is seen");
        }
    }

    @Basis(DASHBOARD + "; an appointment that is recorded is one that was, or is to come")
    static void anAppointmentIsNotBeforeItWasAskedFor(Instant startsAt, Instant askedAt) {
        if (startsAt.isBefore(askedAt)) {
            throw new RuleBroken(
                    "medical.appointment",
                    "on",
                    "The appointment cannot be before it was asked for");
        }
    }

    @Basis(
            "Local procedure: only of an appointment whose time has come is it known what became of it")
    static Medical.Appointment itsTimeHasCome(Medical.@Nullable Appointment open, Instant now) {
        if (open == null || open.startsAt().isAfter(now)) {
            throw new RuleBroken("medical.not-yet", "There is no appointment whose time has come");
        }
        return open;
    }

    @Basis(
            "Herefordshire yearly report 2023-24, case reviews on neglect: a child does not fail to attend, somebody did not bring it; so it says who, and why where that is known")
    static void notBroughtSaysByWhom(String byWhom) {
        if (byWhom.isBlank()) {
            throw new RuleBroken(
                    "medical.by-whom", "byWhom", "Write who should have brought the child");
        }
    }

    @Basis("Local procedure: findings are in words, with who examined and when")
    static void findingsSayWhatWhoAndWhen(
            String findings, String by, @Nullable LocalDate on, LocalDate asked, LocalDate today) {
        if (on == null || on.isAfter(today) || on.isBefore(asked)) {
            throw new RuleBroken(
                    "medical.examined-on",
                    "examinedOn",
                    "Enter the day of the examination, between the day it was asked for and today");
        }
        if (by.isBlank()) {
            throw new RuleBroken("medical.examined-by", "examinedBy", "Write who examined");
        }
        if (findings.isBlank()) {
            throw new RuleBroken("medical.findings", "findings", "Write what was found");
        }
    }

    @Basis("Local procedure: whoever examines is told why it is not needed")
    static void withdrawingSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken("medical.withdrawn", "because", "Write why it is withdrawn");
        }
    }
}
