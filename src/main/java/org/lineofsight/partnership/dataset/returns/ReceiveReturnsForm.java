package org.lineofsight.partnership.dataset.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Whose figures come, of which year, and the files. */
public record ReceiveReturnsForm(
        @NotBlank(message = "Enter the partnership's name") @Size(max = 200, message = "Partnership's name must be 200 characters or fewer") @Nullable String partnership,
        @NotBlank(message = "Enter the year, like 2023-24") @Pattern(
                        regexp = "\\s*|\\s*(19|20)\\d{2}\\s*[-–/]\\s*(\\d{4}|\\d{2})\\s*",
                        message = "Enter a year like 2023-24")
                @Nullable String year,
        @Nullable List<MultipartFile> files) {

    static ReceiveReturnsForm empty(String partnership) {
        return new ReceiveReturnsForm(partnership, null, null);
    }

    List<MultipartFile> sent() {
        return files == null ? List.of() : files;
    }
}
