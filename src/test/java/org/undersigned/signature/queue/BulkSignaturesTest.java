package org.undersigned.signature.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.Confirmation;
import org.undersigned.signature.RecordingService;
import org.undersigned.signature.RestorationDetails;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.work.JobFacts;
import org.undersigned.work.JobState;

@ServiceTest
class BulkSignaturesTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Autowired
    private BulkSignatures bulk;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private RecordingService recordings;

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

    @Autowired
    private StoredStaff staff;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void confirmsInTheBackgroundAndCountsOnlyWhatWasConfirmed() {
        var shown = List.of(fixture.claimed(words, "Jo Doe"), fixture.claimed(words, "Kim Roe"));
        var bare = fixture.claimed(words, "Lee Poe");
        fixture.show(words, shown);

        var ended = end(bulk.confirmLater(campaign, fixture.seen(List.of(shown.get(0), bare, shown.get(1)))));

        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(2);
        assertThat(ended.total()).isEqualTo(3);
        assertThat(cards.card(bare).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(queries.count(SignatureFilter.in(campaign).withState(SignatureState.CONFIRMED)))
                .isEqualTo(2);
    }

    @Test
    void leavesOutAndTellsWhatHasChangedSinceItWasShown() {
        var party = directory.person("Jo Doe");
        var moved = fixture.claimed(words, party, Set.of(Scope.WEB_LIST));
        var still = fixture.claimed(words, "Kim Roe");
        fixture.show(words, List.of(moved, still));
        var shown = bulk.preview(List.of(moved, still)).stream()
                .map(Confirmation::seen)
                .toList();
        var wider = new SignatureDetails(
                words.id(), party, "Joanna Doe", null, null, Capacity.PERSONAL, Set.of(Scope.PRINT_AD));
        signatures.revise(moved, cards.card(moved).version(), wider);

        var done = bulk.confirm(shown);

        assertThat(cards.card(still).state()).isEqualTo(SignatureState.CONFIRMED);
        assertThat(cards.card(moved).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(done)
                .filteredOn(each -> each.signature().equals(moved))
                .flatExtracting(Confirmation::refusals)
                .extracting(Refusal::key)
                .containsExactly("signature.refused.moved");
    }

    @Test
    void changesNothingForWhoeverMayNotConfirm() {
        var id = fixture.claimed(words, "Jo Doe");
        fixture.show(words, List.of(id));
        var seen = fixture.seen(List.of(id));
        Staff.signIn(Role.APPROVER);
        var before = database.fingerprint("signature", "job");

        assertThatThrownBy(() -> bulk.confirm(seen)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bulk.confirmLater(campaign, seen)).isInstanceOf(AccessDeniedException.class);
        assertThat(database.fingerprint("signature", "job")).isEqualTo(before);
    }

    @Test
    void recordsNoSignatureWhenItsEvidenceIsRefused() {
        var details = new SignatureDetails(
                words.id(),
                directory.person("Jo Doe"),
                "Jo Doe",
                null,
                null,
                Capacity.PERSONAL,
                Set.of(Scope.WEB_LIST));
        var program = EvidenceUpload.of("yes.pdf", new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2});
        var before = database.fingerprint("signature", "evidence", "stored_file");

        assertThatThrownBy(() -> recordings.record(details, SignatureFixture.written(), List.of(program)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.refused.file-kind"));
        assertThat(database.fingerprint("signature", "evidence", "stored_file")).isEqualTo(before);
    }

    @Test
    void restoresAWithdrawnSignatureTogetherWithItsFreshEvidence() {
        var id = fixture.confirmed(words, "Jo Doe");
        fixture.withdraw(id);
        var again = new RestorationDetails(words.id(), "Said yes again", fixture.writtenToday());

        recordings.restore(id, cards.card(id).version(), again, List.of());

        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(cards.card(id).evidence()).isEqualTo(2);
    }

    private JobFacts end(UUID job) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!bulk.work(job).job().state().isOver() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return bulk.work(job).job();
    }
}
