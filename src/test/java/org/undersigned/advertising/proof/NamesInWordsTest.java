package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Whoever is named in the words of an ad is printed by it as much as who stands in its list. */
@ServiceTest
class NamesInWordsTest {

    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private final Meanwhile second = new Meanwhile(COORDINATOR);
    private TransactionTemplate transaction;
    private PlacementFixture.Ready ready;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready();
    }

    @AfterEach
    void close() {
        second.close();
        Staff.signOut();
    }

    @Test
    void refusesAPageBeforeTheLaunchWhoseWordsNameSomebodyWhoIsNotToBeNamedThen() {
        signatures.confirmed(ready.words(), directory.person("Dora Day"), EnumSet.of(Scope.PRINT_AD));
        var version = approvedSaying("We stand with Dora Day.");
        var runOn = insertions.insertion(ready.insertion()).runOn();
        launch(runOn.plusDays(2));

        nothing().whenRefused("advertising.refused.copy-typed-on-days", () -> fixture.submittedAs(version, ready));

        launch(runOn);
        assertThat(fixture.submittedAs(version, ready)).isNotNull();
    }

    @Test
    void approvesNoAdWhoseWordsNameSomebodyWhomItsListLeavesOut() {
        copies.rewritten(ready.copy(), CopyFixture.without(saying("We stand with Ada Abel."), 1));

        Unwritten.in(database, "ad_copy_version", "ad_review")
                .whenRefused("advertising.refused.copy-typed-struck", () -> approvals.submit(ready.copy()));

        copies.rewritten(ready.copy(), CopyFixture.without(saying("We stand with Bob O’Bell."), 1));
        approvals.submit(ready.copy());
    }

    @Test
    void takesANameBackAfterTheReleaseOfAnAdThatNamesItInItsWords() {
        var dora = signatures.confirmed(ready.words(), "Dora Day");
        var placement = fixture.submittedAs(approvedSaying("We stand with Dora Day."), ready);
        fixture.clear(placement);
        fixture.make(placement);
        fixture.approveProof(placement);
        var seen = fixture.seen(placement);

        var withdrawn = transaction.execute(status -> {
            releases.release(placement, seen);
            return second.waits(() -> signatures.withdraw(dora));
        });

        assertThat(withdrawn).succeedsWithin(Meanwhile.LONGEST);
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
    }

    @Test
    void releasesNoAdWhoseWordsNameSomebodyWhoHasWithdrawn() {
        var dora = signatures.confirmed(ready.words(), "Dora Day");
        var placement = fixture.submittedAs(approvedSaying("We stand with Dora Day."), ready);
        fixture.clear(placement);
        fixture.make(placement);
        fixture.approveProof(placement);
        signatures.withdraw(dora);

        assertThatThrownBy(() -> releases.release(placement, fixture.seen(placement)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Dora Day");
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.PROOF_APPROVED);
    }

    private void launch(LocalDate day) {
        campaigns.launch(
                ready.campaign(), CampaignFixture.ZONE, day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private UUID approvedSaying(String body) {
        copies.rewritten(ready.copy(), saying(body));
        approvals.submit(ready.copy());
        return approvals.approve(ready.copy(), ApprovalFixture.approver()).id();
    }

    private CopyDetails saying(String body) {
        return CopyFixture.of(
                ready.details().names(),
                CopyBlock.of(BlockKind.HEADLINE, CopyFixture.HEADLINE),
                CopyBlock.following(BlockKind.BODY, body, ready.words().id()),
                CopyBlock.names(),
                CopyBlock.of(BlockKind.SPONSOR_LINE, "Paid for by the Human Artistry Campaign"));
    }

    private Unwritten nothing() {
        return Unwritten.in(database, "ad_placement", "ad_placement_step");
    }
}
