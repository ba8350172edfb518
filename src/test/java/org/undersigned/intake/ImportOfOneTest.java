package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionQueries;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.outreach.ParticipationFacts;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Imports that meet somebody who is restricted, or who was merged with somebody else. */
@ServiceTest
class ImportOfOneTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RestrictionQueries restricted;

    private UUID campaign;
    private String name = "";
    private UUID party;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        name = IntakeFixture.fresh("Ada Quill");
        party = directory.person(name);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void liftsNoRestriction() {
        restrictions.set(party, new RestrictionDetails(null, "Her lawyer said so", null));

        var id = imported(Stage.ASKED);

        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.LINKED);
        assertThat(participations.of(campaign, party))
                .map(ParticipationFacts::stage)
                .contains(Stage.IDENTIFIED);
        assertThat(restricted.holding(List.of(party)).of(party, campaign)).isPresent();
    }

    @Test
    void leadsFromARowToTheOneThatItsPartyBecame() {
        var id = imported(Stage.IDENTIFIED);
        var kept = directory.person(IntakeFixture.fresh("Adelaide Quill"));

        var merge = merges.merge(kept, party);
        assertThat(fixture.line(id, 1)).returns(kept, ImportLine::party).returns(kept, ImportLine::match);

        merges.undo(merge);
        assertThat(fixture.line(id, 1)).returns(party, ImportLine::party).returns(party, ImportLine::match);
    }

    /** A file of one row that means the party. */
    private UUID imported(Stage stage) {
        var id = fixture.checked(campaign, "Name\n" + name + "\n", IntakeFixture.opening(stage));
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
        return id;
    }
}
