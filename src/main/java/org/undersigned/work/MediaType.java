package org.undersigned.work;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a file is, told from its first bytes and never from its name. */
public enum MediaType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    GIF("image/gif", "47494638"),
    TIFF("image/tiff", "49492a00", "4d4d002a"),
    /** Also the container of WAV sound and WebP pictures. */
    RIFF("application/octet-stream", "52494646"),
    MP3("audio/mpeg", "494433", "fffb", "fff3", "fff2"),
    OGG("audio/ogg", "4f676753"),
    /** Word, Excel and OpenDocument files are such archives. */
    ZIP("application/zip", "504b0304"),
    /** Outlook messages and the older Office files. */
    COMPOUND("application/x-ole-storage", "d0cf11e0a1b11ae1"),
    MP4("video/mp4"),
    TEXT("text/plain"),
    UNKNOWN("application/octet-stream");

    /** How many bytes from the beginning of a file are looked at. */
    static final int SAMPLE_BYTES = 4096;

    private final String name;
    private final List<byte[]> beginnings;

    MediaType(String name, String... beginnings) {
        this.name = name;
        this.beginnings =
                Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    /** The name under which it is stored; a file is always served as an attachment. */
    public String mediaType() {
        return name;
    }

    /** @param sample the beginning of the file */
    public static MediaType of(byte[] sample) {
        for (var type : values()) {
            if (type.beginnings.stream().anyMatch(beginning -> startsWith(sample, 0, beginning))) {
                return type;
            }
        }
        if (startsWith(sample, 4, "ftyp".getBytes(StandardCharsets.US_ASCII))) {
            return MP4;
        }
        return isText(sample) ? TEXT : UNKNOWN;
    }

    private static boolean startsWith(byte[] sample, int offset, byte[] beginning) {
        return sample.length >= offset + beginning.length
                && Arrays.equals(sample, offset, offset + beginning.length, beginning, 0, beginning.length);
    }

    /** UTF-8 without control characters; the last character may be cut off by the end of the sample. */
    private static boolean isText(byte[] sample) {
        for (var b : sample) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        for (var cut = 0; cut < 4 && cut <= sample.length; cut++) {
            if (decodes(Arrays.copyOf(sample, sample.length - cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
