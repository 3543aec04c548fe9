package org.lineofsight.kernel.meetings.papers;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.FileKind;

/** What holds of papers. */
final class PaperRules {

    private static final String PROCEDURE = "Meetings procedure, edition 1 (local): ";
    private static final String FAMILY =
            "Working Together 2023, chapter 3: reports to conferences are shared with the family beforehand";

    private PaperRules() {}

    @Basis(PROCEDURE + "papers are for a meeting that takes place")
    static void itWasNotCancelled(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new RuleBroken("paper.cancelled", "This meeting was cancelled");
        }
    }

    @Basis(PROCEDURE + "a paper says what it is")
    static void itHasATitle(String title) {
        if (title.isBlank()) {
            throw new RuleBroken("paper.title", "title", "Write what this paper is");
        }
    }

    @Basis(PROCEDURE + "a paper is text or a file")
    static void itSaysSomething(@Nullable String words, byte[] file) {
        if (words == null && file.length == 0) {
            throw new RuleBroken("paper.empty", "words", "Write the report, or choose a file");
        }
    }

    @Basis(PROCEDURE + "files of at most 5 MB that everybody can open and that carry no macros")
    static void theFileCanBeTaken(byte[] file) {
        if (file.length > FileKind.LARGEST) {
            throw new RuleBroken("paper.large", "file", "The file must be smaller than 5 MB");
        }
        if (file.length > 0 && FileKind.of(file).isEmpty()) {
            throw new RuleBroken(
                    "paper.kind",
                    "file",
                    "The file must be a PDF, a Word document (.docx), a JPG or a PNG");
        }
    }

    @Basis(FAMILY)
    static void notSharingItWithTheFamilySaysWhy(boolean shared, @Nullable String because) {
        if (!shared && because == null) {
            throw new RuleBroken(
                    "paper.family", "familyBecause", "Write why the family is not shown it");
        }
    }
}
