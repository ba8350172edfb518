package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Cards of an address book come in as the rows of a sheet do. */
@ServiceTest
class VcardImportTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private PartyService parties;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void makesAPartyOfEachCard() {
        var person = IntakeFixture.fresh("Ada Quill");
        var guild = IntakeFixture.fresh("Guild of Inks");
        var id = fixture.upload(campaign, "book.vcf", """
            BEGIN:VCARD
            VERSION:4.0
            FN:%s
            NICKNAME:Addie Q
            EMAIL:ada@quill.example
            EMAIL:office@quill.example
            TEL:+44 20 7946 0018
            TEL:+44 20 7946 0019
            URL:https://quill.example
            TITLE:Composer
            NOTE:Met in Bath\\, twice
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:%s
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            KIND:location
            FN:Town Hall
            END:VCARD
            """.formatted(person, guild));
        assertThat(imports.facts(id).plan().fields())
                .containsExactly(
                        Field.NAME,
                        Field.KIND,
                        Field.DESCRIPTOR,
                        Field.ALIAS,
                        Field.EMAIL,
                        Field.EMAIL,
                        Field.PHONE,
                        Field.PHONE,
                        Field.SOCIAL,
                        Field.NOTE);

        fixture.check(id, plan -> plan);
        fixture.apply(id);

        assertThat(fixture.lines(id))
                .extracting(ImportLine::row, ImportLine::name, ImportLine::kind, ImportLine::rejection)
                .containsExactly(
                        tuple(1, person, PartyKind.PERSON, null),
                        tuple(2, guild, PartyKind.ORGANISATION, null),
                        tuple(3, "Town Hall", null, Problem.UNKNOWN_KIND));
        var card = parties.card(fixture.line(id, 1).party());
        assertThat(card.details().note()).isEqualTo("Met in Bath, twice");
        assertThat(card.details().names()).extracting(name -> name.text()).containsExactly(person, "Addie Q");
    }

    @Test
    void keepsNothingOfCardsThatBreakOff() {
        var before = database.fingerprint("stored_file", "sheet_import", "import_line");
        assertThatThrownBy(() -> fixture.upload(campaign, "book.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Quill\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("base.sheet.refused.card-unended"));
        assertThat(database.fingerprint("stored_file", "sheet_import", "import_line"))
                .isEqualTo(before);
    }
}
