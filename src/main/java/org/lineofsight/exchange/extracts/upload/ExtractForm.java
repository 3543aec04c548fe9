package org.lineofsight.exchange.extracts.upload;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.SentFile;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The day of an extract, and its files. */
public record ExtractForm(@Nullable TypedDate asOf, @Nullable List<MultipartFile> files) {

    void check(Errors errors) {
        var typed = asOf == null ? TypedDate.empty() : asOf;
        if (typed.isEmpty()) {
            errors.rejectValue("asOf", "asOf", "Enter the day of the extract");
        } else {
            typed.problem("Day of the extract")
                    .ifPresent(words -> errors.rejectValue("asOf", "asOf", words));
        }
        if (sent().findAny().isEmpty()) {
            errors.rejectValue("files", "files", "Choose at least one file");
        }
    }

    /** An unused field arrives as one file without a name. */
    private Stream<MultipartFile> sent() {
        return files == null
                ? Stream.empty()
                : files.stream()
                        .filter(file ->
                                file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isBlank());
    }

    List<SentFile> read() {
        return sent().map(SentFile::of).toList();
    }
}
