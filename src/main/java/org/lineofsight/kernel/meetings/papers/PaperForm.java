package org.lineofsight.kernel.meetings.papers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A paper as typed and chosen. */
public record PaperForm(
        @NotNull(message = "Choose what you hand in") @Nullable String code,
        @Size(max = 200, message = "The title must be 200 characters or fewer") @Nullable String title,
        @Size(max = 50_000, message = "The report must be 50,000 characters or fewer") @Nullable String words,
        @Nullable MultipartFile file,
        @NotNull(message = "Choose who may read it") Paper.@Nullable Readers readers,
        @NotNull(message = "Choose whether the family is shown it") @Nullable Family family,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String familyBecause) {

    /** Stands for a paper that the kind of meeting does not ask for. */
    public static final String OTHER = "OTHER";

    /** Whether the family is shown it. */
    public enum Family {
        SHARED,
        NOT_SHARED
    }

    static PaperForm empty() {
        return new PaperForm(null, null, null, null, Paper.Readers.ASKED, null, null);
    }

    HandInPaper.HandedIn handedIn() {
        return new HandInPaper.HandedIn(
                OTHER.equals(code) ? null : code,
                text(title),
                orNone(words),
                content(),
                Objects.requireNonNull(readers),
                family == Family.SHARED,
                orNone(familyBecause));
    }

    private byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNone(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "PaperForm[" + code + "]";
    }
}
