package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Rows from the clipboard come in as those of a file do. */
@ServiceTest
class PasteTest {

    private static final String[] TABLES = {"sheet_import", "import_line", "stored_file", "stored_file_piece"};

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void readsWhatExcelPutsOnTheClipboard() {
        var name = IntakeFixture.fresh("Ada \"Inky\" Quill");
        var id = paste("Name\tKind\tNote\r\n" + name + "\tperson\t\"Met in Bath.\nSays \"\"yes\"\".\"\r\n", true);

        var facts = imports.facts(id);
        assertThat(facts.fileName()).matches("Pasted on \\d+ [A-Z][a-z]{2} \\d{4} at \\d\\d\\.\\d\\d\\.tsv");
        assertThat(facts.lines()).isOne();
        assertThat(facts.plan().fields()).containsExactly(Field.NAME, Field.KIND, Field.NOTE);

        fixture.check(id, plan -> plan);
        assertThat(fixture.line(id, 1).cells()).containsExactly(name, "person", "Met in Bath.\nSays \"yes\".");
        assertThat(fixture.line(id, 1).row()).isEqualTo(2);
    }

    @Test
    void guessesColumnsWithoutHeadingsByWhatStandsInThem() {
        var id = paste("""
            1\tactor\tAda Quill\tperson\tShe was at the first meeting and asked for time.
            2\tmusician\tBo, Jr.\tband\tThey asked us to call again after the tour is over.
            3\tauthor\tCy Umber\tperson\t
            """, false);
        var plan = imports.facts(id).plan();
        assertThat(imports.facts(id).lines()).isEqualTo(3);
        assertThat(plan.fields()).containsExactly(null, Field.DISCIPLINE, Field.NAME, Field.KIND, Field.NOTE);
        assertThat(plan.columnNames()).containsExactly("Column 1", "Column 2", "Column 3", "Column 4", "Column 5");
        assertThat(imports.sample(id, 9))
                .extracting(row -> row.cell(2))
                .containsExactly("Ada Quill", "Bo, Jr.", "Cy Umber");

        fixture.check(id, same -> same);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::row, ImportLine::number)
                .containsExactly(tuple(1, 1), tuple(2, 2), tuple(3, 3));
    }

    @Test
    void knowsAddressesThatHaveNoHeadings() {
        var id = paste("""
            Ada Quill\tada@quill.example\toffice@quill.example\t+44 20 7946 0018\thttps://quill.example\t311
            Bo Ochre\tbo@ochre.example\t\t(555) 010-0199\twww.ochre.example\t12
            """, false);
        assertThat(imports.facts(id).plan().fields())
                .containsExactly(Field.NAME, Field.EMAIL, Field.EMAIL, Field.PHONE, Field.SOCIAL, null);
    }

    @Test
    void takesOneColumnOfNamesAsItIs() {
        var names = List.of(IntakeFixture.fresh("Smith, Jane"), IntakeFixture.fresh("Doe, John"));
        var id = paste(String.join("\n", names), false);
        assertThat(imports.facts(id).plan().fields()).containsExactly(Field.NAME);
        assertThat(imports.sample(id, 9))
                .extracting(row -> row.cells())
                .containsExactlyElementsOf(names.stream().map(List::of).toList());
    }

    @Test
    void tellsHeadingsFromRows() {
        assertThat(PastedRows.of("Full name\tTown\nAda\tBath").beginsWithHeadings())
                .isTrue();
        assertThat(PastedRows.of("\n\nFull name\nAda").beginsWithHeadings()).isTrue();
        assertThat(PastedRows.of("Ada Quill\tBath\nBo\tBath").beginsWithHeadings())
                .isFalse();
        assertThat(PastedRows.of("Prince\tartist\nAda\tartist").beginsWithHeadings())
                .isFalse();
        assertThat(PastedRows.of("").beginsWithHeadings()).isFalse();
    }

    @Test
    void countsOnlyRowsThatHoldSomething() {
        var pasted = PastedRows.of("Name\tTown\n\n \t\nAda\tBath\tx\n");
        assertThat(pasted.count()).isEqualTo(2);
        assertThat(pasted.columns()).isEqualTo(3);
    }

    @Test
    void refusesWhatHasNoRows() {
        assertRefused("intake.refused.nothing-pasted", () -> paste("", false));
        assertRefused("intake.refused.nothing-pasted", () -> paste("\n \t \n", false));
        assertRefused("intake.refused.only-headings", () -> paste("Name\n\n", true));
        assertRefused(
                "campaign.refused.unknown-campaign", () -> imports.paste(Ids.next(), PastedRows.of("Ada"), false));
    }

    @Test
    void keepsToTheLimitsOfFiles() {
        assertRefused("base.sheet.refused.cell-too-long", () -> paste("x".repeat(32_768), false));
        assertRefused("base.sheet.refused.too-many-columns", () -> paste("x\t".repeat(501) + "x", false));
        assertRefused("base.sheet.refused.too-many-rows", () -> paste("x\n".repeat(200_001), false));
        assertRefused("intake.refused.paste-too-large", () -> paste("ü\t".repeat(4 << 20), false));
    }

    private UUID paste(String text, boolean headed) {
        return imports.paste(campaign, PastedRows.of(text), headed);
    }

    private void assertRefused(String key, ThrowingCallable pasting) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(pasting)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
