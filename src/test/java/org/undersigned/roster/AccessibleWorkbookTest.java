package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/**
 * The workbook that newsrooms get, read back and held against the checklist of the United Kingdom's Government Analysis
 * Function for accessible spreadsheets.
 */
@ServiceTest
class AccessibleWorkbookTest {

    private static final Set<Scope> PRINT = Set.of(Scope.PRINT_AD);

    @Autowired
    private EditionFixture editions;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    private byte[] content;

    @BeforeEach
    void giveOutTheSecondEditionOfAMixedList() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(1)));
        Staff.signIn(Role.COORDINATOR);
        var words = campaigns.letter(campaigns.campaign());
        signatures.confirmed(words, directory.organisation("Guild of Tests"), PRINT);
        signatures.confirmed(words, directory.party(person("Ada Abel").withDisciplines("acting")), PRINT);
        var left = signatures.confirmed(words, "Max Loe");
        editions.seal(words, Scope.PRINT_AD);
        signatures.withdraw(left);
        signatures.confirmed(words, directory.party(person("=Zoë \"椎名\" Zed").withDisciplines("music")), PRINT);
        content = editions.give(editions.seal(words, Scope.PRINT_AD), FileKind.XLSX);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void marksEachListUpAsOneTableThatBeginsInTheFirstCellAndHasAMeaningfulName() {
        var names = new ArrayList<String>();
        tables(table -> {
            assertThat(table.getStartCellReference().formatAsString()).isEqualTo("A1");
            names.add(table.getName());
        });

        assertThat(names)
                .contains("Signatories", "Summary", "Organisations", "Changes")
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.matches("(?i)table\\d*"));
        sheets(sheet -> assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(isFacts(sheet) ? 0 : 1));
    }

    @Test
    void mergesAndSplitsNoCellsAndHidesNothing() {
        sheets(sheet -> {
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(sheet.getDrawingPatriarch()).isNull();
            assertThat(sheet.getCellComments()).isEmpty();
            assertThat(rows(sheet)).noneMatch(Row::getZeroHeight);
            for (var column = 0; column < 20; column++) {
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
            assertThat(sheet.getWorkbook()
                            .getSheetVisibility(sheet.getWorkbook().getSheetIndex(sheet)))
                    .isEqualTo(SheetVisibility.VISIBLE);
        });
    }

    @Test
    void leavesNoRowAndNoColumnOfATableBlank() {
        tables(table -> {
            var sheet = table.getXSSFSheet();
            for (var number = table.getStartRowIndex(); number <= table.getEndRowIndex(); number++) {
                assertThat(cells(sheet.getRow(number)))
                        .as(sheet.getSheetName() + " " + number)
                        .isNotEmpty();
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
        });
    }

    @Test
    void headsEachColumnOnceAndWithItsOwnWords() {
        tables(table -> {
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            var headers =
                    table.getColumns().stream().map(XSSFTableColumn::getName).toList();
            assertThat(headers).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(cells(table.getXSSFSheet().getRow(0)).stream().map(Cell::getStringCellValue))
                    .containsExactlyElementsOf(headers);
        });
    }

    @Test
    void wrapsTextsAndMakesNoneSmall() {
        sheets(sheet -> rows(sheet).stream()
                .flatMap(row -> cells(row).stream())
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .forEach(cell -> {
                    var style = cell.getCellStyle();
                    var font = sheet.getWorkbook().getFontAt(style.getFontIndex());
                    assertThat(style.getWrapText() || font.getFontHeightInPoints() > 11)
                            .as(sheet.getSheetName() + " " + cell.getAddress())
                            .isTrue();
                    assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 11);
                }));
    }

    @Test
    void opensOnACoverWithOneFactInACellAndKeepsNotesOnASheetOfTheirOwn() {
        Workbooks.open(content, workbook -> {
            assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
            assertThat(workbook.getSheetName(1)).isEqualTo("Notes");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            sheets(sheet -> {
                assertThat(sheet.getActiveCell()).isIn(CellAddress.A1, null);
                if (isFacts(sheet)) {
                    assertThat(rows(sheet))
                            .allSatisfy(row -> assertThat(cells(row)).hasSizeLessThanOrEqualTo(2));
                }
            });
            return workbook;
        });
    }

    @Test
    void saysOfTheFileWhatItIsAndInWhichLanguage() {
        Workbooks.open(content, workbook -> {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isNotBlank();
            assertThat(core.getSubject()).contains("Edition 2");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
            return workbook;
        });
    }

    @Test
    void tellsNothingByColourAlone() {
        sheets(sheet -> rows(sheet).stream()
                .flatMap(row -> cells(row).stream())
                .forEach(cell -> assertThat(cell.getCellStyle().getFillForegroundColor())
                        .as(sheet.getSheetName() + " " + cell.getAddress())
                        .isEqualTo((short) 64)));
    }

    private static PartyDetails person(String name) {
        return PartyDetails.named(PartyKind.PERSON, name);
    }

    private void sheets(Consumer<XSSFSheet> look) {
        Workbooks.open(content, workbook -> {
            assertThat(workbook).hasSizeGreaterThan(6);
            workbook.forEach(sheet -> look.accept((XSSFSheet) sheet));
            return workbook;
        });
    }

    private void tables(Consumer<XSSFTable> look) {
        sheets(sheet -> sheet.getTables().forEach(look));
    }

    private static boolean isFacts(XSSFSheet sheet) {
        var workbook = sheet.getWorkbook();
        return workbook.getSheetIndex(sheet) < 2;
    }

    private static List<Row> rows(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).toList();
    }

    private static List<Cell> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false).toList();
    }
}
