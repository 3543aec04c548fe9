package org.lineofsight.kernel.people.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Ethnicity;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.kernel.people.PersonLink;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecord;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Relationship;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * One agency's record of a person, as far as the reader may see it.
 *
 * @param inLife those in the person's life
 * @param inLivesOf those in whose life the person is
 * @param names of both, as far as the reader may see them
 * @param alike other records that may be of the same person
 * @param links what else there is about the person, which the reader may open
 * @param today for ages
 */
public record PersonPage(
        PersonRecord record,
        List<Relationship> inLife,
        List<Relationship> inLivesOf,
        Map<PersonRecordId, PersonName> names,
        List<Match> alike,
        Map<AgencyId, String> agencies,
        List<PersonLink> links,
        LocalDate today) {

    /** A person in the other's life. */
    public record Relation(
            String name, String href, String what, String livesWith, String responsibility) {}

    public String agency() {
        return agency(record);
    }

    public String agency(PersonRecord of) {
        return agencies.getOrDefault(of.heldBy(), "An agency that is no longer listed");
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Age", age()),
                SummaryRow.of("Held by", agency()),
                SummaryRow.of("Recorded", InWords.moment(record.recordedAt())));
    }

    private String age() {
        var birth = record.details().birth();
        return birth instanceof Birth.Born(var on)
                ? birth.inWords(today) + ", born " + InWords.dateWithoutWeekday(on)
                : birth.inWords(today);
    }

    public List<SummaryRow> about() {
        var details = record.details();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Name", details.name().inFull()));
        if (!details.aliases().isEmpty()) {
            rows.add(
                    SummaryRow.of(
                            "Other names",
                            String.join(
                                    ", ",
                                    details.aliases().stream().map(PersonName::inFull).toList())));
        }
        rows.add(SummaryRow.of("Sex", details.sex().label()));
        rows.add(
                SummaryRow.of(
                        "Ethnicity",
                        details.ethnicity() == null
                                ? null
                                : Ethnicity.find(details.ethnicity())
                                        .map(Ethnicity::label)
                                        .orElse(details.ethnicity())));
        rows.add(SummaryRow.of("First language", details.firstLanguage()));
        rows.add(SummaryRow.of("Needs an interpreter", details.interpreter().label()));
        rows.add(
                switch (details.address()) {
                    case Address.At at ->
                            SummaryRow.of(
                                    at.confidential() ? "Confidential address" : "Address",
                                    at.lines()
                                            + (at.postcode().isEmpty()
                                                    ? ""
                                                    : "\n" + at.postcode()));
                    case Address.NoFixedAddress() -> SummaryRow.of("Address", "No fixed address");
                    case Address.NotKnown() -> SummaryRow.of("Address", "Not known");
                    case Address.Withheld() ->
                            SummaryRow.of(
                                    "Address",
                                    "Confidential. Ask the agency that holds this record");
                });
        return rows;
    }

    public boolean confidentialAddress() {
        return record.details().address() instanceof Address.At at && at.confidential();
    }

    public List<Identifier> numbers() {
        return record.details().identifiers();
    }

    /** "school records, 3 March 2026". */
    public String source(Identifier number) {
        return number.saidOn() == null
                ? number.saidBy()
                : number.saidBy() + ", " + InWords.dateWithoutWeekday(number.saidOn());
    }

    public List<Relation> relations() {
        return Stream.concat(
                        inLife.stream()
                                .filter(each -> names.containsKey(each.who()))
                                .map(each -> relation(each, each.who(), each.kind().label())),
                        inLivesOf.stream()
                                .filter(each -> names.containsKey(each.of()))
                                .map(each ->
                                        relation(
                                                each,
                                                each.of(),
                                                "This person is to them: "
                                                        + each.kind()
                                                                .label()
                                                                .toLowerCase(java.util.Locale.UK))))
                .toList();
    }

    private Relation relation(Relationship relationship, PersonRecordId other, String what) {
        return new Relation(
                names.getOrDefault(other, PersonName.NOT_KNOWN).inFull(),
                "/people/" + other,
                what,
                relationship.livesWith().label(),
                relationship.parentalResponsibility().label());
    }

    @Override
    public String toString() {
        return "PersonPage[" + record.id() + "]";
    }
}
