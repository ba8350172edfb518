package org.undersigned.signature.evidence.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.undersigned.work.MediaType;

/** Tells what can be shown of a file. */
public final class FilePreviews {

    /** The longest text that is shown, in characters. */
    private static final int LONGEST = 50_000;

    /** What a file is shows at its beginning, in so many bytes. */
    private static final int BEGINNING = 4_096;

    private FilePreviews() {}

    /** @param file all of its bytes; what it is goes by them and never by its name */
    public static FilePreview of(byte[] file) {
        return switch (MediaType.of(Arrays.copyOf(file, Math.min(file.length, BEGINNING)))) {
            case PNG, JPEG, GIF, TIFF -> Pictures.first(file).orElseGet(FilePreview.Nothing::new);
            case PDF -> PdfPages.first(file).orElseGet(FilePreview.Nothing::new);
            case TEXT -> Mails.first(file, LONGEST).orElseGet(() -> words(file));
            case UNKNOWN -> Mails.first(file, LONGEST).orElseGet(FilePreview.Nothing::new);
            default -> new FilePreview.Nothing();
        };
    }

    private static FilePreview words(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8).strip();
        return new FilePreview.Words(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}
