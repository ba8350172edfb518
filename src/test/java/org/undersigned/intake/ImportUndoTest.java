package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What an undo takes back, what it keeps, and who may. */
@ServiceTest
class ImportUndoTest {

    private static final String[] TABLES = {
        "sheet_import", "import_line", "job", "party", "party_name", "participation", "signature"
    };

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SignatureQueries recorded;

    @Autowired
    private SignatureFixture signed;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(robin);
        campaign = fixture.campaign();
    }

    @Test
    void undoTakesBackAllThatWasCreated() {
        var words = fixture.letter(campaign);
        var known = IntakeFixture.fresh("Ada Quill");
        var ada = directory.person(known);
        var before = database.fingerprint(
                "party", "party_name", "party_token", "party_trigram", "participation", "signature", "signature_step");
        var name = IntakeFixture.fresh("Ben Ochre");
        var rows = "Name\n" + known + "\n" + name + "\n" + name + "\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        imports.decide(LineFilter.of(id).withUndecided(true), Decision.USE_MATCH);
        fixture.apply(id);
        var ben = fixture.line(id, 2).party();

        fixture.undo(id);

        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome, ImportLine::party, ImportLine::participation, ImportLine::signature)
                .containsOnly(tuple(Outcome.UNDONE, null, null, null));
        assertThat(database.fingerprint(
                        "party",
                        "party_name",
                        "party_token",
                        "party_trigram",
                        "participation",
                        "signature",
                        "signature_step"))
                .isEqualTo(before);
        assertThat(parties.facts(List.of(ada, ben))).containsOnlyKeys(ada);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(verbs("import", id)).startsWith("intake.import.undone", "intake.import.undo-started");
    }

    @Test
    void undoKeepsWhatHasBeenUsedSinceAndTellsWhy() {
        var words = fixture.letter(campaign);
        var ben = IntakeFixture.fresh("Ben Ochre");
        var rows = "Name\n" + IntakeFixture.fresh("Ada Quill") + "\n" + ben + "\n" + ben + "\n"
                + IntakeFixture.fresh("Cleo Umber") + "\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        imports.decide(id, 3, Decision.USE_MATCH);
        fixture.apply(id);
        participations.move(fixture.line(id, 2).participation(), 0, Stage.TALKING, null);
        var rejected = fixture.line(id, 4).signature();
        Staff.as(Staff.with("Kim", Role.COORDINATOR), () -> {
            signatures.reject(rejected, recorded.row(rejected).version(), "Never said so");
            return rejected;
        });

        fixture.undo(id);

        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome)
                .containsExactly(Outcome.UNDONE, Outcome.KEPT, Outcome.UNDONE, Outcome.KEPT);
        assertThat(fixture.line(id, 2).outcomeReason()).startsWith("Something has been done with " + ben);
        assertThat(fixture.line(id, 2).party()).isNotNull();
        assertThat(recorded.ofParty(fixture.line(id, 2).party())).hasSize(1);
        assertThat(fixture.line(id, 4).outcomeReason()).contains("decided on");
        assertThat(imports.counts(id).of(Outcome.KEPT)).isEqualTo(2);
    }

    @Test
    void namesTheConfirmedSignatureThatKeepsAParty() {
        var words = fixture.letter(campaign);
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(campaign, "Name\n" + name + "\n", IntakeFixture.opening(Stage.ASKED));
        fixture.apply(id);
        Staff.as(
                Staff.with("Kim", Role.COORDINATOR),
                () -> signed.confirmedAs(words, fixture.line(id, 1).party(), name));

        fixture.undo(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .satisfies(line -> assertThat(line.outcomeReason())
                        .startsWith(name + " has a confirmed signature by now")
                        .contains("Withdraw the signature"));
    }

    @Test
    void campaignersUndoTheirOwnAndCoordinatorsAnyImport() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"));
        Staff.signIn(Role.CAMPAIGNER);
        assertThat(runs.mayUndo(robin.id())).isFalse();
        assertDenied(() -> fixture.undo(id));
        Staff.signIn(robin);
        assertThat(runs.mayUndo(robin.id())).isTrue();
        Staff.signIn(Role.COORDINATOR);
        assertThat(runs.mayUndo(robin.id())).isTrue();
        fixture.undo(id);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.UNDONE);
    }

    private List<String> verbs(String kind, UUID id) {
        return trail.history(kind, id, 20).stream().map(TrailRow::verb).toList();
    }

    private void assertDenied(ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenDenied(call);
    }
}
