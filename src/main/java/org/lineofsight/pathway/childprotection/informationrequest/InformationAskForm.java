package org.lineofsight.pathway.childprotection.informationrequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * What is asked of whom, as typed.
 *
 * @param agency of the directory, or {@link #OUTSIDE}
 */
public record InformationAskForm(
        @NotNull(message = "Choose the section it is asked under") @Nullable Section section,
        @Nullable String agency,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
        @Size(max = 1_000, message = "The address must be 1,000 characters or fewer") @Nullable String address,
        List<UUID> children,
        List<@Valid Adult> adults,
        @Size(max = 4_000, message = "What it is for must be 4,000 characters or fewer") @Nullable String purpose,
        @Nullable Consent consent,
        @Size(max = 4_000, message = "This must be 4,000 characters or fewer") @Nullable String consentWords,
        @Size(max = 10_000, message = "What you ask must be 10,000 characters or fewer") @Nullable String asked,
        TypedDate replyBy) {

    /** For somebody who is not in the directory. */
    public static final String OUTSIDE = "outside";

    private static final int ADULTS = 3;

    /** One adult’s line. */
    public record Adult(
            @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
            @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String about) {

        static final Adult EMPTY = new Adult(null, null);

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Adult[***]";
        }
    }

    public InformationAskForm(
            @Nullable Section section,
            @Nullable String agency,
            @Nullable String name,
            @Nullable String address,
            @Nullable List<UUID> children,
            @Nullable List<Adult> adults,
            @Nullable String purpose,
            @Nullable Consent consent,
            @Nullable String consentWords,
            @Nullable String asked,
            @Nullable TypedDate replyBy) {
        this.section = section;
        this.agency = agency;
        this.name = name;
        this.address = address;
        this.children = children == null ? List.of() : children;
        this.adults = filled(adults == null ? List.of() : adults);
        this.purpose = purpose;
        this.consent = consent;
        this.consentWords = consentWords;
        this.asked = asked;
        this.replyBy = replyBy == null ? TypedDate.empty() : replyBy;
    }

    private static List<Adult> filled(List<Adult> typed) {
        var lines = new ArrayList<Adult>();
        for (var i = 0; i < Math.max(ADULTS, typed.size()); i++) {
            var line = i < typed.size() ? typed.get(i) : null;
            lines.add(line == null ? Adult.EMPTY : line);
        }
        return lines;
    }

    /** The template of a section, to be changed for the case. */
    static InformationAskForm template(Section section, List<UUID> children, LocalDate replyBy) {
        return new InformationAskForm(
                section,
                null,
                null,
                null,
                children,
                null,
                null,
                null,
                null,
                section.questions(),
                TypedDate.of(replyBy));
    }

    void check(Errors errors) {
        if (agency == null || agency.isBlank()) {
            errors.rejectValue("agency", "agency", "Choose whom you ask");
        }
        if (OUTSIDE.equals(agency) && text(name).isEmpty()) {
            errors.rejectValue("name", "name", "Write whom the letter goes to");
        }
        if (replyBy.toDate().isEmpty()) {
            errors.rejectValue(
                    "replyBy",
                    "date",
                    replyBy.problem("The day").orElse("Enter the day by which you need it"));
        }
    }

    /** When it was checked. */
    AskForInformation.Asking toAsking() {
        return new AskForInformation.Asking(
                section,
                OUTSIDE.equals(agency) ? null : agencyId(),
                orNull(name),
                orNull(address),
                children,
                adults.stream()
                        .filter(adult -> !text(adult.name()).isEmpty())
                        .map(adult ->
                                new AskForInformation.Adult(
                                        text(adult.name()), orNull(adult.about())))
                        .toList(),
                text(purpose),
                consent,
                text(consentWords),
                text(asked),
                replyBy.toDate().orElseThrow());
    }

    private @Nullable AgencyId agencyId() {
        try {
            return agency == null ? null : new AgencyId(UUID.fromString(agency));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "InformationAskForm[***]";
    }
}
