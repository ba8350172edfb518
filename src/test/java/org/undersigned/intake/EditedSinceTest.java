package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What somebody has edited since an import stays when the import is undone, and the result says so. */
@ServiceTest
class EditedSinceTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private PartyService parties;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SignatureQueries recorded;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void anEditedPartyIsKept() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        var ada = parties.card(fixture.line(id, 1).party());
        parties.revise(ada.id(), ada.version(), ada.details().withTags("met in oslo"));

        fixture.undo(id);

        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsExactly(Outcome.KEPT, Outcome.UNDONE);
        assertThat(fixture.line(id, 1).outcomeReason()).startsWith(ada.name() + " has been edited since");
        assertThat(parties.card(ada.id()).tags()).containsExactly("met in oslo");
    }

    @Test
    void aRevisedClaimIsKeptWithItsPartyAndParticipation() {
        var words = fixture.letter(campaign);
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(campaign, "Name\n" + name + "\n", IntakeFixture.into(Stage.ASKED, words));
        fixture.apply(id);
        var line = fixture.line(id, 1);
        revise(line, words);

        fixture.undo(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .returns(line.participation(), ImportLine::participation)
                .returns(line.signature(), ImportLine::signature);
        assertThat(recorded.row(line.signature()).descriptor()).isEqualTo("Painter");
        assertThat(imports.counts(id).of(Outcome.KEPT)).isEqualTo(1);
    }

    private void revise(ImportLine line, LetterVersionFacts words) {
        var details = new SignatureDetails(
                words.id(), line.party(), line.name(), "Painter", "", Capacity.PERSONAL, Set.of(Scope.WEB_LIST));
        signatures.revise(line.signature(), recorded.row(line.signature()).version(), details);
    }
}
