package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Two who take the same party into the same pipeline: the database lets one of them, and the other hears why not. */
@ServiceTest
class SimultaneousOpeningTest {

    private static final int AT_ONCE = 6;
    private static final ParticipationDetails IDENTIFIED = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null);

    @Autowired
    private ParticipationService participations;

    @Autowired
    private ParticipationEditor editor;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final StaffUser robin = Staff.with("Robin", Role.COORDINATOR);
    private UUID campaign;
    private UUID party;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        party = fixture.party(OutreachFixture.freshName());
        Staff.signIn(robin);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void letsOneOfManyOpenAndTellsTheOthers() throws Exception {
        var refused = allAtOnce(() -> participations.open(campaign, party, IDENTIFIED)).stream()
                .filter(Objects::nonNull)
                .toList();

        assertThat(refused)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.already-open")));
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void opensOneParticipationForSignaturesThatAreConfirmedAtOnce() throws Exception {
        var refused = allAtOnce(() -> {
                    participations.signed(campaign, party, "Confirmed by e-mail");
                    return party;
                })
                .stream()
                .filter(Objects::nonNull)
                .toList();

        assertThat(refused)
                .hasSizeLessThan(AT_ONCE)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.opened-meanwhile")));
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void refusesWhatSomebodyElseOpensBetweenTheLookAndTheWriting() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    editor.open(campaign, party, IDENTIFIED, "The party", false);
                    inTransaction(() -> participations.open(campaign, party, IDENTIFIED));
                    editor.expectFirst(() -> new Refusal("outreach.refused.some-opened-meanwhile"));
                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.some-opened-meanwhile"));
        assertThat(opened()).isEqualTo(1);
    }

    private void inTransaction(Runnable step) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> step.run());
    }

    /** What each of them failed with, null for those who did not. */
    private List<Throwable> allAtOnce(Callable<?> step) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Throwable> attempt = () -> Staff.as(
                    robin,
                    () -> catchThrowable(() -> {
                        barrier.await();
                        step.call();
                    }));
            var failures = new ArrayList<Throwable>();
            for (Future<Throwable> result : threads.invokeAll(Collections.nCopies(AT_ONCE, attempt))) {
                failures.add(result.get());
            }
            return failures;
        }
    }

    private int opened() {
        return database.count("participation where party_id = ?", (Object) UuidBytes.of(party));
    }
}
