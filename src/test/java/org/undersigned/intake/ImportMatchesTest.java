package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What becomes of rows whose name is known already, in the directory or in the file. */
@ServiceTest
class ImportMatchesTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService fieldChanges;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartyMatching matching;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureQueries recorded;

    @Autowired
    private SignatureFixture signatures;

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
    void linksToThePartyThatIsThereAndChangesNothingOfItThatWasNotChosen() {
        var name = IntakeFixture.fresh("Ada Quill");
        var ada = directory.person(name);
        var words = fixture.letter(campaign);
        var id = fixture.checked(
                campaign, "Name,Alias\n" + name + ",Adele\n", IntakeFixture.into(Stage.IDENTIFIED, words));
        imports.decide(id, 1, Decision.USE_MATCH);
        fieldChanges.choose(id, 1, 0, false);
        var before = parties.card(ada);

        fixture.apply(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.LINKED, ImportLine::outcome)
                .returns(ada, ImportLine::party);
        assertThat(participations.of(campaign, ada)).isPresent();
        assertThat(recorded.ofParty(ada)).hasSize(1);
        assertThat(parties.card(ada)).isEqualTo(before);
    }

    @Test
    void leavesWhatAPartyHasAlreadyAsItIs() {
        var name = IntakeFixture.fresh("Ada Quill");
        var words = fixture.letter(campaign);
        var rows = "Name\n" + name + "\n" + name + "\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        imports.decide(id, 2, Decision.USE_MATCH);

        fixture.apply(id);

        var first = fixture.line(id, 1);
        assertThat(fixture.line(id, 2))
                .returns(Outcome.LINKED, ImportLine::outcome)
                .returns(first.party(), ImportLine::party)
                .returns(null, ImportLine::participation)
                .returns(null, ImportLine::signature);
        assertThat(recorded.ofParty(first.party())).hasSize(1);
    }

    @Test
    void leavesWhoSignedACorrectionOfTheTextAsTheyAre() {
        var words = fixture.letter(campaign);
        var rows = "Name\n" + IntakeFixture.fresh("Ada Quill") + "\n";
        fixture.apply(fixture.checked(campaign, rows, IntakeFixture.recording(fixture.correction(words))));
        var id = fixture.checked(campaign, rows, IntakeFixture.recording(words));
        imports.decide(LineFilter.of(id), Decision.USE_MATCH);

        fixture.apply(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.LINKED, ImportLine::outcome)
                .returns(null, ImportLine::signature);
    }

    @Test
    void createsNothingOfAFileThatWasAppliedBefore() {
        var words = fixture.letter(campaign);
        var rows = "Name\n" + IntakeFixture.fresh("Ada Quill") + "\n" + IntakeFixture.fresh("Ben Ochre") + "\n";
        fixture.apply(fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words)));
        var before = database.fingerprint("party", "party_name", "participation", "signature");

        var settled = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        assertThat(imports.counts(settled).undecided()).isZero();
        fixture.apply(settled);
        var same = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        imports.decide(LineFilter.of(same), Decision.USE_MATCH);
        fixture.apply(same);

        assertThat(imports.counts(settled).of(Proposal.SAME_AS_EXISTING)).isEqualTo(2);
        assertThat(fixture.lines(settled))
                .extracting(ImportLine::outcome, ImportLine::outcomeReason)
                .containsOnly(tuple(Outcome.LINKED, null));
        assertThat(imports.facts(settled).state()).isEqualTo(ImportState.APPLIED);
        assertThat(fixture.lines(same)).extracting(ImportLine::outcome).containsOnly(Outcome.LINKED);
        assertThat(database.fingerprint("party", "party_name", "participation", "signature"))
                .isEqualTo(before);
    }

    @Test
    void leavesToACoordinatorWhatACampaignerHasNotDecided() {
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var other = IntakeFixture.fresh("Ben Ochre");
        directory.person(other);
        var id = fixture.checkedNames(campaign, known, other, IntakeFixture.fresh("Cora Finch"));

        fixture.apply(id);

        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsExactly(null, null, Outcome.CREATED);
        Staff.signIn(Role.COORDINATOR);
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome, ImportLine::outcomeReason)
                .startsWith(tuple(Outcome.LINKED, null), tuple(Outcome.SKIPPED, "Nobody decided about this row."));
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void leavesOutWhoCameIntoTheDirectorySinceTheCheck() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, name, IntakeFixture.fresh("Ben Ochre"));
        directory.person(name);

        fixture.apply(id);

        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsExactly(Outcome.SKIPPED, Outcome.CREATED);
        assertThat(fixture.line(id, 1).outcomeReason()).startsWith(name + " has come into the directory");
        assertThat(matching.sameNames(List.of(name)).get(name)).hasSize(1);
    }

    @Test
    void leavesOutANameOfWhichSomebodyHasWithdrawnSinceTheCheck() {
        var name = IntakeFixture.fresh("Ada Quill");
        directory.person(name);
        var other = directory.person(name);
        var words = fixture.letter(campaign);
        var id = fixture.checked(campaign, "Name\n" + name + "\n", IntakeFixture.recording(words));
        imports.decide(id, 1, Decision.CREATE);
        Staff.signIn(Role.COORDINATOR);
        signatures.withdraw(signatures.confirmed(words, other, Set.of(Scope.WEB_LIST)));
        Staff.signIn(robin);

        fixture.apply(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.SKIPPED, ImportLine::outcome)
                .returns("This party has withdrawn from the letter.", ImportLine::outcomeReason);
        assertThat(matching.sameNames(List.of(name)).get(name)).hasSize(2);
    }

    @Test
    void leavesOutWhoHasAnotherNameThatWasWithdrawnSinceTheCheck() {
        var gone = IntakeFixture.fresh("Ada Quill");
        var name = IntakeFixture.fresh("Quilly");
        var credited = IntakeFixture.fresh("Ada Ochre");
        var words = fixture.letter(campaign);
        var rows = "Name,Alias\n" + name + "," + gone + "\n" + credited + ",\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.recording(words));
        Staff.signIn(Role.COORDINATOR);
        signatures.withdraw(signatures.confirmedAs(words, directory.person(gone), credited));
        Staff.signIn(robin);

        fixture.apply(id);

        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome, ImportLine::outcomeReason)
                .containsOnly(tuple(Outcome.SKIPPED, "This party has withdrawn from the letter."));
        assertThat(matching.sameNames(List.of(name, credited))).isEmpty();
    }

    @Test
    void createsTwoPartiesOfOneNameWhenAPersonSaysSo() {
        var name = IntakeFixture.fresh("James Smith");
        var id = fixture.checkedNames(campaign, name, name);
        imports.decide(id, 2, Decision.CREATE);
        fixture.apply(id);
        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsOnly(Outcome.CREATED);
        assertThat(matching.sameNames(List.of(name)).get(name)).hasSize(2);
    }

    @Test
    void leavesOutARowThatIsTheSameAsOneLeftOut() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, name, name);
        imports.decide(id, 1, Decision.SKIP);
        imports.decide(id, 2, Decision.USE_MATCH);
        fixture.apply(id);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome, ImportLine::outcomeReason)
                .containsExactly(
                        tuple(Outcome.SKIPPED, null),
                        tuple(Outcome.SKIPPED, "Row 2, which it is the same as, was left out."));
    }
}
