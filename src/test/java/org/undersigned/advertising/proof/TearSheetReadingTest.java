package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetDetails;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.base.Refusal;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Tear sheets that are read when they are filed, and stay filed whatever comes of it. */
@ServiceTest
class TearSheetReadingTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private PrintService print;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private ReadBackService readBacks;

    @Autowired
    private ProofService proofs;

    private PlacementFixture.Ready ready;
    private UUID placement;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.readyToRun();
        placement = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void findsEachNameOnTheTearSheetByItself() {
        var document = file("page.pdf", page());

        assertThat(readBacks.readBacks(placement))
                .singleElement()
                .returns(document, ReadBackRow::document)
                .returns(3, ReadBackRow::found)
                .returns(true, ReadBackRow::isAsInTheAd);
        assertThat(tearSheet().found()).isEqualTo(3);
        assertThat(readBacks
                        .picture(readBacks.readBacks(placement).getFirst().id(), 1)
                        .content())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void tellsWhichNamesThePaperLeftOutAndWhichItChanged() throws IOException {
        file("page.pdf", printed("Ada Abel", "Bob O'Bel"));

        assertThat(readBacks.readBacks(placement).getFirst().findings())
                .extracting(PageFinding::kind, PageFinding::expected, PageFinding::found)
                .containsExactlyInAnyOrder(
                        tuple(FindingKind.CHANGED, "Bob O’Bell", "Bob O'Bel"),
                        tuple(FindingKind.MISSING, "Nguyễn Thị Đặng", ""));
    }

    @Test
    void keepsAPageWithoutTextAndSaysThatItHasNoneAndWhatToDo() throws IOException {
        file("scan.pdf", empty());

        var back = tearSheet();
        assertThat(back.unread().sentence()).startsWith("The file has no text").contains("Ask the paper");
        assertThat(back.names()).isEqualTo(3);
        assertThat(back.isAsInTheAd()).isFalse();
        filed(1);
    }

    @Test
    void keepsAPictureAndABrokenFileAndSaysWhyTheyAreNotRead() {
        file("scan.png", "\u0089PNG\r\n\u001a\n0000".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(tearSheet().unread().sentence()).startsWith("The tear sheet is a picture");

        file("broken.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8));
        assertThat(readBacks.readBacks(placement).getFirst().unread().sentence())
                .startsWith("The file cannot be read as a PDF");
        filed(2);
    }

    @Test
    void tellsNothingMoreOfAPageThatIsTakenBack() {
        file("page.pdf", page());
        var filed = sheets.standing(ready.order().order()).get(ready.insertion());
        sheets.takeBack(filed.id(), orders.seen(ready.order()), "It is the page of another day");

        assertThat(readBacks.ofTearSheets(ready.order().order())).isEmpty();
        assertThat(readBacks.readBacks(placement)).hasSize(1);
    }

    /** Nothing is read where the filing itself is refused. */
    @Test
    void readsNothingThatWasNotFiled() {
        assertThat(readBacks.readBacks(placement)).isEmpty();
        var seen = orders.seen(ready.order()) - 1;

        assertThatThrownBy(() -> sheets.file(ready.insertion(), seen, sheet("page.pdf", page())))
                .isInstanceOf(Refusal.class);

        assertThat(readBacks.readBacks(placement)).isEmpty();
        assertThat(readBacks.ofTearSheets(ready.order().order())).isEmpty();
        filed(0);
    }

    private ReadBackRow tearSheet() {
        var read = readBacks.ofTearSheets(ready.order().order());
        assertThat(read).containsOnlyKeys(ready.insertion());
        return read.get(ready.insertion());
    }

    private UUID file(String name, byte[] content) {
        var filed = sheet(name, content).because("The page in a better copy");
        return sheets.file(ready.insertion(), orders.seen(ready.order()), filed);
    }

    private TearSheetDetails sheet(String name, byte[] content) {
        var sheet = orders.tearSheet(OrderFixture.PAGE);
        return new TearSheetDetails(
                sheet.paper(),
                sheet.on(),
                sheet.page(),
                sheet.position(),
                sheet.size(),
                sheet.colour(),
                AdUpload.of(name, content));
    }

    private void filed(int count) {
        assertThat(sheets.sheets(ready.order().order())).hasSize(count);
        assertThat(insertions.insertion(ready.insertion()).state())
                .isEqualTo(count == 0 ? InsertionState.RAN : InsertionState.FILED);
    }

    private byte[] page() {
        return proofs.file(proofs.latest(placement).orElseThrow().id()).content();
    }

    /** As another hand sets it. */
    private static byte[] printed(String... lines) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(72, 600);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] empty() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
