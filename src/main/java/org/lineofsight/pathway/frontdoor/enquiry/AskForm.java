package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Consent;

/** Asking agencies, as typed. */
public final class AskForm extends TypedForm {

    private AskForm(Map<String, List<String>> typed) {
        super(typed);
    }

    static AskForm of(Map<String, List<String>> typed) {
        return new AskForm(typed);
    }

    /** Every child is asked about, and the family's agreement is as the referrer told it. */
    static AskForm blank(
            List<EnquiryQueries.Person> people, Consent consent, @Nullable String reason) {
        var form = new AskForm(Map.of());
        form.put(
                "people",
                people.stream()
                        .filter(EnquiryQueries.Person::child)
                        .map(each -> each.toldId().toString())
                        .toList());
        form.put("consent", consent.name());
        form.put("consentReason", reason);
        return form;
    }

    Asking asking() {
        return new Asking(
                ids(Stream.concat(texts("agencies"), texts("others"))),
                ids(texts("people")),
                ids(texts("address")),
                text("questions"),
                choice(Purpose.class, "purpose"),
                text("purposeWords"),
                choices(LawfulBasis.class, texts("bases")).toList(),
                text("basisWords"),
                choice(Proportionality.class, "proportionality"),
                text("proportionalityWords"),
                choice(Consent.class, "consent"),
                text("consentReason"));
    }

    /** What is no id is nobody. */
    private static Set<UUID> ids(Stream<String> typed) {
        var ids = new LinkedHashSet<UUID>();
        typed.forEach(each -> {
            try {
                ids.add(UUID.fromString(each));
            } catch (IllegalArgumentException e) {
                return;
            }
        });
        return ids;
    }
}
