package org.lineofsight.partnership.yearlyreport.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;

/**
 * A short form that stands in the figures, and what it is short for. Local ones are not known here.
 */
public record Abbreviation(String shortForm, String longForm) {

    private static final List<Abbreviation> KNOWN =
            List.of(
                    of("CAFCASS", "Children and Family Court Advisory and Support Service"),
                    of("CCG", "clinical commissioning group (NHS, until 2022)"),
                    of("CIN", "child in need"),
                    of("CP", "child protection"),
                    of("CRC", "community rehabilitation company (probation, until 2021)"),
                    of("CSE", "child sexual exploitation"),
                    of("DOLS", "deprivation of liberty safeguards"),
                    of("EHCP", "education, health and care plan"),
                    of("FGM", "female genital mutilation"),
                    of("GCP2", "Graded Care Profile 2, a way to measure neglect"),
                    of("ICB", "integrated care board (NHS)"),
                    of("ICPC", "initial child protection conference"),
                    of(
                            "LADO",
                            "local authority designated officer, for allegations against people who work with children"),
                    of("MACE", "multi-agency child exploitation meeting"),
                    of("MARAC", "multi-agency risk assessment conference, about domestic abuse"),
                    of("MASH", "multi-agency safeguarding hub, the front door"),
                    of("NHS", "National Health Service"),
                    of("PCC", "police and crime commissioner"),
                    of("SEN", "special educational needs"),
                    of("TAF", "team around the family"),
                    of("TAFs", "teams around the family"));

    private static Abbreviation of(String shortForm, String longForm) {
        return new Abbreviation(shortForm, longForm);
    }

    /** Those that stand in the figures. */
    static List<Abbreviation> in(Figures figures) {
        var words =
                figures.tables().stream()
                        .filter(table -> table.refusal() == null)
                        .flatMap(table ->
                                Stream.concat(
                                        table.columns().stream().map(column -> column.label()),
                                        table.used().stream()
                                                .flatMap(row -> row.cells().values().stream())
                                                .map(cell -> cell.asGiven())))
                        .toList();
        return KNOWN.stream()
                .filter(known -> {
                    var word =
                            Pattern.compile(
                                    "(?<![\\w-])" + Pattern.quote(known.shortForm) + "(?![\\w-])");
                    return words.stream().anyMatch(text -> word.matcher(text).find());
                })
                .toList();
    }
}
