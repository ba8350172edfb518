package org.undersigned.advertising.copy;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.PageNames;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** How long a preview of copy takes while somebody types, with 2,000 names: half a second is wanted. Run by hand. */
@ServiceTest
@Tag("bench")
class CopyBench {

    private static final int NAMES = 2_000;
    private static final int RUNS = 15;

    @Autowired
    private CopyReadings readings;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private PrintableEditions printable;

    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    private final Figures figures = new Figures();

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        for (var number = 0; number < NAMES; number++) {
            signatures.confirmed(words, "Name" + number + " Bench" + number % 97);
        }
        edition = editions.seal(words, Scope.PRINT_AD);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongAPreviewTakes(TestReporter reporter) throws IOException {
        var details = CopyFixture.details(edition, words);
        figures.report(
                "first preview of " + NAMES + " names",
                Stream.of(Figures.time(() -> readings.draft(campaign, details, null))));
        var atHand = readings.draft(campaign, details, null).atHand();
        var run = new AtomicInteger();
        figures.report(
                "preview of changed words",
                Stream.generate(() -> Figures.time(() -> readings.draft(
                                campaign,
                                CopyFixture.saying(edition, words, "Ask us first " + run.incrementAndGet()),
                                atHand)))
                        .limit(RUNS));
        figures.report(
                "keeping the names until the transaction ends",
                Stream.generate(() -> Figures.time(() -> transaction.executeWithoutResult(
                                status -> printable.keep(new PageNames(edition, Set.of())))))
                        .limit(RUNS));
        figures.publish("copy", reporter);
    }
}
