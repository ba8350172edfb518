package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourLine;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** Formulas that have come to nothing are no values; and nobody has checked what a list says. */
@ServiceTest
class ErrorValuesInFilesTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private HonourService honours;

    @Autowired
    private StoredStaff staff;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = fixture.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void rejectsARowWithAnErrorInPlaceOfItsName() {
        var id = fixture.checkedNames(campaign, "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#BEZUG!", "Err:502");

        assertThat(fixture.lines(id))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line)
                        .returns(Problem.ERROR_VALUE, ImportLine::rejection)
                        .returns("", ImportLine::name)
                        .returns(false, rejected -> rejected.canBe(Decision.CREATE)));
    }

    @Test
    void namesSheetAndRowOfAnErrorInPlaceOfAName() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "#REF!");
        var sentence = "Row 3 of the sheet “rows” holds #REF! where the name should stand";
        assertThat(ErrorCells.rejection(imports.facts(id), fixture.line(id, 2), Problem.ERROR_VALUE))
                .startsWith(sentence);

        fixture.apply(id);

        assertThat(fixture.line(id, 2).outcomeReason()).startsWith(sentence);
    }

    @Test
    void leavesAnErrorOutOfOtherColumnsAndTellsIt() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(
                campaign, "Name,Alias,Honours,Note,Rep\n%s,Adele; #N/A,#REF!,#VALUE!,#REF!\n".formatted(name));
        assertThat(changes.changes(id, 1))
                .filteredOn(change -> change.effect() == ChangeEffect.UNREAD)
                .extracting(
                        change -> change.kept().said().field(),
                        change -> change.kept().told())
                .containsExactly(
                        tuple(Field.ALIAS, "#N/A"),
                        tuple(Field.HONOUR, "#REF!"),
                        tuple(Field.REPRESENTATIVE, "#REF!"),
                        tuple(Field.NOTE, "#VALUE!"));

        fixture.apply(id);

        var line = fixture.line(id, 1);
        assertThat(line.outcomeReason())
                .isEqualTo("Row 2 of the sheet “rows” holds formulas that have come to an error, and so these are not"
                        + " entered: Other name “#N/A”, Honour “#REF!”, Representative “#REF!”, Note “#VALUE!”.");
        var card = parties.card(line.party());
        assertThat(card.names()).extracting(NameLine::text).containsExactly(name, "Adele");
        assertThat(card.details().note()).isNullOrEmpty();
        assertThat(honours.honours(card.id())).isEmpty();
    }

    @Test
    void takesNamesThatOnlyLookAlikeForNames() {
        var id = fixture.checkedNames(campaign, "#MeToo", "N/A Band", "Err");

        assertThat(fixture.lines(id)).extracting(ImportLine::rejection).containsOnlyNulls();
    }

    @Test
    void bringsHonoursThatNobodyHasChecked() {
        var id = fixture.checked(
                campaign,
                "Name,Honours\n%s,Lantern Prize winner\n".formatted(IntakeFixture.fresh("Ada Quill")),
                IntakeFixture.from("list of 3 January"));
        fixture.apply(id);

        assertThat(honours.honours(fixture.line(id, 1).party()))
                .extracting(HonourLine::details)
                .containsExactly(new HonourDetails("Lantern Prize winner", "list of 3 January", null));
    }
}
