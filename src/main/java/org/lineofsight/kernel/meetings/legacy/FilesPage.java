package org.lineofsight.kernel.meetings.legacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Option;

/** Where a file of old meetings is sent in, and those that came. */
public record FilesPage(
        List<OldFile> files, List<Option> kinds, Field kind, Field file, ErrorSummary errors) {

    static FilesPage of(
            List<OldFile> files,
            List<MeetingKind> kinds,
            @Nullable String kind,
            @Nullable RuleBroken broken) {
        return new FilesPage(
                files,
                kinds.stream().map(each -> Option.of(each.code(), each.title())).toList(),
                Field.of("kind", kind),
                Field.empty("file").withError(broken == null ? null : broken.words()),
                broken == null
                        ? ErrorSummary.NONE
                        : ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#file")));
    }
}
