package org.lineofsight.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are kept for people to read, by how they begin; a name proves nothing. */
public enum FileKind {
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

    /** In bytes: 5 MB. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private final String mediaType;
    private final String ending;
    private final int[] begins;

    FileKind(String mediaType, String ending, int... begins) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.begins = begins;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With its dot: ".pdf". */
    public String ending() {
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

    /** Empty where it is none of them, or carries macros. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.is(content)).findFirst();
    }
}
