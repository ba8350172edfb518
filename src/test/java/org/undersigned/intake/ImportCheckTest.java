package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.WithdrawalDetails;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What is proposed for which row. */
@ServiceTest
class ImportCheckTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private SignatureService signatureService;

    @Autowired
    private SignatureQueries signatureQueries;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @Test
    void proposesToCreateWhomNobodyKnows() {
        var name = IntakeFixture.fresh("Ada Quill");
        var line = fixture.line(fixture.checkedNames(campaign, name), 1);
        assertThat(line)
                .returns(Proposal.CREATE, ImportLine::proposal)
                .returns(Decision.CREATE, ImportLine::decision)
                .returns(name, ImportLine::name)
                .returns(PartyKind.PERSON, ImportLine::kind)
                .returns(2, ImportLine::row);
    }

    @Test
    void rejectsWhatIsNoNameWithTheReason() {
        var rows = "Name,Kind,Note\n"
                + "Anonymous,,\n"
                + "\"Anonymous, nurse\",,\n"
                + ",,somebody\n"
                + "jo@example.org,,\n"
                + "311,,\n"
                + "x".repeat(201) + ",,\n"
                + IntakeFixture.fresh("Ada Quill") + ",robot,\n";
        var id = fixture.checked(campaign, rows);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::proposal, ImportLine::problem, ImportLine::decision)
                .containsExactly(
                        tuple(Proposal.REJECTED, Problem.ANONYMOUS, null),
                        tuple(Proposal.REJECTED, Problem.ANONYMOUS, null),
                        tuple(Proposal.REJECTED, Problem.NO_NAME, null),
                        tuple(Proposal.REJECTED, Problem.ADDRESS, null),
                        tuple(Proposal.REJECTED, Problem.NOT_A_NAME, null),
                        tuple(Proposal.REJECTED, Problem.NAME_TOO_LONG, null),
                        tuple(Proposal.REJECTED, Problem.UNKNOWN_KIND, null));
    }

    @Test
    void proposesTheEarlierRowOfTheSameNameHoweverItIsWritten() {
        var name = IntakeFixture.fresh("Zoe Quill");
        var id = fixture.checkedNames(
                campaign, name, IntakeFixture.fresh("Ben Ochre"), name.replace("Zoe", "ZOË"), name);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::proposal, ImportLine::otherLine, ImportLine::otherRow, ImportLine::decision)
                .containsExactly(
                        tuple(Proposal.CREATE, null, null, Decision.CREATE),
                        tuple(Proposal.CREATE, null, null, Decision.CREATE),
                        tuple(Proposal.SAME_AS_EARLIER_ROW, 1, 2, null),
                        tuple(Proposal.SAME_AS_EARLIER_ROW, 1, 2, null));
    }

    @Test
    void proposesThePartyOfTheDirectoryThatHasTheName() {
        var name = IntakeFixture.fresh("Ada Quill");
        var ada = directory.person(name);
        var id = fixture.checkedNames(campaign, name.toUpperCase(), name);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::proposal, ImportLine::match, ImportLine::matchName, ImportLine::matches)
                .containsExactly(
                        tuple(Proposal.SAME_AS_EXISTING, ada, name, 1), tuple(Proposal.SAME_AS_EXISTING, ada, name, 1));
    }

    @Test
    void prefersThePartyOfTheSameKindAndTellsHowManyHaveTheName() {
        var name = IntakeFixture.fresh("Aerosmith");
        directory.person(name);
        var band = directory.group(name);
        directory.group(name);
        var line = fixture.line(fixture.checked(campaign, "Name,Kind\n" + name + ",band\n"), 1);
        assertThat(line.match()).isEqualTo(band);
        assertThat(line.matches()).isEqualTo(2);
    }

    @Test
    void rejectsWhoHasWithdrawnFromTheLetter() {
        var words = fixture.letter(campaign);
        var name = IntakeFixture.fresh("Ada Quill");
        var signature = signatures.confirmed(words, name);
        signatureService.withdraw(
                signature,
                signatureQueries.row(signature).version(),
                new WithdrawalDetails(Channel.EMAIL, "Changed her mind"));

        var withLetter = fixture.checked(campaign, "Name\n" + name + "\n", IntakeFixture.recording(words));
        var without = fixture.checkedNames(campaign, name);

        assertThat(fixture.line(withLetter, 1).problem()).isEqualTo(Problem.TOMBSTONE);
        assertThat(fixture.line(without, 1).proposal()).isEqualTo(Proposal.SAME_AS_EXISTING);
    }

    @Test
    void rejectsANameOfWhichAnybodyHasWithdrawnFromTheLetter() {
        var words = fixture.letter(campaign);
        var name = IntakeFixture.fresh("Ada Quill");
        directory.person(name);
        directory.person(name);
        var gone = directory.group(name);
        signatures.withdraw(signatures.confirmed(words, gone, Set.of(Scope.WEB_LIST)));

        var line = fixture.line(fixture.checked(campaign, "Name\n" + name + "\n", IntakeFixture.recording(words)), 1);

        assertThat(line)
                .returns(Problem.TOMBSTONE, ImportLine::problem)
                .returns(gone, ImportLine::match)
                .returns(3, ImportLine::matches);
    }

    @Test
    void rejectsARowThatTellsAWithdrawnNameAsTheOtherOne() {
        var words = fixture.letter(campaign);
        var gone = IntakeFixture.fresh("Ada Quill");
        signatures.withdraw(signatures.confirmed(words, gone));
        var known = IntakeFixture.fresh("Ben Ochre");
        directory.person(known);
        var rows = "Name,Alias\n" + IntakeFixture.fresh("Quilly") + "," + gone.toUpperCase() + "\n" + known + "," + gone
                + "\n" + IntakeFixture.fresh("Cleo Umber") + ",Cleo\n";

        var id = fixture.checked(campaign, rows, IntakeFixture.recording(words));

        assertThat(fixture.lines(id))
                .extracting(ImportLine::problem, ImportLine::matchName)
                .containsExactly(tuple(Problem.TOMBSTONE, gone), tuple(Problem.TOMBSTONE, gone), tuple(null, null));
    }

    @Test
    void rejectsANameUnderWhichAYesWasGivenThatIsWithdrawn() {
        var words = fixture.letter(campaign);
        var credited = IntakeFixture.fresh("Ada Quill");
        var party = directory.person(IntakeFixture.fresh("Ada Ochre"));
        signatures.withdraw(signatures.confirmedAs(words, party, credited));

        var line =
                fixture.line(fixture.checked(campaign, "Name\n" + credited + "\n", IntakeFixture.recording(words)), 1);

        assertThat(line).returns(Problem.TOMBSTONE, ImportLine::problem).returns(party, ImportLine::match);
    }

    @Test
    void guessesTheKindWhereTheRowNamesNone() {
        var person = IntakeFixture.fresh("Ada Quill");
        var rows = String.join(
                "\n",
                "Name,Type",
                person + ",",
                IntakeFixture.fresh("The Quills") + ",",
                IntakeFixture.fresh("Quill Association") + ",",
                "Estate of " + person + ",",
                IntakeFixture.fresh("Quill Guild") + ",organization",
                IntakeFixture.fresh("Maria Quill") + ",Band");
        assertThat(fixture.lines(fixture.checked(campaign, rows)))
                .extracting(ImportLine::kind)
                .containsExactly(
                        PartyKind.PERSON,
                        PartyKind.GROUP,
                        PartyKind.ORGANISATION,
                        PartyKind.ESTATE,
                        PartyKind.ORGANISATION,
                        PartyKind.GROUP);
    }

    @Test
    void takesTheKindThatIsSaidOfTheWholeFile() {
        var rows = "Name,Kind\n" + IntakeFixture.fresh("Ada Quill") + ",robot\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.ofKind(PartyKind.GROUP));
        assertThat(fixture.line(id, 1).kind()).isEqualTo(PartyKind.GROUP);
    }

    @Test
    void countsAddUpToTheRowsOfTheFile() {
        var name = IntakeFixture.fresh("Ada Quill");
        directory.person(name);
        var twice = IntakeFixture.fresh("Ben Ochre");
        var id = fixture.checkedNames(campaign, name, twice, twice, "Anonymous", "", "Anonymous");
        var counts = imports.counts(id);
        assertThat(imports.facts(id).lines()).isEqualTo(5);
        assertThat(counts.lines()).isEqualTo(5);
        assertThat(Arrays.stream(Proposal.values()).mapToInt(counts::of)).containsExactly(1, 1, 1, 2);
        assertThat(counts.of(Problem.ANONYMOUS)).isEqualTo(2);
        assertThat(counts.undecided()).isEqualTo(2);
        assertThat(counts.leftOut()).isEqualTo(4);
    }
}
