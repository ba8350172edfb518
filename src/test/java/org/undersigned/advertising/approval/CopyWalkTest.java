package org.undersigned.advertising.approval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Walk;
import org.undersigned.testing.Walk.Step;

/** Every step with a version of copy, from every state that it can be in. */
@ServiceTest
class CopyWalkTest {

    private static final Set<String> REFUSALS = Set.of(
            "advertising.refused.copy-arrow",
            "advertising.refused.review-none",
            "advertising.refused.review-closed",
            "advertising.refused.review-skip-last");
    private static final Set<CopyState> OPEN =
            EnumSet.of(CopyState.DRAFT, CopyState.IN_REVIEW, CopyState.APPROVED, CopyState.CHANGES_REQUESTED);
    private static final Set<CopyState> IN_REVIEW = EnumSet.of(CopyState.IN_REVIEW);

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyService writing;

    @Autowired
    private CopyReadings readings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final StaffUser counsel = ApprovalFixture.approver();
    private final StaffUser second = Staff.with("Sam", Role.COORDINATOR);
    private UUID campaign;
    private CopyDetails details;
    private CopyDetails others;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Bob O’Bell");
        var edition = editions.seal(words, Scope.PRINT_AD);
        details = CopyFixture.details(edition, words);
        others = CopyFixture.saying(edition, words, "Ask us first");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeads(CopyState from) {
        var copy = in(from);

        new Walk<>(database, transactions, () -> version(copy).state(), REFUSALS).from(from, steps(copy, from));
    }

    private UUID in(CopyState state) {
        return switch (state) {
            case DRAFT -> copies.drafted(campaign, details);
            case IN_REVIEW -> approvals.submitted(campaign, details);
            case APPROVED -> approvals.approved(campaign, details);
            case CHANGES_REQUESTED -> decided(Verdict.REQUEST_CHANGES);
            case ABANDONED -> decided(Verdict.REJECT);
            case SUPERSEDED -> {
                var copy = approvals.submitted(campaign, details);
                copies.rewritten(copy, others);
                yield copy;
            }
        };
    }

    private UUID decided(Verdict verdict) {
        var copy = approvals.submitted(campaign, details);
        decide(copy, verdict, sheetVersion(copy));
        return copy;
    }

    /** What is done with the copy itself is done with its last version, which one that is superseded is not. */
    private List<Step<CopyState>> steps(UUID copy, CopyState from) {
        var steps = new ArrayList<>(List.of(
                new Step<>(
                        "submit",
                        EnumSet.of(CopyState.DRAFT),
                        CopyState.IN_REVIEW,
                        () -> version(copy).version(),
                        seen -> as(
                                CopyFixture.WRITER,
                                () -> reviews.submit(version(copy).id(), seen))),
                decision(copy, Verdict.APPROVE, CopyState.APPROVED),
                decision(copy, Verdict.REQUEST_CHANGES, CopyState.CHANGES_REQUESTED),
                decision(copy, Verdict.REJECT, CopyState.ABANDONED),
                decision(copy, Verdict.ABSTAIN, null),
                new Step<CopyState>(
                        "skip the only step",
                        Set.of(),
                        null,
                        () -> sheetVersion(copy),
                        seen -> as(second, () -> reviews.skip(version(copy).id(), seen, "Nobody is there")))));
        if (from != CopyState.SUPERSEDED) {
            steps.add(ofCopy(
                    "abandon", copy, OPEN, CopyState.ABANDONED, seen -> writing.abandon(copy, seen, "Too late")));
            steps.add(ofCopy("write", copy, OPEN, CopyState.SUPERSEDED, seen -> writing.write(copy, seen, others)));
            steps.add(
                    ofCopy("strike", copy, OPEN, CopyState.SUPERSEDED, seen -> writing.strike(copy, seen, Set.of(1))));
        }
        if (from == CopyState.ABANDONED) {
            steps.removeIf(step -> step.name().equals("write") || step.name().equals("strike"));
            steps.add(ofCopy("write", copy, Set.of(from), null, seen -> writing.write(copy, seen, others)));
        }
        return steps;
    }

    private Step<CopyState> decision(UUID copy, Verdict verdict, @Nullable CopyState to) {
        return new Step<>(verdict.name(), IN_REVIEW, to, () -> sheetVersion(copy), seen -> decide(copy, verdict, seen));
    }

    private Step<CopyState> ofCopy(
            String name, UUID copy, Set<CopyState> from, @Nullable CopyState to, LongConsumer call) {
        return new Step<>(
                name,
                from,
                to,
                () -> readings.copy(copy).version(),
                seen -> as(CopyFixture.WRITER, () -> call.accept(seen)));
    }

    private void decide(UUID copy, Verdict verdict, long seen) {
        var version = version(copy);
        var reason = verdict.needsReason() ? "Because" : "";
        as(
                counsel,
                () -> reviews.decide(version.id(), seen, new DecisionDetails(verdict, reason, version.contentHash())));
    }

    private long sheetVersion(UUID copy) {
        return reviews.sheet(version(copy).id()).map(ReviewSheet::version).orElse(0L);
    }

    private CopyVersionFacts version(UUID copy) {
        return readings.version(copy, 1);
    }

    private static void as(StaffUser user, Runnable step) {
        Staff.as(user, () -> {
            step.run();
            return user;
        });
    }
}
