package org.lineofsight.pathway.childprotection.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A child in need plan to be begun, as typed. */
public record NeedPlanForm(
        List<UUID> children, @Nullable Agreement consent, @Valid OutlineForm outline) {

    /** Whether the family agrees. */
    public enum Agreement {
        AGREED,
        REFUSED
    }

    public NeedPlanForm(
            @Nullable List<UUID> children,
            @Nullable Agreement consent,
            @Nullable OutlineForm outline) {
        this.children = children == null ? List.of() : children;
        this.consent = consent;
        this.outline = outline == null ? OutlineForm.empty() : outline.filled();
    }

    void check(Errors errors) {
        if (consent == null) {
            errors.rejectValue("consent", "consent", "Choose whether the family agrees");
        }
        outline.check(errors);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "NeedPlanForm[***]";
    }
}
