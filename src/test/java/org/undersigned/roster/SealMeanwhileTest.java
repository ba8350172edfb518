package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Two transactions at once: one merges a party away, the other seals an edition with its name. */
@ServiceTest
class SealMeanwhileTest {

    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private Database database;

    private TransactionTemplate transaction;
    private Meanwhile second;
    private UUID kept;
    private UUID folded;
    private SealDetails seen;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void lookAtAListWithTheNameOfWhoGoes() {
        Staff.signIn(COORDINATOR);
        second = new Meanwhile(COORDINATOR);
        var words = campaigns.letter(campaigns.campaign());
        kept = directory.person(DirectoryFixture.fresh("Ada Quill"));
        folded = directory.person(DirectoryFixture.fresh("Ada Quil"));
        signatures.confirmed(words, folded, EnumSet.allOf(Scope.class));
        signatures.confirmed(words, DirectoryFixture.fresh("Ben Quill"));
        seen = seen(words);
    }

    @AfterEach
    void signOut() {
        second.close();
        Staff.signOut();
    }

    @Test
    void leadsTheLineOnWhenTheMergeHadToWait() {
        var merging = transaction.execute(status -> {
            rosters.seal(seen);
            return second.waits(() -> merges.merge(kept, folded));
        });

        assertThat(merging).succeedsWithin(Meanwhile.LONGEST);
        assertThat(lines(folded)).isOne();
        assertThat(database.count("party_redirect where old_id = ? and party_id = ?", bytes(folded), bytes(kept)))
                .isOne();
    }

    @Test
    void sealsNoLineOfAPartyThatIsGoneByThen() {
        var sealing = transaction.execute(status -> {
            merges.merge(kept, folded);
            return second.waits(() -> rosters.seal(seen));
        });

        assertThat(sealing)
                .failsWithin(Meanwhile.LONGEST)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.list-moved"));
        assertThat(lines(folded)).isZero();
        assertThat(lines(kept)).isZero();
    }

    private SealDetails seen(LetterVersionFacts words) {
        var choice = new ListChoice(words.letterId(), words.number(), Scope.WEB_LIST, Ordering.ALPHABETICAL);
        return new SealDetails(
                choice, "Launch ad", "Press desk", rosters.live(choice).hash());
    }

    private int lines(UUID party) {
        return database.count("edition_line where party_id = ?", bytes(party));
    }

    private static Object bytes(UUID party) {
        return UuidBytes.of(party);
    }
}
