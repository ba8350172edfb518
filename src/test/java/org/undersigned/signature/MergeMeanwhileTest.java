package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.outreach.BulkService;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Two transactions at once: one merges a party away, the other writes something new of it. */
@ServiceTest
class MergeMeanwhileTest {

    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);
    private static final ParticipationDetails IDENTIFIED = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null);

    @Autowired
    private ParticipationService participations;

    @Autowired
    private BulkService bulk;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private TransactionTemplate transaction;
    private Meanwhile second;
    private UUID campaign;
    private LetterVersionFacts words;
    private UUID kept;
    private UUID folded;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void prepare() {
        Staff.signIn(COORDINATOR);
        second = new Meanwhile(COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        kept = directory.person(DirectoryFixture.fresh("Ada Quill"));
        folded = directory.person(DirectoryFixture.fresh("Ada Quil"));
    }

    @AfterEach
    void signOut() {
        second.close();
        Staff.signOut();
    }

    /** What is written of a party that nothing was written of before. */
    enum Writing {
        OPENING("participation"),
        OPENING_MANY("participation"),
        RECORDING("signature");

        private final String table;

        Writing(String table) {
            this.table = table;
        }
    }

    @ParameterizedTest
    @EnumSource
    void movesWhatWasWrittenWhileTheMergeWaited(Writing writing) {
        var merging = transaction.execute(status -> {
            write(writing);
            return second.waits(() -> merges.merge(kept, folded));
        });

        assertThat(merging).succeedsWithin(Meanwhile.LONGEST);
        assertThat(rows(writing, folded)).isZero();
        assertThat(rows(writing, kept)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingOfAPartyThatIsGoneByThen(Writing writing) {
        var write = transaction.execute(status -> {
            merges.merge(kept, folded);
            return second.waits(() -> write(writing));
        });

        if (writing == Writing.OPENING_MANY) {
            assertThat(write).succeedsWithin(Meanwhile.LONGEST);
        } else {
            assertThat(write)
                    .failsWithin(Meanwhile.LONGEST)
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("directory.refused.party-merged"));
        }
        assertThat(rows(writing, folded)).isZero();
        assertThat(rows(writing, kept)).isZero();
    }

    private void write(Writing writing) {
        switch (writing) {
            case OPENING -> participations.open(campaign, folded, IDENTIFIED);
            case OPENING_MANY -> bulk.open(campaign, List.of(folded), IDENTIFIED);
            case RECORDING ->
                signatures.record(new SignatureDetails(
                        words.id(), folded, "Ada Quill", null, null, Capacity.PERSONAL, Set.of(Scope.WEB_LIST)));
        }
    }

    private int rows(Writing writing, UUID party) {
        return database.count(writing.table + " where party_id = ?", (Object) UuidBytes.of(party));
    }
}
