package org.lineofsight.partnership.board.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.platform.web.Answers;

/** When, where and about what a group meets, as typed. */
public record GroupMeetingForm(
        @Valid WhenAndWhere when,
        @Size(max = 200, message = "The theme must be 200 characters or fewer") @Nullable String theme,
        List<String> deputies) {

    public GroupMeetingForm(
            @Nullable WhenAndWhere when, @Nullable String theme, @Nullable List<String> deputies) {
        this.when = when == null ? WhenAndWhere.empty() : when;
        this.theme = theme;
        this.deputies = deputies == null ? List.of() : deputies;
    }

    @Nullable String themeText() {
        return Answers.orAbsent(theme);
    }
}
