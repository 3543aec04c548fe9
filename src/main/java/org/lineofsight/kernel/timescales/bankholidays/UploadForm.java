package org.lineofsight.kernel.timescales.bankholidays;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file as it was chosen; absent or empty where none was. */
public record UploadForm(@Nullable MultipartFile file) {

    String fileName() {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null || name.isBlank()
                ? "bank-holidays.json"
                : name.substring(Math.max(0, name.length() - 200));
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
