package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.outreach.ParticipationFacts;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What becomes of rows whose party nobody may turn to: their yes is kept, the stage of the plan is not. */
@ServiceTest
class ImportOfProtectedTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureQueries recorded;

    private UUID campaign;
    private LetterVersionFacts words;
    private String name;
    private UUID ada;

    @BeforeEach
    void signInAndNameSomebody() {
        Staff.signIn(Staff.with("Robin", Role.CAMPAIGNER));
        campaign = fixture.campaign();
        words = fixture.letter(campaign);
        name = IntakeFixture.fresh("Ada Quill");
        ada = directory.person(name);
    }

    @Test
    void saysInReviewWhomARestrictionProtects() {
        protect();
        var other = IntakeFixture.fresh("Ben Ochre");
        directory.person(other);

        var asked = checked(Stage.VERBAL_YES, name, other);
        var listed = checked(Stage.CLEARED, name, other);

        assertThat(fixture.lines(asked))
                .extracting(ImportLine::proposal, ImportLine::problem, ImportLine::decision, ImportLine::match)
                .startsWith(tuple(Proposal.SAME_AS_EXISTING, Problem.RESTRICTED, null, ada));
        assertThat(fixture.line(asked, 2).problem()).isNull();
        assertThat(fixture.lines(listed)).extracting(ImportLine::problem).containsOnlyNulls();
        assertThat(imports.counts(asked).undecided()).isEqualTo(2);
    }

    @Test
    void saysNothingOfWhoIsInThePipelineAlready() {
        fixture.apply(linked(Stage.ASKED));
        protect();

        var again = linked(Stage.TALKING);
        fixture.apply(again);

        assertThat(fixture.line(again, 1))
                .returns(null, ImportLine::problem)
                .returns(Outcome.LINKED, ImportLine::outcome)
                .returns(null, ImportLine::outcomeReason);
        assertThat(participations.of(campaign, ada))
                .map(ParticipationFacts::stage)
                .contains(Stage.ASKED);
    }

    @Test
    void keepsTheYesAndLeavesTheForbiddenStageOut() {
        protect();
        assertKeptWithoutTheStage(linked(Stage.VERBAL_YES));
    }

    @Test
    void keepsTheYesOfWhoIsProtectedSinceTheCheck() {
        var id = linked(Stage.VERBAL_YES);
        protect();
        assertKeptWithoutTheStage(id);
    }

    private void assertKeptWithoutTheStage(UUID id) {
        fixture.apply(id);

        var line = fixture.line(id, 1);
        assertThat(line)
                .returns(Outcome.LINKED, ImportLine::outcome)
                .returns(
                        "A restriction protects this party, so its participation was opened at Identified, not at"
                                + " Verbal yes.",
                        ImportLine::outcomeReason);
        assertThat(participations.of(campaign, ada))
                .hasValueSatisfying(participation -> assertThat(participation)
                        .returns(line.participation(), ParticipationFacts::id)
                        .returns(Stage.IDENTIFIED, ParticipationFacts::stage));
        assertThat(recorded.ofParty(ada)).singleElement().returns(SignatureState.CLAIMED, claim -> claim.state());
    }

    private void protect() {
        restrictions.set(ada, new RestrictionDetails(campaign, "Is in mourning", null));
    }

    private UUID linked(Stage stage) {
        var id = checked(stage, name);
        imports.decide(id, 1, Decision.USE_MATCH);
        return id;
    }

    private UUID checked(Stage stage, String... names) {
        return fixture.checked(campaign, "Name\n" + String.join("\n", names) + "\n", IntakeFixture.into(stage, words));
    }
}
