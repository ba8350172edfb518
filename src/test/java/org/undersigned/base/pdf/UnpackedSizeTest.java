package org.undersigned.base.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedSizeTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String PACKED = "<</Filter /FlateDecode>> stream";

    @Test
    void measuresWhatAllPartsHoldTogether() throws IOException {
        var part = pdf(PACKED, "\n", packed());

        assertThat(UnpackedSize.of(part, MEGABYTE)).isEqualTo(UnpackedSize.WITHIN);
        assertThat(UnpackedSize.of(part, MEGABYTE - 1)).isEqualTo(UnpackedSize.ABOVE);
        assertThat(UnpackedSize.of(
                        pdf(new String(part, StandardCharsets.ISO_8859_1) + PACKED, "\n", packed()), MEGABYTE))
                .isEqualTo(UnpackedSize.ABOVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\t", " ", "    \n", " \t\r\n", "\0", "\f", ""})
    void measuresAPartWhateverWhiteSpaceStandsBeforeIt(String space) throws IOException {
        assertThat(UnpackedSize.of(pdf(PACKED, space, packed()), MEGABYTE - 1)).isEqualTo(UnpackedSize.ABOVE);
    }

    @Test
    void measuresAPartWithABrokenHeadingAsReadersDo() throws IOException {
        var part = packed();
        part[0] = '\n';
        part[1] = '\n';

        assertThat(UnpackedSize.of(pdf(PACKED, "\n", part), MEGABYTE - 1)).isEqualTo(UnpackedSize.ABOVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter [ /ASCII85Decode /FlateDecode ]",
                "/Filter[/Fl/LZW]",
                "/Filter /LZWDecode",
                "/Filter /RunLengthDecode",
                "/Filter 5 0 R",
                "/Filter [5 0 R 6 0 R]",
                "/Filter %/DCTDecode\n[/Fl /Fl]",
                "/Filter /#46lateDecode",
                "/Filter /Flate#44ecode",
                "/#46ilter 5 0 R",
                "/Fi#6cter\n5 0 R",
                "/Filter [/DCTDecode"
            })
    void measuresNothingThatIsPackedTwiceOrHidesHow(String how) {
        assertThat(UnpackedSize.of(bytes("<<" + how + ">> stream\nendstream"), MEGABYTE))
                .isEqualTo(UnpackedSize.UNMEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/Encrypt 5 0 R", "/Encrypt<</Filter/Standard>>", "/#45ncr#79pt 5 0 R", "/En#63RYpt/Encrypt "})
    void measuresNothingThatIsEncrypted(String how) {
        assertThat(UnpackedSize.of(bytes("trailer <<" + how + ">>"), MEGABYTE)).isEqualTo(UnpackedSize.LOCKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /DCTDecode",
                "/Filter[/FlateDecode/DCTDecode]",
                "/Filter [\n/FlateDecode\n]",
                "/Filter []",
                "/Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached",
                "/BaseFont /Times#20New",
                "/EncryptMetadata false"
            })
    void takesWhatOtherFilesSay(String how) {
        assertThat(UnpackedSize.of(bytes("<<" + how + ">> stream\nendstream"), MEGABYTE))
                .isEqualTo(UnpackedSize.WITHIN);
    }

    private static byte[] pdf(String before, String space, byte[] part) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes(before + space));
        file.writeBytes(part);
        file.writeBytes(bytes("\nendstream\n"));
        return file.toByteArray();
    }

    private static byte[] packed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflating.write(new byte[MEGABYTE]);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
