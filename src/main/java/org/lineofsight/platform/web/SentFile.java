package org.lineofsight.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as a browser sends it.
 *
 * @param name without the folders that some browsers send
 */
public record SentFile(String name, byte[] content) {

    /**
     * @param file absent or without a name where nobody chose one
     */
    public static SentFile of(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isBlank()) {
            throw new RuleBroken("import.no-file", "file", "Choose a file");
        }
        var plain = name.replaceFirst("(?s)^.*[/\\\\]", "").strip();
        try {
            return new SentFile(
                    plain.substring(Math.max(0, plain.length() - 200)), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "SentFile[" + content.length + " bytes]";
    }
}
