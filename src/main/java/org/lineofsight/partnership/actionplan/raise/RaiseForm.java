package org.lineofsight.partnership.actionplan.raise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionForm;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/**
 * An action that the partnership’s office raises itself, as typed.
 *
 * @param from what decided it, in words
 * @param where where it was decided, an address of this site; empty where it is none
 * @param again the action that is raised again; empty where it is a new one
 */
public record RaiseForm(
        @Valid ActionForm action,
        @Valid PartForm part,
        @Size(max = 200, message = "What decided it must be 200 characters or fewer") @Nullable String from,
        @Nullable String where,
        @Nullable String again) {

    private static final Pattern OF_THE_PARTNERSHIP =
            Pattern.compile("/partnership/[a-z0-9/-]{1,200}");

    public RaiseForm(
            @Nullable ActionForm action,
            @Nullable PartForm part,
            @Nullable String from,
            @Nullable String where,
            @Nullable String again) {
        this.action = action == null ? ActionForm.empty() : action;
        this.part = part == null ? PartForm.empty() : part;
        this.from = from;
        this.where = where;
        this.again = again;
    }

    /** Begun where something was decided, as its page says. */
    static RaiseForm from(@Nullable String source, @Nullable String from, @Nullable String where) {
        var part =
                Arrays.stream(ActionSource.values())
                        .filter(each -> each.code().equals(source))
                        .findFirst()
                        .map(each -> new PartForm(each.name(), null, null))
                        .orElseGet(PartForm::empty);
        return new RaiseForm(null, part, from, where, null);
    }

    /** What is no longer in place, to be asked for once more. */
    static RaiseForm again(Action old) {
        var part = old.improvement();
        return new RaiseForm(
                new ActionForm(old.what(), old.soThat(), null, null, TypedDate.empty()),
                part == null ? PartForm.empty() : PartForm.of(part),
                "Action " + old.reference() + ", no longer in place",
                null,
                old.id().toString());
    }

    /** Absent where nothing was typed. */
    @Nullable String fromText() {
        return Answers.orAbsent(from);
    }

    /** Absent where it is no address of the partnership’s own pages. */
    @Nullable String whereText() {
        return where != null && OF_THE_PARTNERSHIP.matcher(where).matches() ? where : null;
    }

    /** What it is raised from; empty where it is a new one. */
    String origin() {
        return Objects.requireNonNullElse(again, "") + Objects.requireNonNullElse(where, "");
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "RaiseForm[***]";
    }
}
