package org.undersigned.press.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.Refusal;

class ArticleFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsPlainTextInUtf8AndAsOldPagesAreWritten() throws IOException {
        assertThat(read("Zoë Doe signed.\r\nSo did R.E.M.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Zoë Doe signed.\nSo did R.E.M.");
        assertThat(read("\uFEFFZoë".getBytes(StandardCharsets.UTF_8))).isEqualTo("Zoë");
        assertThat(read("Zoë “signed”".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Zoë “signed”");
    }

    @Test
    void readsTheArticleOfAPageAndNothingAroundIt() throws IOException {
        var html = """
            <!doctype html><html><head><title>Canary title</title><style>canary{}</style></head><body>
            <nav>Canary menu</nav><article><h1>Stars sign</h1><p>Zoë&nbsp;<b>Doe</b> and
            <a href="https://example.org">Kim&amp;Roe</a> signed.</p><script>canary()</script>
            <p>%s</p></article><aside>Canary advice</aside><footer>Canary foot</footer></body></html>
            """.formatted("More words. ".repeat(60));

        assertThat(read(html.getBytes(StandardCharsets.UTF_8)))
                .startsWith("Stars sign\n\nZoë\u00a0Doe and Kim&Roe signed.\n\nMore words.")
                .doesNotContainIgnoringCase("canary");
        assertThat(ArticleFile.pasted("<p>Zoë <i>Doe</i></p><p>signed</p>")).isEqualTo("Zoë Doe\n\nsigned");
    }

    @Test
    void keepsParagraphsApartHoweverThePageIsBuilt() {
        assertThat(ArticleFile.pasted("<div> <div>\n<p>Zoë <b> Doe</b> </p>\n\n </div><p> signed<br>it </p></div>"))
                .isEqualTo("Zoë  Doe\n\nsigned\n\nit");
    }

    @Test
    void readsAPageOfSpacesInTime() {
        var page = "<p>Zoë " + "<b> </b>".repeat(250_000) + "Doe</p>";

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ArticleFile.pasted(page)))
                .startsWith("Zoë ");
    }

    @Test
    void refusesWhatIsPastedAndTooLongBeforeItIsParsed() {
        var page = "<p>Zoë Doe</p>" + "<i></i>".repeat(1 << 20);

        assertThatThrownBy(() -> ArticleFile.pasted(page))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("press.refused.article-too-long"));
    }

    @Test
    void readsTheTextOfAPdf() throws IOException {
        assertThat(read(pdf(1, null))).contains("Page 1 names Kim Roe and One Republic.");
    }

    @Test
    void refusesWhatIsEmptyTooLongOrTooLarge() throws IOException {
        refused("press.refused.article-empty", "  \n ".getBytes(StandardCharsets.UTF_8));
        refused(
                "press.refused.article-empty",
                "<html><body><img src=x></body></html>".getBytes(StandardCharsets.UTF_8));
        refused("press.refused.article-too-long", "word ".repeat(60_001).getBytes(StandardCharsets.UTF_8));
        refused("press.refused.article-too-large", new byte[(int) ArticleFile.MAX_BYTES + 1]);
    }

    @Test
    void refusesAPdfThatIsBrokenLockedOrHasTooManyPages() throws IOException {
        var whole = pdf(1, null);
        refused("press.refused.article-unreadable", "%PDF-1.7\nnothing of it".getBytes(StandardCharsets.UTF_8));
        refused("press.refused.article-locked", pdf(1, "secret"));
        refused("press.refused.article-too-many-pages", pdf(PdfText.MAX_PAGES + 1, null));
        for (var cut = 10; cut < whole.length; cut += 97) {
            var half = Arrays.copyOf(whole, cut);
            try {
                assertThat(read(half)).isNotBlank();
            } catch (Refusal refusal) {
                assertThat(refusal.key()).startsWith("press.refused.article-");
            }
        }
    }

    @Test
    void refusesAPdfThatUnpacksToFarMoreThanAnArticle() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            for (var megabyte = 0; megabyte < 80; megabyte++) {
                deflating.write(new byte[1 << 20]);
            }
        }
        var bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        bomb.write(packed.toByteArray());
        var twice = "%PDF-1.4\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\nendstream";

        refused("press.refused.article-too-large-unpacked", bomb.toByteArray());
        refused("press.refused.article-unreadable", twice.getBytes(StandardCharsets.US_ASCII));
    }

    private String read(byte[] bytes) throws IOException {
        return ArticleFile.read(Files.write(folder.resolve("article"), bytes));
    }

    private void refused(String key, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("article"), bytes);
        assertThatThrownBy(() -> ArticleFile.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] pdf(int pages, @Nullable String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText("Page " + number + " names Kim Roe and One Republic.");
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
