package org.lineofsight.partnership.board.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A meeting for the forward plan, as typed. */
public record PlanForm(
        @NotBlank(message = "Choose who meets") @Nullable String group,
        TypedDate on,
        @Size(max = 200, message = "The theme must be 200 characters or fewer") @Nullable String theme) {

    public PlanForm(@Nullable String group, @Nullable TypedDate on, @Nullable String theme) {
        this.group = group;
        this.on = on == null ? TypedDate.empty() : on;
        this.theme = theme;
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day, such as 27 3 2027"));
        }
    }

    GroupId groupId() {
        return new GroupId(UUID.fromString(group == null ? "" : group));
    }

    @Nullable String themeText() {
        return Answers.orAbsent(theme);
    }
}
