package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.undersigned.access.Role;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.csv.Clipboard;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.working.WorkingSheetService;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** A party whose name a working sheet changes, and that gets its old one back. */
@ServiceTest
class RenamedByFileTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private OutreachFixture outreach;

    @Autowired
    private WorkingSheetService sheets;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private StoredStaff staff;

    @TempDir
    private Path folder;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = fixture.campaign();
    }

    @Test
    void bringsASortKeyBackThatSomebodyHasEdited() throws IOException {
        var name = IntakeFixture.fresh("Ada Quill");
        var party = known(new NameDetails(NameKind.CREDITED, name, "zzz by hand"));
        var before = parties.card(party).details();
        var id = renamed(name, IntakeFixture.fresh("Adele Lark"));
        assertThat(changes.changes(id, 1))
                .filteredOn(LineChange::isOpen)
                .extracting(LineChange::toldOld)
                .containsExactly(name);

        fixture.apply(id);
        assertThat(parties.card(party).sortKey()).isNotEqualTo("zzz by hand");

        fixture.undo(id);
        assertThat(parties.card(party).details()).isEqualTo(before);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.UNDONE);
    }

    @Test
    void bringsTheOtherNameBackThatBecameTheCreditedOne() throws IOException {
        var name = IntakeFixture.fresh("Ada Quill");
        var other = IntakeFixture.fresh("Adele Lark");
        var party = known(NameDetails.credited(name), NameDetails.of(NameKind.ALIAS, other));
        var before = parties.card(party).details();
        var id = renamed(name, other);

        fixture.apply(id);
        assertThat(parties.card(party).names()).hasSize(1);

        fixture.undo(id);
        assertThat(parties.card(party).details()).isEqualTo(before);
    }

    @Test
    void putsTheRowBackWhereSomebodyHasEditedTheSortKeySinceTheCheck() throws IOException {
        var name = IntakeFixture.fresh("Ada Quill");
        var party = known(NameDetails.credited(name));
        var id = renamed(name, IntakeFixture.fresh("Adele Lark"));
        var card = parties.card(party);
        parties.revise(
                party,
                card.version(),
                new PartyDetails(
                        card.kind(),
                        List.of(new NameDetails(NameKind.CREDITED, name, "zzz by hand")),
                        List.of(),
                        List.of(),
                        null));

        fixture.apply(id);

        assertThat(parties.card(party).name()).isEqualTo(name);
        assertThat(fixture.line(id, 1).problem()).isEqualTo(Problem.CHANGED_SINCE);
    }

    private UUID known(NameDetails... names) {
        var party = parties.create(new PartyDetails(PartyKind.PERSON, List.of(names), List.of(), List.of(), null));
        outreach.open(campaign, party, new ParticipationDetails(Tier.B, Stage.RESEARCHED, null));
        return party;
    }

    /** A working sheet of everybody in which a name was changed. */
    private UUID renamed(String name, String to) throws IOException {
        var content = sheets.take(ParticipationFilter.all(campaign)).content();
        var rows = new ArrayList<>(Reading.cells(Files.write(folder.resolve("sheet.xlsx"), content)));
        rows.replaceAll(cells ->
                cells.stream().map(cell -> cell.equals(name) ? to : cell).toList());
        var out = new ByteArrayOutputStream();
        Clipboard.write(rows, out);
        var id = fixture.upload(campaign, "sheet.tsv", out.toByteArray());
        fixture.check(id, plan -> plan);
        return id;
    }
}
