package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.csv.CsvWriter;
import org.undersigned.base.sheet.format.FileFormat;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class ErrorSheetTest {

    /** What some spreadsheet takes for a formula, or loses on its way. */
    private static final List<String> DANGEROUS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.invalid\",\"open\")",
            "+44 20 7946 0958",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1,1)",
            "\t=1+1",
            "'=1+1",
            "'t Hooft",
            "＝1+1",
            "007",
            "1/2",
            "a;b,\"c\"\nd");

    @Autowired
    private ErrorSheet errors;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private PartyService parties;

    @Autowired
    private TrailService trail;

    @TempDir
    private Path folder;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void holdsTheOriginalRowsOfWhichNothingCameWithTheReason() throws IOException {
        var ada = IntakeFixture.fresh("Ada Quill");
        var rows = "Name,Town\nAnonymous,Berlin\n" + ada + ",Paris\n" + ada + ",Rome,more\n"
                + IntakeFixture.fresh("Ben Ochre") + ",Oslo\n";
        var id = fixture.checked(campaign, rows);
        imports.decide(id, 4, Decision.SKIP);
        fixture.apply(id);

        var read = read(errors.of(id));

        assertThat(read)
                .containsExactly(
                        List.of("Name", "Town", "Column 3", "Row in the file", "Reason"),
                        List.of("Anonymous", "Berlin", "", "2", "An anonymous signatory is nobody who can be printed."),
                        List.of(ada, "Rome", "more", "4", "Nobody decided about this row."),
                        List.of(fixture.line(id, 4).name(), "Oslo", "", "5", "Left out"));
    }

    @Test
    void holdsWhatWasRejectedBeforeAnythingIsApplied() throws IOException {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous");
        assertThat(read(errors.of(id))).hasSize(2).last().asString().contains("Anonymous", "3");
    }

    @Test
    void beforeApplyingHoldsWhatNobodyHasDecidedOrWasDecidedAgainst() throws IOException {
        var ada = IntakeFixture.fresh("Ada Quill");
        var ben = IntakeFixture.fresh("Ben Ochre");
        var id = fixture.checkedNames(campaign, ada, ada, ben, "!!!", "311");
        imports.decide(id, 3, Decision.SKIP);
        imports.decide(id, 4, Decision.CREATE);

        assertThat(read(errors.of(id)))
                .extracting(List::getFirst, List::getLast)
                .containsExactly(
                        tuple("Name", "Reason"),
                        tuple(ada, "Nobody decided about this row."),
                        tuple(ben, "Left out"),
                        tuple("311", "This is not a name."));
    }

    @Test
    void isTheFileAgainCharacterByCharacter() throws IOException {
        var originals = new ArrayList<List<String>>();
        DANGEROUS.forEach(text -> originals.add(List.of("Anonymous", text)));
        var id = fixture.upload(campaign, "rows.csv", csv(originals));
        fixture.check(id, plan -> plan);

        assertThat(fixture.lines(id)).extracting(ImportLine::cells).isEqualTo(originals);
        assertThat(read(errors.of(id)).stream().skip(1).map(row -> row.get(1))).isEqualTo(DANGEROUS);
    }

    @Test
    void namesThatLookLikeFormulasStayWhatTheyAre() throws IOException {
        var names =
                List.of(IntakeFixture.fresh("@home"), IntakeFixture.fresh("-Ziggy"), IntakeFixture.fresh("=SUM of Us"));
        var id = fixture.upload(
                campaign,
                "rows.csv",
                csv(names.stream().map(name -> List.of(name, "")).toList()));
        fixture.check(id, plan -> plan);
        fixture.apply(id);
        assertThat(fixture.lines(id))
                .extracting(
                        line -> parties.card(line.party()).names().getFirst().text())
                .isEqualTo(names);
    }

    @Test
    void isToldOnTheTrailAndGivenOnlyToThoseWhoSeeImports() {
        var id = fixture.checkedNames(campaign, "Anonymous");
        Staff.signIn(Role.AUDITOR);
        errors.of(id);
        assertThat(trail.history("import", id, 1))
                .singleElement()
                .returns("intake.import.errors-taken", TrailRow::verb);
        assertThatThrownBy(() -> errors.of(Ids.next())).isInstanceOf(Refusal.class);
        Staff.signIn(Role.PRESS_OFFICER);
        assertThatThrownBy(() -> errors.of(id)).isInstanceOf(AccessDeniedException.class);
    }

    private static byte[] csv(List<List<String>> rows) throws IOException {
        var columns = List.of(
                new TableSheet.Column("Name", TableSheet.Kind.TEXT),
                new TableSheet.Column("Text", TableSheet.Kind.TEXT));
        var out = new ByteArrayOutputStream();
        CsvWriter.write(new TableSheet("Rows", "Rows", columns, rows), out);
        return out.toByteArray();
    }

    private List<List<String>> read(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("errors.xlsx"), workbook);
        var rows = new ArrayList<List<String>>();
        try (var sheets = FileFormat.open(file, "errors.xlsx", SheetLimits.DEFAULT)) {
            sheets.forEachRow(sheets.sheetNames().getFirst(), row -> rows.add(row.cells()));
        }
        return rows;
    }
}
