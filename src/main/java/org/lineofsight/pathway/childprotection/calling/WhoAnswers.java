package org.lineofsight.pathway.childprotection.calling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Option;
import org.springframework.stereotype.Component;

/**
 * Which agencies can be asked to a meeting about a case, and who answers for each today. An
 * invitation to one for which nobody answers waits for its safeguarding lead.
 */
@Component
public class WhoAnswers {

    private final Agencies agencies;
    private final AnsweringRoles answering;
    private final Clock clock;

    WhoAnswers(Agencies agencies, AnsweringRoles answering, Clock clock) {
        this.agencies = agencies;
        this.answering = answering;
        this.clock = clock;
    }

    public Role roleFor(AgencyId agency) {
        return answering.of(agency.value()).orElse(Role.SAFEGUARDING_LEAD);
    }

    /**
     * Every agency of today in the order in which a quorum is read, each with its discipline and a
     * warning where nobody would read the invitation.
     */
    public List<Option> choices() {
        var today = LocalDate.now(clock);
        var roles = answering.all();
        return agencies.all().stream()
                .filter(agency -> agency.on(today))
                .sorted(Comparator.comparing(WhoAnswers::discipline).thenComparing(Agency::name))
                .map(agency -> choice(agency, roles.get(agency.id().value())))
                .toList();
    }

    private static Option choice(Agency agency, @Nullable Role answers) {
        return Option.of(
                agency.id().value().toString(),
                agency.name(),
                discipline(agency).label()
                        + (answers == null
                                ? ". Nobody here answers for it today: telephone as well"
                                : ", " + answers.label().toLowerCase(Locale.UK)));
    }

    private static Discipline discipline(Agency agency) {
        return Discipline.of(agency.kind());
    }
}
