package org.lineofsight.kernel.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can be asked to do something: oneself, each agency through the role that answers for it
 * there, and somebody without an account.
 */
@Component
public class Owners {

    /** For {@link ActionForm#owner()}: whoever fills in the form. */
    public static final String MYSELF = "myself";

    /** For {@link ActionForm#owner()}: somebody whose name is typed. */
    public static final String OUTSIDE = "outside";

    /** For {@link ActionForm#owner()}: whoever has to do it already. */
    static final String THE_SAME = "the-same";

    private final Agencies agencies;
    private final AnsweringRoles answeringRoles;
    private final Clock clock;

    Owners(Agencies agencies, AnsweringRoles answeringRoles, Clock clock) {
        this.agencies = agencies;
        this.answeringRoles = answeringRoles;
        this.clock = clock;
    }

    /**
     * The agency, through the role that answers for it today; through its safeguarding lead where
     * nobody does yet.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Owner.OfAgency ofAgency(AgencyId agency) {
        return new Owner.OfAgency(
                agency, answeringRoles.of(agency.value()).orElse(Role.SAFEGUARDING_LEAD));
    }

    /**
     * The agency, through whoever leads safeguarding there, who answers for it in the partnership.
     */
    public Owner.OfAgency leadOf(AgencyId agency) {
        return new Owner.OfAgency(agency, Role.SAFEGUARDING_LEAD);
    }

    /** What a form offers: oneself, the agencies of today by name, somebody outside. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Option> options() {
        var today = LocalDate.now(clock);
        var answering = answeringRoles.all();
        var options = new ArrayList<Option>();
        options.add(Option.of(MYSELF, "Myself"));
        agencies.all().stream()
                .filter(agency -> agency.on(today))
                .map(agency ->
                        Option.of(
                                agency.id().value().toString(),
                                Optional.ofNullable(answering.get(agency.id().value()))
                                        .map(role ->
                                                "%s, %s"
                                                        .formatted(
                                                                agency.name(),
                                                                role.label()
                                                                        .toLowerCase(Locale.UK)))
                                        .orElse(
                                                agency.name()
                                                        + " (nobody here answers for it today)")))
                .forEach(options::add);
        options.add(Option.of(OUTSIDE, "Somebody without an account here"));
        return options;
    }

    /**
     * What a form of the partnership’s own work offers: the agencies of today, and somebody
     * outside.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Option> atBoard() {
        var today = LocalDate.now(clock);
        var led = answeringRoles.agenciesWith(Role.SAFEGUARDING_LEAD);
        var options = new ArrayList<Option>();
        agencies.all().stream()
                .filter(agency -> agency.on(today))
                .map(agency ->
                        Option.of(
                                agency.id().value().toString(),
                                led.contains(agency.id().value())
                                        ? agency.name()
                                        : agency.name()
                                                + " (nobody here leads safeguarding today)"))
                .forEach(options::add);
        options.add(Option.of(OUTSIDE, "Somebody without an account here"));
        return options;
    }

    /**
     * What was chosen of {@link #atBoard}: an agency is asked through its safeguarding lead, who
     * answers for it in the partnership; empty where it is none of the options.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Owner> chosenAtBoard(ActionForm form) {
        if (OUTSIDE.equals(form.ownerText())) {
            return outside(form.outsideText());
        }
        return agencyId(form.ownerText())
                .flatMap(agencies::find)
                .filter(agency -> agency.on(LocalDate.now(clock)))
                .map(agency -> leadOf(agency.id()));
    }

    /** The same for an action that has an owner already, of a case or of the partnership. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Option> options(Action action) {
        var options = new ArrayList<Option>();
        options.add(Option.of(THE_SAME, "As before: " + action.ownerName()));
        options.addAll(action.improvement() == null ? options() : atBoard());
        return options;
    }

    /** What was chosen for an action that has an owner already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Owner> chosen(ActionForm form, Action action, Actor by) {
        if (THE_SAME.equals(form.owner())) {
            return Optional.of(action.owner());
        }
        return action.improvement() == null ? chosen(form, by) : chosenAtBoard(form);
    }

    /** What was chosen; empty where it is none of the options. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Owner> chosen(ActionForm form, Actor by) {
        return chosen(form.ownerText(), form.outsideText(), by);
    }

    private Optional<Owner> chosen(String option, String typed, Actor by) {
        if (option.equals(MYSELF)) {
            return Optional.ofNullable(by.agencyId())
                    .map(agency ->
                            new Owner.OfPerson(new AgencyId(agency), by.accountId(), by.name()));
        }
        if (option.equals(OUTSIDE)) {
            return outside(typed);
        }
        return agencyId(option)
                .flatMap(agencies::find)
                .filter(agency -> agency.on(LocalDate.now(clock)))
                .map(agency -> ofAgency(agency.id()));
    }

    private static Optional<Owner> outside(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(new Owner.Outside(typed.strip(), null));
    }

    private static Optional<AgencyId> agencyId(String option) {
        try {
            return Optional.of(new AgencyId(UUID.fromString(option)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
