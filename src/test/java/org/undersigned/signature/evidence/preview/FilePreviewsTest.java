package org.undersigned.signature.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePreviewsTest {

    private static final String ACTIVE = "<script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "tiff"})
    void drawsPicturesAnewAsPng(String format) throws IOException {
        var shown = picture(FilePreviews.of(picture(format, 40, 20)));

        assertThat(shown.getWidth()).isEqualTo(40);
        assertThat(shown.getHeight()).isEqualTo(20);
    }

    @Test
    void leavesBehindWhatElseAPictureHolds() throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(picture("png", 40, 20));
        file.writeBytes(ACTIVE.getBytes(StandardCharsets.UTF_8));

        var preview = (FilePreview.Picture) FilePreviews.of(file.toByteArray());

        assertThat(new String(preview.png(), StandardCharsets.ISO_8859_1)).doesNotContain(ACTIVE);
    }

    @Test
    void showsALargePictureSmaller() throws IOException {
        var shown = picture(FilePreviews.of(picture("png", 6_400, 20)));

        assertThat(shown.getWidth()).isEqualTo(1_600);
    }

    @Test
    void readsNoPictureThatWouldUnfoldToMoreThanAPage() throws IOException {
        assertThat(FilePreviews.of(claiming(60_000, 60_000))).isInstanceOf(FilePreview.Nothing.class);
    }

    @Test
    void showsNothingOfABrokenPicture() throws IOException {
        var broken = Arrays.copyOf(picture("png", 40, 20), 40);

        assertThat(FilePreviews.of(broken)).isInstanceOf(FilePreview.Nothing.class);
    }

    @Test
    void showsATextAsText() {
        var preview = FilePreviews.of((ACTIVE + "\nYes, add my name – Zoë").getBytes(StandardCharsets.UTF_8));

        assertThat(preview).isEqualTo(new FilePreview.Words(ACTIVE + "\nYes, add my name – Zoë"));
    }

    @Test
    void showsAMailAsItWasMeantToBeRead() {
        var preview = FilePreviews.of("""
                Received: from mail.example.org by mx.example.org; Thu, 22 Jan 2026 10:00:00 +0000
                From: =?utf-8?q?Zo=C3=AB_Zed?= <zoe@example.org>
                To: staff@example.org
                Subject: =?utf-8?B?WWVzIOKAkyBhZGQgbWU=?=
                Date: Thu, 22 Jan 2026 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: multipart/alternative; boundary="inner"

                --inner
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Yes, add my name =96 Zo=EB. This line goes =
                on.
                --inner
                Content-Type: text/html; charset=utf-8

                <p>Yes, in another form</p>
                --inner--
                --outer
                Content-Type: application/pdf; name="letter.pdf"
                Content-Disposition: attachment; filename="letter.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --outer--
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(preview).isInstanceOfSatisfying(FilePreview.Mail.class, mail -> {
            assertThat(mail.head())
                    .containsEntry("From", "Zoë Zed <zoe@example.org>")
                    .containsEntry("Subject", "Yes – add me")
                    .doesNotContainKey("Received");
            assertThat(mail.text()).contains("Zoë. This line goes on.").doesNotContain("another form", "JVBER");
            assertThat(mail.attached()).containsExactly("letter.pdf");
        });
    }

    @Test
    void showsTheWordsOfAMailThatIsAPageAndRunsNothing() {
        var page = "<style>p{}</style><script>steal()</script><p>Yes.</p><p>Zoë<img src=https://example.org/seen></p>";
        var packed = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        var preview = FilePreviews.of(("From: zoe@example.org\r\nDate: Thu, 22 Jan 2026 10:00:00 +0000\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + packed)
                .getBytes(StandardCharsets.UTF_8));

        assertThat(preview)
                .isInstanceOfSatisfying(
                        FilePreview.Mail.class, mail -> assertThat(mail.text()).isEqualTo("Yes.\nZoë"));
    }

    @Test
    void showsATextThatIsNoMailAsItIs() {
        var text = "From: the desk\n\nTo be read: yes.";

        assertThat(FilePreviews.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new FilePreview.Words(text));
    }

    @Test
    void showsALongTextAsFarAsAPageHasRoom() {
        var preview = (FilePreview.Words) FilePreviews.of("a".repeat(60_000).getBytes(StandardCharsets.UTF_8));

        assertThat(preview.text()).hasSize(50_000);
    }

    @Test
    void drawsTheFirstPagesOfAPdfAndCountsTheOthers() throws IOException {
        var preview = (FilePreview.Pages) FilePreviews.of(pdf(6, PDRectangle.A4));

        assertThat(preview.pages()).hasSize(4);
        assertThat(preview.further()).isEqualTo(2);
        assertThat(picture(preview.pages().getFirst()).getHeight()).isBetween(1_300, 1_700);
    }

    @Test
    void drawsAPageThatSaysItIsVeryLargeSmall() throws IOException {
        var preview = (FilePreview.Pages) FilePreviews.of(pdf(1, new PDRectangle(100_000, 200)));

        assertThat(picture(preview.pages().getFirst()).getWidth()).isBetween(1_300, 1_500);
    }

    @Test
    void drawsNoPageWithAPictureThatWouldUnfoldToMoreThanThereIsRoomFor() throws IOException {
        assertThat(FilePreviews.of(pdfWithPicture(60_000))).isInstanceOf(FilePreview.Nothing.class);
    }

    @Test
    void showsNothingOfABrokenPdf() throws IOException {
        assertThat(FilePreviews.of(Arrays.copyOf(pdf(1, PDRectangle.A4), 40))).isInstanceOf(FilePreview.Nothing.class);
    }

    @Test
    void showsNothingOfAPdfThatUnpacksToMoreThanThereIsRoomFor() throws IOException {
        assertThat(FilePreviews.of(pdfUnpackingTo(1))).isInstanceOf(FilePreview.Pages.class);
        assertThat(FilePreviews.of(pdfUnpackingTo(80))).isInstanceOf(FilePreview.Nothing.class);
    }

    @Test
    void showsNothingOfAnArchive() {
        assertThat(FilePreviews.of(new byte[] {'P', 'K', 3, 4, 0})).isInstanceOf(FilePreview.Nothing.class);
    }

    private static BufferedImage picture(FilePreview preview) throws IOException {
        var png = ((FilePreview.Picture) preview).png();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage(size));
            }
            return saved(document);
        }
    }

    /** A page with a small picture that says it has very many pixels. */
    private static byte[] pdfWithPicture(int side) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
            picture.setWidth(side);
            picture.setHeight(side);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 10, 10, 100, 100);
            }
            return saved(document);
        }
    }

    private static byte[] pdfUnpackingTo(int megabytes) throws IOException {
        try (var document = new PDDocument()) {
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            var words = new PDStream(document);
            try (var writing = words.createOutputStream(COSName.FLATE_DECODE)) {
                for (var megabyte = 0; megabyte < megabytes; megabyte++) {
                    writing.write(spaces);
                }
            }
            var page = new PDPage(PDRectangle.A4);
            page.setContents(words);
            document.addPage(page);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    /** A small file whose heading says that the picture is very large. */
    private static byte[] claiming(int width, int height) throws IOException {
        var file = picture("png", 10, 10);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        return file;
    }
}
