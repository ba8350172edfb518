package org.undersigned.advertising.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Fifty approvals of the same version at the same moment are one. */
@ServiceTest
class ParallelApprovalsTest {

    private static final int AT_ONCE = 50;

    @Autowired
    private ApprovalFixture fixture;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    private UUID copy;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        var campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        copy = fixture.submitted(campaign, CopyFixture.details(editions.seal(words, Scope.PRINT_AD), words));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void takesOneOfOnePersonWhoPressesManyTimes() throws InterruptedException {
        var counsel = ApprovalFixture.approver();

        assertThat(approveAtOnce(one -> counsel)).isOne();
        assertOneApproval();
    }

    @Test
    void takesOneOfManyPeople() throws InterruptedException {
        assertThat(approveAtOnce(one -> Staff.with("Ann" + one, Role.APPROVER))).isOne();
        assertOneApproval();
    }

    private void assertOneApproval() {
        assertThat(fixture.sheet(copy).decisions()).hasSize(1);
        assertThat(copies.last(copy).state()).isEqualTo(CopyState.APPROVED);
    }

    /** Gives the number of those that were taken; each of the others is refused in words. */
    private long approveAtOnce(IntFunction<StaffUser> users) throws InterruptedException {
        var version = copies.last(copy);
        var seen = fixture.sheet(copy).version();
        var together = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var calls = IntStream.range(0, AT_ONCE)
                    .<Callable<UUID>>mapToObj(one -> () -> {
                        together.await();
                        return Staff.as(users.apply(one), () -> {
                            reviews.decide(version.id(), seen, DecisionDetails.approving(version.contentHash()));
                            return copy;
                        });
                    })
                    .toList();
            return taken(threads.invokeAll(calls));
        }
    }

    private static long taken(List<Future<UUID>> approvals) throws InterruptedException {
        var taken = 0L;
        for (var approval : approvals) {
            try {
                approval.get();
                taken++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOfAny(Refusal.class, Conflict.class);
            }
        }
        return taken;
    }
}
