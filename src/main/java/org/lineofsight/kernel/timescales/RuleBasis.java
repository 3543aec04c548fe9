package org.lineofsight.kernel.timescales;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a timescale rests on, so that nobody has to take the system's word for it.
 *
 * @param source the document, for example "Working Together to Safeguard Children"
 * @param edition which one, for example "2023"; for a local rule the version the partnership agreed
 * @param article the chapter, paragraph, section or regulation; empty where the whole document is
 *     meant
 * @param force what kind of document it is
 * @param sureness how far this project has checked the rule against the document
 */
public record RuleBasis(
        String source, String edition, String article, Force force, Sureness sureness) {

    /** What binds people to a rule. */
    public enum Force {
        ACT("Act of Parliament", true),
        REGULATIONS("regulations", true),
        STATUTORY_GUIDANCE("statutory guidance", true),
        GUIDANCE("guidance", false),
        LOCAL("local agreement, not statutory", false);

        private final String label;
        private final boolean statutory;

        Force(String label, boolean statutory) {
            this.label = label;
            this.statutory = statutory;
        }

        public String label() {
            return label;
        }

        public boolean statutory() {
            return statutory;
        }
    }

    /** How the rule is known. A rule that is only reported says so wherever it is explained. */
    public enum Sureness {
        READ("Read in the published document."),
        REPORTED("As published by others; not yet read in the document itself."),
        TO_BE_CHECKED("To be checked against the published document.");

        private final String words;

        Sureness(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public RuleBasis {
        if (source.isBlank() || edition.isBlank()) {
            throw new IllegalArgumentException("A rule names its source and edition");
        }
        Objects.requireNonNull(article);
    }

    public static RuleBasis act(String title, String year) {
        return new RuleBasis(title, year, "", Force.ACT, Sureness.TO_BE_CHECKED);
    }

    /**
     * @param number the statutory instrument, for example "SI 2010/959"
     */
    public static RuleBasis regulations(String title, String number) {
        return new RuleBasis(title, number, "", Force.REGULATIONS, Sureness.TO_BE_CHECKED);
    }

    public static RuleBasis statutoryGuidance(String title, String edition) {
        return new RuleBasis(title, edition, "", Force.STATUTORY_GUIDANCE, Sureness.TO_BE_CHECKED);
    }

    public static RuleBasis guidance(String title, String edition) {
        return new RuleBasis(title, edition, "", Force.GUIDANCE, Sureness.TO_BE_CHECKED);
    }

    /** A rule that this partnership has given itself. */
    public static RuleBasis local(String agreement, String version) {
        return new RuleBasis(agreement, version, "", Force.LOCAL, Sureness.READ);
    }

    /**
     * Stands in until a constant names its basis, and shows in every explanation that it does not.
     */
    static RuleBasis notStated(@Nullable LocalDate from) {
        return new RuleBasis(
                "No basis stated",
                from == null ? "undated" : "from " + from,
                "",
                Force.LOCAL,
                Sureness.TO_BE_CHECKED);
    }

    public RuleBasis at(String newArticle) {
        return new RuleBasis(source, edition, newArticle, force, sureness);
    }

    public RuleBasis knownBy(Sureness newSureness) {
        return new RuleBasis(source, edition, article, force, newSureness);
    }

    /** "Working Together to Safeguard Children, 2023, chapter 3 (statutory guidance)". */
    public String inWords() {
        return source
                + ", "
                + edition
                + (article.isEmpty() ? "" : ", " + article)
                + " ("
                + force.label()
                + ")";
    }
}
