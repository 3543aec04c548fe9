package org.lineofsight.kernel.meetings.papers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of papers. */
final class PaperRules {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final String PROCEDURE = "Meetings procedure, edition 1 (local): ";
    private static final String FAMILY =
            "Working Together 2023, chapter 3: reports to conferences are shared with the family beforehand";

    private PaperRules() {}

    /** The kinds of file that are taken, by how they begin; a name proves nothing. */
    enum Kind {
        PDF("application/pdf", ".pdf", 0x25, 0x50, 0x44, 0x46, 0x2d),
        WORD(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ".docx",
                0x50,
                0x4b,
                0x03,
                0x04),
        JPEG("image/jpeg", ".jpg", 0xff, 0xd8, 0xff),
        PNG("image/png", ".png", 0x89, 0x50, 0x4e, 0x47);

        private final String mediaType;
        private final String ending;
        private final int[] begins;

        Kind(String mediaType, String ending, int... begins) {
            this.mediaType = mediaType;
            this.ending = ending;
            this.begins = begins;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return ending;
        }

        private boolean is(byte[] content) {
            if (content.length <= begins.length) {
                return false;
            }
            for (var i = 0; i < begins.length; i++) {
                if ((content[i] & 0xff) != begins[i]) {
                    return false;
                }
            }
            return this != WORD || isWordWithoutMacros(content);
        }

        private static boolean isWordWithoutMacros(byte[] content) {
            var names = new String(content, StandardCharsets.ISO_8859_1);
            return names.contains("word/document.xml") && !names.contains("vbaProject");
        }

        static Optional<Kind> of(byte[] content) {
            return Arrays.stream(values()).filter(kind -> kind.is(content)).findFirst();
        }
    }

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
        if (file.length > LARGEST) {
            throw new RuleBroken("paper.large", "file", "The file must be smaller than 5 MB");
        }
        if (file.length > 0 && Kind.of(file).isEmpty()) {
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
