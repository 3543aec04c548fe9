package org.lineofsight.platform.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file's bytes as text. UTF-8 is tried first; what is not UTF-8 comes from an older Windows
 * program.
 */
record SourceText(String text, List<String> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static SourceText of(byte[] bytes) throws NotATable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        refuseWhatIsNoText(bytes);
        try {
            return decoded(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            var note =
                    "The file is not UTF-8; it was read as Windows-1252, as older versions of Excel save it.";
            return new SourceText(new String(bytes, WINDOWS), List.of(note));
        }
    }

    private static SourceText decoded(String text) throws NotATable {
        if (text.indexOf('\0') >= 0) {
            throw new NotATable("The file is not text, so it cannot be a CSV.");
        }
        return new SourceText(text, List.of());
    }

    private static void refuseWhatIsNoText(byte[] bytes) throws NotATable {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new NotATable(
                    "The file is a workbook with another name. Open it in a spreadsheet program and save it as CSV.");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new NotATable(
                    "The file is a PDF with another name. Send the table itself, as CSV.");
        }
        for (var b : bytes) {
            if (b == 0) {
                throw new NotATable("The file is not text, so it cannot be a CSV.");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
