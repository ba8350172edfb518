package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.coverage.CoveredName;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A party has one line on a list, in whichever order its yeses to a text and to its corrections are recorded. */
@ServiceTest
class OnePlaceTest {

    private static final String[] TABLES = {"signature", "signature_scope", "signature_step", "participation"};

    @Autowired
    private RecordingService recordings;

    @Autowired
    private CoveredNames names;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureQueries queries;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private LetterVersionFacts words;
    private UUID party;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        party = directory.person("Jo Doe");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesASignatureForATextWhoseCorrectionIsSigned() {
        var corrected = campaigns.correction(words.letterId());
        fixture.confirmed(corrected, party, EnumSet.allOf(Scope.class));

        refuses("signature.refused.twice", () -> fixture.claimed(words, party, Set.of(Scope.WEB_LIST)));
        assertThat(names.covered(words.letterId(), 2, Scope.WEB_LIST))
                .extracting(CoveredName::party)
                .containsExactly(party);
        assertThat(names.count(words.letterId(), 2).total()).isEqualTo(1);
    }

    @Test
    void refusesToRestoreOntoAPlaceThatAnotherSignatureHolds() {
        var first = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));
        var asked = campaigns.askedAgain(words.letterId());
        fixture.confirmed(asked, party, EnumSet.allOf(Scope.class));
        fixture.withdraw(first);
        var again = new RestorationDetails(asked.id(), "Said yes again", fixture.writtenToday());

        refuses(
                "signature.refused.place-taken",
                () -> recordings.restore(first, cards.card(first).version(), again, List.of()));
    }

    @Test
    void recordsOneOfTwoYesesThatComeInTheSameMoment() throws Exception {
        var corrected = campaigns.correction(words.letterId());
        var security = SecurityContextHolder.getContext();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(words, corrected).stream()
                    .map(text -> threads.submit((Callable<Boolean>) () -> {
                        SecurityContextHolder.setContext(security);
                        together.await();
                        return isRecorded(text);
                    }))
                    .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(queries.ofParty(party)).hasSize(1);
    }

    private boolean isRecorded(LetterVersionFacts text) {
        try {
            fixture.claimed(text, party, Set.of(Scope.WEB_LIST));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("signature.refused.twice");
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
