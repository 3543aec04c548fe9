package org.lineofsight.pathway.frontdoor.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.platform.time.InWords;

/** An incident in the words of a referral. */
final class Incidents {

    private static final String WITHOUT_CONSENT =
            "Told by the police to safeguard the child; the family was not asked.";

    private Incidents() {}

    static String part(String column) {
        return switch (column) {
            case "suspect" -> "Suspect";
            case "victim" -> "Victim";
            default -> "Was there";
        };
    }

    /**
     * @param records of the children, in their order
     */
    static Referral referral(
            Incident incident, Agency police, String sourceCode, List<UUID> records) {
        var children = new ArrayList<Referral.Child>();
        for (var i = 0; i < incident.children().size(); i++) {
            children.add(child(incident.children().get(i), records.get(i)));
        }
        var words = words(incident);
        return new Referral(
                Channel.POLICE_NOTIFICATION,
                new Referral.Referrer(
                        null,
                        police.id().value(),
                        police.details().name(),
                        sourceCode,
                        incident.officer(),
                        "Police officer",
                        null,
                        incident.station()),
                children,
                incident.others().stream()
                        .map(other ->
                                new Referral.HouseholdMember(
                                        other.name(), other.part(), YesNo.NOT_KNOWN))
                        .toList(),
                worry(incident),
                words.isEmpty() ? null : words,
                words.isEmpty() ? absent(incident) : null,
                null,
                incident.domesticAbuse(),
                Consent.NOT_ASKED,
                WITHOUT_CONSENT,
                incident.claimedLevel());
    }

    static Referral.Child child(Incident.Child child, UUID record) {
        return new Referral.Child(
                record, child.given(), child.family(), child.born(), child.expected(), null, null);
    }

    private static ChildsWordsAbsent absent(Incident incident) {
        return incident.children().stream().allMatch(Incident.Child::unborn)
                ? ChildsWordsAbsent.UNBORN
                : ChildsWordsAbsent.NOT_SEEN;
    }

    private static String words(Incident incident) {
        var said = incident.children().stream().filter(child -> child.words() != null).toList();
        return said.size() == 1
                ? Objects.requireNonNull(said.getFirst().words())
                : said.stream()
                        .map(child -> child.given() + ": " + child.words())
                        .collect(Collectors.joining("\n"));
    }

    /** What the police wrote comes last and as they wrote it; before it the facts of the file. */
    private static String worry(Incident incident) {
        var facts = new ArrayList<String>();
        facts.add(
                "Police incident %s, %s."
                        .formatted(
                                incident.number(),
                                incident.happenedAt() == null
                                        ? InWords.date(incident.happenedOn())
                                                + ", time not recorded"
                                        : InWords.moment(incident.happenedAt())));
        facts.add(
                incident.risk() == null
                        ? "Risk grade: not recorded."
                        : "Risk grade: %s.".formatted(incident.risk().words()));
        if (incident.addressIsSecret()) {
            facts.add("The address must stay secret and is not in this record: ask the police.");
        }
        incident.children().stream()
                .filter(child -> child.school() != null)
                .map(child -> "School of %s: %s.".formatted(child.given(), child.school()))
                .forEach(facts::add);
        return String.join("\n", facts)
                + "\n\n"
                + (incident.summary().isEmpty()
                        ? "The police did not write what happened."
                        : incident.summary());
    }
}
