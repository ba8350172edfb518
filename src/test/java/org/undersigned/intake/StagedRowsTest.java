package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unpacked;

/** How the rows of a file are kept on their way in, and who may read them. */
@ServiceTest
class StagedRowsTest {

    private static final String PHONE = "+1 555 0163 7729";

    @Autowired
    private ImportService imports;

    @Autowired
    private ErrorSheet errors;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private String name = "";
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void checkAFile() {
        Staff.signIn(robin);
        name = IntakeFixture.fresh("Ada Quill");
        id = fixture.checked(fixture.campaign(), "Name,Role,Phone\n" + name + ",actor," + PHONE + "\n");
    }

    @Test
    void keepsTheCellsSealedAndNowhereElse() {
        assertThat(imports.line(id, 1).cells()).containsExactly(name, "actor", PHONE);
        assertThat(new String(sealed(1), StandardCharsets.ISO_8859_1)).doesNotContain("555");
        assertThat(database.fingerprint("import_line", "import_cells", "sheet_import", "stored_file", "job"))
                .doesNotContain("0163 7729");
    }

    @Test
    void opensTheCellsAtTheirLineOnly() {
        var other = fixture.checkedNames(fixture.campaign(), IntakeFixture.fresh("Ben Ochre"));
        database.jdbc()
                .update("update import_cells set sealed = ? where import_id = ?", sealed(1), UuidBytes.of(other));

        assertThatIllegalStateException().isThrownBy(() -> imports.line(other, 1));
    }

    @Test
    void readsRowsThatWereKeptBeforeTheyWereSealed() {
        database.jdbc().update("delete from import_cells where import_id = ?", bytes());
        database.jdbc().update("update import_line set cells = ? where import_id = ?", "[\"Ada\",\"\",\"x\"]", bytes());

        assertThat(imports.line(id, 1).cells()).containsExactly("Ada", "", "x");
    }

    @Test
    void leavesNoCellsOfRowsThatAreReadAnew() {
        fixture.check(id, plan -> plan);

        assertThat(database.count("import_cells where import_id = ?", bytes())).isEqualTo(1);
        assertThat(imports.line(id, 1).cells()).contains(PHONE);
    }

    @Test
    void showsAllCellsToWhoeverUploadedTheFileAndToThoseWhoReadAllPrivateAddresses() {
        var readers = List.of(robin, Staff.with("Corinne", Role.COORDINATOR));

        assertThat(readers)
                .extracting(reader -> seen(reader).cells(), reader -> Staff.as(reader, () -> imports.showsAllCells(id)))
                .containsOnly(tuple(List.of(name, "actor", PHONE), true));
    }

    @Test
    void showsOthersWhatIsPublicOnly() {
        var others = List.of(
                Staff.with("Kim", Role.CAMPAIGNER),
                Staff.with("Aud", Role.AUDITOR),
                Staff.with("Both", Role.CAMPAIGNER, Role.COORDINATOR));

        assertThat(others)
                .extracting(other -> seen(other).cells(), other -> Staff.as(other, () -> imports.showsAllCells(id)))
                .containsOnly(tuple(List.of(name, "actor", ""), false));
        assertThat(others)
                .allSatisfy(other -> assertThat(Staff.as(other, () -> imports.sample(id, 5)))
                        .singleElement()
                        .returns("", row -> row.cell(2)));
    }

    @Test
    void hidesFromOthersInTheErrorSheetToo() {
        imports.decide(id, 1, Decision.SKIP);
        var own = Unpacked.text(errors.of(id));
        var ofOther = Staff.as(Staff.with("Kim", Role.CAMPAIGNER), () -> Unpacked.text(errors.of(id)));

        assertThat(own).contains(name, PHONE);
        assertThat(ofOther).contains(name).doesNotContain("7729");
    }

    private ImportLine seen(StaffUser user) {
        return Staff.as(user, () -> {
            var line = imports.line(id, 1);
            assertThat(imports.lines(LineFilter.of(id), 0, 10)).containsExactly(line);
            return line;
        });
    }

    private byte[] sealed(int line) {
        return database.jdbc()
                .queryForObject(
                        "select sealed from import_cells where import_id = ? and line_no = ?",
                        byte[].class,
                        bytes(),
                        line);
    }

    private byte[] bytes() {
        return UuidBytes.of(id);
    }
}
