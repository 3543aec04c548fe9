package org.lineofsight.pathway.earlyhelp.hub;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.web.TypedDate;

/** What somebody of the hub types while a caller is on the line. */
public record TakeHubContactForm(
        @NotNull(message = "Choose how it came") @Nullable String channel,
        @NotNull(message = "Choose who is asking") @Nullable String askerKind,
        @NotBlank(message = "Write the name of whoever is asking") @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String asker,
        @NotBlank(message = "Write who they are to the family") @Size(max = 200, message = "Who they are must be 200 characters or fewer") @Nullable String askerIs,
        @Nullable String agency,
        @NotBlank(message = "Write how you can reach them") @Size(max = 200, message = "How to reach them must be 200 characters or fewer") @Nullable String reachedAt,
        List<@Valid Child> children,
        List<@Valid Adult> adults,
        @NotBlank(message = "Write what is asked for") @Size(
                        max = 20_000,
                        message = "What is asked for must be 20,000 characters or fewer")
                @Nullable String askedFor,
        @Size(max = 20_000, message = "What the child said must be 20,000 characters or fewer") @Nullable String childsWords,
        @Size(max = 20_000, message = "What is going well must be 20,000 characters or fewer") @Nullable String workingWell,
        @NotNull(message = "Choose whether domestic abuse is part of the family’s life") @Nullable String domesticAbuse,
        @NotNull(message = "Choose whether the family agrees") @Nullable String consent,
        @Size(max = 2_000, message = "About the agreement must be 2,000 characters or fewer") @Nullable String consentNote) {

    static final int CHILDREN = 8;
    static final int ADULTS = 4;

    /** One child; a row without a name is no child. */
    public record Child(
            @Size(max = 200, message = "First names must be 200 characters or fewer") @Nullable String givenNames,
            @Size(max = 200, message = "Family name must be 200 characters or fewer") @Nullable String familyName,
            @Nullable TypedDate born) {

        static final Child EMPTY = new Child(null, null, TypedDate.empty());

        boolean named() {
            return !Kept.stripped(givenNames).isEmpty() || !Kept.stripped(familyName).isEmpty();
        }

        HubContact.Child toChild() {
            return new HubContact.Child(
                    new UUID(0, 0),
                    Kept.stripped(givenNames),
                    Kept.stripped(familyName),
                    born == null ? null : born.toDate().orElse(null),
                    null,
                    null);
        }
    }

    public record Adult(
            @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
            @Size(max = 200, message = "Who they are must be 200 characters or fewer") @Nullable String relationship,
            @Nullable String livesWith) {

        static final Adult EMPTY = new Adult(null, null, null);

        boolean named() {
            return !Kept.stripped(name).isEmpty();
        }

        HubContact.Adult toAdult() {
            return new HubContact.Adult(
                    Kept.stripped(name),
                    Kept.stripped(relationship).isEmpty()
                            ? "Not recorded"
                            : Kept.stripped(relationship),
                    livesWith == null ? YesNo.NOT_KNOWN : YesNo.valueOf(livesWith));
        }
    }

    public TakeHubContactForm {
        channel = Kept.known(Channel.values(), channel);
        askerKind = Kept.known(AskerKind.values(), askerKind);
        domesticAbuse = Kept.known(YesNo.values(), domesticAbuse);
        consent = Kept.known(Consent.values(), consent);
        children = filled(children, Child.EMPTY, CHILDREN);
        adults = filled(adults, Adult.EMPTY, ADULTS);
    }

    static TakeHubContactForm empty() {
        return from(new Kept(java.util.Map.of()));
    }

    static TakeHubContactForm from(Kept kept) {
        var children = new ArrayList<Child>();
        for (var i = 0; i < CHILDREN; i++) {
            var at = "children[" + i + "].";
            children.add(
                    new Child(
                            kept.text(at + "givenNames"),
                            kept.text(at + "familyName"),
                            kept.date(at + "born")));
        }
        var adults = new ArrayList<Adult>();
        for (var i = 0; i < ADULTS; i++) {
            var at = "adults[" + i + "].";
            adults.add(
                    new Adult(
                            kept.text(at + "name"),
                            kept.text(at + "relationship"),
                            kept.text(at + "livesWith")));
        }
        return new TakeHubContactForm(
                kept.text("channel"),
                kept.text("askerKind"),
                kept.text("asker"),
                kept.text("askerIs"),
                kept.text("agency"),
                kept.text("reachedAt"),
                children,
                adults,
                kept.text("askedFor"),
                kept.text("childsWords"),
                kept.text("workingWell"),
                kept.text("domesticAbuse"),
                kept.text("consent"),
                kept.text("consentNote"));
    }

    /** Only for a form without errors. */
    NewContact toContact() {
        if (channel == null || askerKind == null || domesticAbuse == null || consent == null) {
            throw new IllegalStateException("The choices are validated before");
        }
        return new NewContact(
                Channel.valueOf(channel),
                AskerKind.valueOf(askerKind),
                Kept.stripped(asker),
                Kept.stripped(askerIs),
                agency == null || agency.isBlank() ? null : UUID.fromString(agency),
                null,
                Kept.stripped(reachedAt),
                Kept.stripped(askedFor),
                Kept.orAbsent(childsWords),
                null,
                Kept.orAbsent(workingWell),
                YesNo.valueOf(domesticAbuse),
                Consent.valueOf(consent),
                Kept.orAbsent(consentNote),
                children.stream().filter(Child::named).map(Child::toChild).toList(),
                adults.stream().filter(Adult::named).map(Adult::toAdult).toList(),
                null);
    }

    private static <T> List<T> filled(@Nullable List<T> rows, T empty, int number) {
        var filled = new ArrayList<T>();
        for (var i = 0; i < number; i++) {
            filled.add(
                    rows != null && i < rows.size() && rows.get(i) != null ? rows.get(i) : empty);
        }
        return filled;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "TakeHubContactForm[***]";
    }
}
