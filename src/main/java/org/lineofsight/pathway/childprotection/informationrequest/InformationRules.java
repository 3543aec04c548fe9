package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a request for information says, and what is an answer to it. */
final class InformationRules {

    private static final String TEMPLATE =
            "East and North Hertfordshire CCG safeguarding report 2019-20: a template for section 17 and 47, with consent, to use when requesting information";

    private InformationRules() {}

    @Basis(TEMPLATE)
    static Section itSaysUnderWhichSection(@Nullable Section section) {
        if (section == null) {
            throw new RuleBroken(
                    "information.section", "section", "Choose the section it is asked under");
        }
        return section;
    }

    @Basis(TEMPLATE)
    static void somebodyIsAskedAbout(int people) {
        if (people == 0) {
            throw new RuleBroken("information.people", "children", "Choose whom you ask about");
        }
    }

    @Basis(
            TEMPLATE
                    + "; somebody who is not in the directory gets a letter, which takes an address")
    static Addressee somebodyIsAsked(@Nullable String name, @Nullable String address) {
        if (name == null) {
            throw new RuleBroken("information.addressee", "agency", "Choose whom you ask");
        }
        if (address == null) {
            throw new RuleBroken("information.address", "address", "Write where the letter goes");
        }
        return new Addressee(null, null, name, address);
    }

    @Basis("UK GDPR, article 5(1)(b): information is asked for a stated purpose")
    static void itSaysWhatFor(String purpose) {
        if (purpose.isBlank()) {
            throw new RuleBroken("information.purpose", "purpose", "Write what it is for");
        }
    }

    @Basis("UK GDPR, article 5(1)(c): what is asked is what is needed")
    static void itSaysWhatIsAsked(String asked) {
        if (asked.isBlank()) {
            throw new RuleBroken("information.asked", "asked", "Write what you ask");
        }
    }

    @Basis(
            TEMPLATE
                    + "; Working Together 2023, chapter 1: without agreement the reason is on record")
    static void consentOrTheReasonIsOnRecord(@Nullable Consent consent, String words) {
        if (consent == null) {
            throw new RuleBroken("information.consent", "consent", "Say whether the family agrees");
        }
        if (words.isBlank()) {
            throw new RuleBroken(
                    "information.consent-words",
                    "consentWords",
                    consent == Consent.GIVEN
                            ? "Write who agreed, and when"
                            : "Write why you ask without their agreement");
        }
    }

    @Basis("Local procedure: an answer is asked for by a day that is still to come")
    static void itIsToBeAnsweredFromTodayOn(LocalDate replyBy, LocalDate today) {
        if (replyBy.isBefore(today)) {
            throw new RuleBroken(
                    "information.reply-by", "replyBy", "The day must be today or later");
        }
    }

    @Basis("Local procedure: what was withdrawn is not answered")
    static void itIsOpen(InformationRequest request) {
        if (request.status() == InformationRequest.Status.WITHDRAWN) {
            throw new RuleBroken(
                    "information.withdrawn", "This request was withdrawn. Nothing needs an answer");
        }
    }

    @Basis("Local procedure: what was answered is not withdrawn; the answer stays")
    static void itIsNotAnsweredYet(InformationRequest request) {
        if (request.status() != InformationRequest.Status.WAITING) {
            throw new RuleBroken(
                    "information.over",
                    "This request is already %s"
                            .formatted(request.status().label().toLowerCase(Locale.UK)));
        }
    }

    @Basis("Local procedure: whoever was asked is told why no answer is needed")
    static void withdrawingSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken(
                    "information.withdrawn-because", "because", "Write why it is withdrawn");
        }
    }

    @Basis(
            "Local procedure: that nothing is held is an answer; what is held, or why it is not shared, is in words")
    static InformationReply.Held anAnswerSaysWhatIsHeld(
            InformationReply.@Nullable Held held, String words) {
        if (held == null) {
            throw new RuleBroken("information.held", "held", "Say whether anything is held");
        }
        if (held != InformationReply.Held.NOTHING_HELD && words.isBlank()) {
            throw new RuleBroken(
                    "information.reply-words",
                    "words",
                    held == InformationReply.Held.HELD
                            ? "Write what is held"
                            : "Write why it cannot be shared");
        }
        return held;
    }

    @Basis("Local procedure: what is written down by hand says who gave it, and when it came")
    static void whatCameByHandSaysFromWhom(
            boolean byHand,
            @Nullable String saidBy,
            LocalDate on,
            LocalDate asked,
            LocalDate today) {
        if (!byHand) {
            return;
        }
        if (saidBy == null) {
            throw new RuleBroken("information.said-by", "saidBy", "Write who gave the answer");
        }
        if (on.isBefore(asked) || on.isAfter(today)) {
            throw new RuleBroken(
                    "information.received",
                    "receivedOn",
                    "The day it came is between the day you asked and today");
        }
    }

    @Basis(
            "East and North Hertfordshire CCG safeguarding report 2019-20: reports are paid with monitoring of standards and quality")
    static void everyStandardIsJudged(Collection<ReportStandard> judged) {
        for (var standard : ReportStandard.values()) {
            if (!judged.contains(standard)) {
                throw new RuleBroken(
                        "information.standard",
                        "standards[" + standard.ordinal() + "]",
                        "Say how far it meets: %s".formatted(standard.label()));
            }
        }
    }

    @Basis("Local procedure: only a report that says something is judged by the standards")
    static InformationReply aReportIsThere(@Nullable InformationReply reply) {
        if (reply == null || reply.held() != InformationReply.Held.HELD) {
            throw new RuleBroken("information.no-report", "There is no report to judge");
        }
        return reply;
    }
}
