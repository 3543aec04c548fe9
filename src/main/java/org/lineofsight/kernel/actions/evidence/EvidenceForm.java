package org.lineofsight.kernel.actions.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file and what it shows, as typed and chosen. */
public record EvidenceForm(
        @NotBlank(message = "Write what this file shows") @Size(max = 200, message = "What it shows must be 200 characters or fewer") @Nullable String title,
        @Nullable MultipartFile file) {

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "EvidenceForm[***]";
    }
}
