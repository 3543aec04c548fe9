package org.lineofsight.partnership.actionplan.raise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionForm;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionRules;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** The partnership’s office raises an action that no meeting and no plan here raises by itself. */
@UseCase
public class RaiseAction {

    private static final String KIND = "action-plan";

    private final Actions actions;
    private final Owners owners;
    private final Groups groups;
    private final Clock clock;

    RaiseAction(Actions actions, Owners owners, Groups groups, Clock clock) {
        this.actions = actions;
        this.owners = owners;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * @param form when it was checked
     * @param from what decided it, in words; absent where the source says enough
     * @param where where it was decided, an address of this site; absent where it was not here
     * @param again the action that is raised again; absent where it is a new one
     */
    public ActionId raise(
            ActionForm form,
            PartForm part,
            @Nullable String from,
            @Nullable String where,
            @Nullable ActionId again,
            Actor by) {
        RaiseRules.oneAgencyOwnsIt(form.ownerText());
        var improvement = improvement(part);
        var owner = ActionRules.somebodyIsAsked(owners.chosenAtBoard(form));
        var source =
                again == null
                        ? new Subject(KIND, Governance.OFFICE.value())
                        : new Subject("action", again.value());
        var action =
                new NewAction(
                                source,
                                Governance.OFFICE.value(),
                                form.whatText(),
                                form.soThatText(),
                                owner,
                                form.dueOn())
                        .sharedWith(Governance.READERS.value())
                        .improving(improvement)
                        .from(
                                from == null ? improvement.from().label() : from,
                                address(where, again));
        return actions.raise(action, by);
    }

    private static String address(@Nullable String where, @Nullable ActionId again) {
        if (again != null) {
            return "/actions/" + again;
        }
        return where == null ? "/partnership/actions" : where;
    }

    Improvement improvement(PartForm part) {
        var source = RaiseRules.itComesFromSomewhere(part.sourceText());
        var group =
                groups.all(LocalDate.now(clock)).stream()
                        .filter(each -> each.id().toString().equals(part.overseerText()))
                        .findFirst();
        return new Improvement(
                source,
                part.themeText(),
                group.map(each -> each.id().value()).orElse((UUID) null),
                group.map(Group::name).orElse(null));
    }
}
