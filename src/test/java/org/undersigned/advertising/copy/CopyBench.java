package org.undersigned.advertising.copy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
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
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.proof.FittedNames;
import org.undersigned.advertising.proof.PlacementFixture;
import org.undersigned.advertising.proof.ProofDetails;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.InventedNames;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.roster.PageNames;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long a preview of copy takes while somebody types, with 2,000 names and what is said of how they would stand on a full
 * page: half a second is wanted. Run by hand.
 */
@ServiceTest
@Tag("bench")
class CopyBench {

    private static final int NAMES = 2_000;
    private static final int RUNS = 15;
    private static final ProofDetails CLASSIC = new ProofDetails(AdLayout.CLASSIC, NameSetting.RUN_IN_DOT);
    private static final ProofDetails BOX = new ProofDetails(AdLayout.BOX, NameSetting.RUN_IN_DOT);

    @Autowired
    private CopyReadings readings;

    @Autowired
    private FittedNames fitted;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private PrintableEditions printable;

    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    private final Figures figures = new Figures();

    private PlacementFixture.Ready ready;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready(
                words -> InventedNames.of(NAMES).forEach(name -> signatures.confirmed(words, name.name())));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongAPreviewTakes(TestReporter reporter) throws IOException {
        figures.report(
                "first preview of " + NAMES + " names",
                Stream.of(Figures.time(() -> readings.draft(ready.campaign(), ready.details(), null))));
        var atHand = readings.draft(ready.campaign(), ready.details(), null).atHand();
        var space = insertions.insertion(ready.insertion());
        figures.report(
                "how they would stand, the first time",
                Stream.of(Figures.time(() -> fitted.of(space, said("Ask us", atHand), CLASSIC))));
        var run = new AtomicInteger();
        figures.report(
                "preview of changed words",
                Stream.generate(() -> Figures.time(() -> said("Ask us first " + run.incrementAndGet(), atHand)))
                        .limit(RUNS));
        for (var details : List.of(CLASSIC, BOX)) {
            figures.report(
                    "the same, and how they would stand, " + details.layout(),
                    Stream.generate(() -> Figures.time(() ->
                                    fitted.of(space, said("Ask us first " + run.incrementAndGet(), atHand), details)))
                            .limit(RUNS));
        }
        figures.report(
                "keeping the names until the transaction ends",
                Stream.generate(() -> Figures.time(() -> transaction.executeWithoutResult(
                                status -> printable.keep(new PageNames(ready.edition(), Set.of()), "Ask us first"))))
                        .limit(RUNS));
        figures.publish("copy", reporter);
    }

    private CopyPreview said(String headline, NamesAtHand atHand) {
        return readings.draft(ready.campaign(), CopyFixture.saying(ready.edition(), ready.words(), headline), atHand);
    }
}
