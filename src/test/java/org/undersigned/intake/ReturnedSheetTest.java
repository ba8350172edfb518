package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.csv.Clipboard;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.working.WorkingSheetService;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** Working sheets that come back, compared with what was taken and with what is there by now. */
@ServiceTest
class ReturnedSheetTest {

    private static final int NAME = 0;
    private static final int KIND = 2;
    private static final int DISCIPLINE = 3;
    private static final int TIER = 4;
    private static final int STAGE = 5;
    private static final int OWNER = 6;
    private static final int NOTE = 8;
    private static final int KEY = 9;

    private static final String[] TABLES = {
        "party", "party_name", "party_discipline", "participation", "touch", "contact_point"
    };

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private OutreachFixture outreach;

    @Autowired
    private WorkingSheetService sheets;

    @Autowired
    private ChangeService changes;

    @Autowired
    private ImportService imports;

    @Autowired
    private PartyService parties;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private Database database;

    @TempDir
    private Path folder;

    private UUID campaign;
    private UUID party;
    private String name;

    @BeforeEach
    void signInAndTakeOneIntoThePipeline() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = fixture.campaign();
        name = IntakeFixture.fresh("Ada Quill");
        party = parties.create(PartyDetails.named(PartyKind.PERSON, name).withDisciplines("music"));
        note("first note");
        outreach.open(campaign, party, new ParticipationDetails(Tier.B, Stage.RESEARCHED, null));
    }

    @Test
    void changesNothingWhenNothingWasChanged() throws IOException {
        var sheet = sheets.take(ParticipationFilter.all(campaign));
        note("somebody else's note");
        var before = database.fingerprint(TABLES);

        var id = fixture.upload(campaign, sheet.fileName(), sheet.content());
        assertThat(imports.facts(id).plan().fields())
                .containsExactly(
                        Field.NAME,
                        Field.ALIAS,
                        Field.KIND,
                        Field.DISCIPLINE,
                        Field.TIER,
                        Field.STAGE,
                        Field.OWNER,
                        Field.LAST_CONTACT,
                        Field.NOTE,
                        Field.ROW_KEY);
        fixture.check(id, plan -> plan);

        assertThat(fixture.line(id, 1))
                .returns(Proposal.SAME_AS_EXISTING, ImportLine::proposal)
                .returns(Decision.USE_MATCH, ImportLine::decision)
                .returns(party, ImportLine::match);
        assertThat(changes.changes(id, 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect)
                .contains(tuple(Field.TIER, ChangeEffect.SAME))
                .doesNotContain(tuple(Field.NOTE, ChangeEffect.SAME))
                .allSatisfy(change -> assertThat(change.toList()).contains(ChangeEffect.SAME));

        fixture.apply(id);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        assertThat(database.count("party_source where origin_id = ?", UuidBytes.of(id)))
                .isZero();
    }

    @Test
    void entersWhatWasChangedInTheFileAlone() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(DISCIPLINE, "Music; Writing");
            cells.set(TIER, "Marquee");
            cells.set(STAGE, "Cleared");
            cells.set(NOTE, "second note");
            return cells;
        });
        parties.revise(
                party,
                parties.card(party).version(),
                parties.card(party).details().withTags("moved-on"));

        var id = checked(rows);

        assertThat(open(id))
                .extracting(change -> change.kept().said().field(), LineChange::effect, LineChange::chosen)
                .containsExactlyInAnyOrder(
                        tuple(Field.DISCIPLINE, ChangeEffect.ADDS, true),
                        tuple(Field.TIER, ChangeEffect.REPLACES, true),
                        tuple(Field.STAGE, ChangeEffect.REPLACES, true),
                        tuple(Field.NOTE, ChangeEffect.REPLACES, true));
        fixture.apply(id);
        var details = parties.card(party).details();
        assertThat(details.note()).isEqualTo("second note");
        assertThat(details.disciplines()).containsExactly("music", "writing");
        assertThat(details.tags()).containsExactly("moved-on");
        assertThat(participations.of(campaign, party).orElseThrow())
                .returns(Tier.MARQUEE, facts -> facts.tier())
                .returns(Stage.CLEARED, facts -> facts.stage());

        fixture.undo(id);
        assertThat(parties.card(party).details().note()).isEqualTo("first note");
        assertThat(participations.of(campaign, party).orElseThrow().tier()).isEqualTo(Tier.B);
    }

    @Test
    void leavesAConflictToAPersonAndShowsBoth() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NOTE, "mine");
            return cells;
        });
        note("theirs");

        var id = checked(rows);

        assertThat(open(id)).singleElement().satisfies(change -> {
            assertThat(change.effect()).isEqualTo(ChangeEffect.CONFLICTS);
            assertThat(change.chosen()).isFalse();
            assertThat(change.told()).isEqualTo("mine");
            assertThat(change.toldOld()).isEqualTo("theirs");
        });
        fixture.apply(id);
        assertThat(parties.card(party).details().note()).isEqualTo("theirs");
    }

    @Test
    void entersAConflictThatWasChosen() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NOTE, "mine");
            return cells;
        });
        note("theirs");
        var id = checked(rows);
        changes.choose(id, 1, open(id).getFirst().number(), true);

        fixture.apply(id);
        assertThat(parties.card(party).details().note()).isEqualTo("mine");
        fixture.undo(id);
        assertThat(parties.card(party).details().note()).isEqualTo("theirs");
    }

    @Test
    void isNoConflictWhereBothSayTheSame() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NOTE, "agreed");
            return cells;
        });
        note("agreed");
        assertThat(open(checked(rows))).isEmpty();
    }

    @Test
    void takesAnotherValueInAPlaceThatWasEmptiedSinceForAConflict() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NOTE, "mine");
            return cells;
        });
        note(null);
        assertThat(open(checked(rows)))
                .singleElement()
                .returns(ChangeEffect.CONFLICTS, LineChange::effect)
                .returns(null, LineChange::toldOld)
                .returns(false, LineChange::chosen);
    }

    @Test
    void erasesNothingByAnEmptyCell() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            for (var column : List.of(NAME, KIND, DISCIPLINE, TIER, STAGE, OWNER, NOTE)) {
                cells.set(column, "");
            }
            return cells;
        });
        var before = database.fingerprint(TABLES);
        var id = checked(rows);
        assertThat(fixture.line(id, 1).match()).isEqualTo(party);
        assertThat(fixture.line(id, 1).name()).isEqualTo(name);
        assertThat(open(id)).isEmpty();
        fixture.apply(id);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void knowsARowByItsKeyWhateverItIsCalledNow() throws IOException {
        var renamed = IntakeFixture.fresh("The Inkwells");
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NAME, renamed);
            cells.set(KIND, "Band");
            return cells;
        });
        var id = checked(rows);
        assertThat(fixture.line(id, 1))
                .returns(party, ImportLine::match)
                .returns(renamed, ImportLine::name)
                .returns(name, ImportLine::matchName);

        fixture.apply(id);
        assertThat(parties.card(party))
                .returns(renamed, card -> card.name())
                .returns(PartyKind.GROUP, card -> card.kind());

        fixture.undo(id);
        assertThat(parties.card(party))
                .returns(name, card -> card.name())
                .returns(PartyKind.PERSON, card -> card.kind());
    }

    @Test
    void refusesAKeyedRowThatIsGivenNoName() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NAME, "Anonymous");
            return cells;
        });
        assertThat(fixture.line(checked(rows), 1).rejection()).isEqualTo(Problem.ANONYMOUS);
    }

    @Test
    void treatsRowsWithoutAKeyAsAnyOtherByTheirNames() throws IOException {
        var added = IntakeFixture.fresh("Cy Umber");
        var rows = taken();
        edit(rows, cells -> {
            cells.set(KEY, "");
            return cells;
        });
        rows.add(List.of(added, "", "Person", "", "", "", "", "", "", "ZZZZZZZZZZ"));
        var id = checked(rows);
        assertThat(fixture.line(id, 1)).returns(party, ImportLine::match).returns(null, ImportLine::decision);
        assertThat(fixture.line(id, 2))
                .returns(Proposal.CREATE, ImportLine::proposal)
                .returns(null, ImportLine::problem);
    }

    @Test
    void tellsOfAKeyThatComesTwice() throws IOException {
        var copied = IntakeFixture.fresh("Cy Umber");
        var rows = taken();
        var copy = new ArrayList<>(rows.getLast());
        copy.set(NAME, copied);
        rows.add(1, copy);

        var id = checked(rows);

        assertThat(fixture.line(id, 1))
                .returns(copied, ImportLine::name)
                .returns(null, ImportLine::match)
                .returns(Problem.KEY_TWICE, ImportLine::problem)
                .returns(null, ImportLine::decision);
        assertThat(fixture.line(id, 2))
                .returns(party, ImportLine::match)
                .returns(Problem.KEY_TWICE, ImportLine::problem)
                .returns(null, ImportLine::decision);
    }

    @Test
    void goesByNamesInAnotherCampaign() throws IOException {
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NAME, IntakeFixture.fresh("Somebody Else"));
            return cells;
        });
        campaign = fixture.campaign();
        assertThat(fixture.line(checked(rows), 1)).returns(null, ImportLine::match);
    }

    @Test
    void leadsToTheOneThatAPartyHasBecome() throws IOException {
        var rows = taken();
        var kept = parties.create(PartyDetails.named(PartyKind.PERSON, IntakeFixture.fresh("Adele Quill")));
        merges.merge(kept, party);
        edit(rows, cells -> {
            cells.set(TIER, "Marquee");
            return cells;
        });
        var id = checked(rows);
        assertThat(fixture.line(id, 1))
                .returns(kept, ImportLine::match)
                .returns(Decision.USE_MATCH, ImportLine::decision);
        assertThat(open(id)).extracting(change -> change.kept().said().field()).containsExactly(Field.TIER);
    }

    @Test
    void waitsForACoordinatorWhereACampaignerBringsItBack() throws IOException {
        Staff.signIn(Role.CAMPAIGNER);
        staff.store();
        var rows = taken();
        edit(rows, cells -> {
            cells.set(NOTE, "mine");
            return cells;
        });
        var id = checked(rows);
        fixture.apply(id);
        assertThat(parties.card(party).details().note()).isEqualTo("first note");
        assertThat(fixture.line(id, 1).outcome()).isNull();
    }

    private void note(@Nullable String text) {
        var card = parties.card(party);
        var details = card.details();
        parties.revise(
                party,
                card.version(),
                new PartyDetails(details.kind(), details.names(), details.disciplines(), details.tags(), text));
    }

    /** The rows of a sheet of everybody, the headings first. */
    private List<List<String>> taken() throws IOException {
        var content = sheets.take(ParticipationFilter.all(campaign)).content();
        return new ArrayList<>(Reading.cells(Files.write(folder.resolve("sheet.xlsx"), content)));
    }

    private static void edit(List<List<String>> rows, UnaryOperator<List<String>> change) {
        rows.set(1, change.apply(new ArrayList<>(rows.get(1))));
    }

    private UUID checked(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Clipboard.write(rows, out);
        var id = fixture.upload(campaign, "sheet.tsv", out.toByteArray());
        fixture.check(id, plan -> plan);
        return id;
    }

    private List<LineChange> open(UUID id) {
        return changes.changes(id, 1).stream().filter(LineChange::isOpen).toList();
    }
}
