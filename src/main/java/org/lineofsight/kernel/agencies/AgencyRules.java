package org.lineofsight.kernel.agencies;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What may be said of an agency. Fields are named as on the pages. */
final class AgencyRules {

    /**
     * One @, something on both sides, a dot in the domain: what is wrong beyond that only the mail
     * server knows.
     */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    private AgencyRules() {}

    @Basis("Local rule: people know agencies by name")
    static void anAgencyHasAName(String name) {
        if (name.isBlank()) {
            throw new RuleBroken("agency.name-needed", "name", "Enter a name");
        }
    }

    @Basis("Local rule: notices go to a mailbox that the agency shares")
    static void noticesGoToAMailbox(ContactDetails contact) {
        var email = contact.noticesEmail();
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new RuleBroken(
                    "agency.email-form",
                    "noticesEmail",
                    "Enter an email address in the correct format, like safeguarding@agency.example");
        }
    }

    @Basis("Children in need census, N00152: referral sources of the year")
    static void theReferralSourceIsInUse(@Nullable String code, LocalDate day) {
        if (code != null && ReferralSources.find(code, day).isEmpty()) {
            throw new RuleBroken(
                    "agency.source-in-use",
                    "referralSource",
                    "Choose a referral source that is in use");
        }
    }

    @Basis("Local rule: what an agency did stays on record with its dates")
    static void nothingEndsBeforeItBegan(LocalDate since, LocalDate lastDay) {
        if (lastDay.isBefore(since)) {
            throw new RuleBroken(
                    "agency.ends-after-it-began",
                    "lastDay",
                    "The last day must be the same as or after the first day");
        }
    }
}
