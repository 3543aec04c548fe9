package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages under docs that are written from the code. {@code ./do docs} writes, a test compares. */
final class Generated {

    static final Path DOCS = Path.of("docs");

    private Generated() {}

    static void isFresh(Path page, String content) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, content);
        }
        assertThat(page).as("Run ./do docs: the code has changed since this was written").exists();
        assertThat(House.read(page))
                .as("Run ./do docs: the code has changed since %s was written", page)
                .isEqualTo(content);
    }

    /** "noFurtherActionNeedsARationale" as "No further action needs a rationale". */
    static String inWords(String camelCase) {
        var words =
                camelCase
                        .replaceAll("([A-Z])", " $1")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("childs ", "child's ")
                        .strip();
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** Within a table a bar would end the cell. */
    static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }
}
