package org.undersigned.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.LargeDirectory;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long an edition takes the server to be sealed, to be made into each of its files, to be given out again, and to be
 * shown with each yes behind it. Run by hand; it tells times and asserts none. The workbook is wanted within half a
 * second for 1,000 names and within a second and a half for 20,000. The figures are also written to {@code target}.
 */
@ServiceTest
@Tag("bench")
class EditionBench {

    private static final int FEW = Integer.getInteger("undersigned.bench.names.few", 1_000);
    private static final int MANY = Integer.getInteger("undersigned.bench.names.many", 20_000);
    private static final int BATCH = 200;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private ExportService exports;

    @Autowired
    private EditionDossierService dossiers;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private LargeDirectory directory;

    private final Figures figures = new Figures();

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongEditionsTake(TestReporter reporter) throws IOException {
        for (var names : List.of(FEW, MANY)) {
            var words = confirmed(names);
            var sealed = new ArrayList<UUID>();
            measure(names + " names, sealed", () -> sealed.add(editions.seal(words, Scope.PRINT_AD)));
            for (var kind : FileKind.values()) {
                var next = sealed.iterator();
                measure(names + " names, first " + kind, () -> give(next.next(), kind));
                measure(names + " names, " + kind + " again", () -> give(sealed.getLast(), kind));
            }
            measure(
                    names + " names, dossier",
                    () -> dossiers.take(sealed.getLast()).writeTo(OutputStream.nullOutputStream()));
            measure(names + " names, difference of two", () -> rosters.difference(sealed.getFirst(), sealed.getLast()));
        }
        figures.publish("edition", reporter);
    }

    private LetterVersionFacts confirmed(int names) {
        var words = campaigns.letter(campaigns.campaign());
        var parties = directory.ids();
        var step = Math.max(1, parties.size() / names);
        for (var from = 0; from < names; from += BATCH) {
            var batch = IntStream.range(from, Math.min(from + BATCH, names))
                    .mapToObj(i -> signatures.claimed(words, parties.get(i * step), Set.of(Scope.PRINT_AD)))
                    .toList();
            signatures.show(words, batch);
            confirmations.confirmAll(signatures.seen(batch));
        }
        return words;
    }

    private void give(UUID edition, FileKind kind) {
        exports.export(edition, new ExportDetails(kind, "Daily Paper"))
                .content()
                .accept(OutputStream.nullOutputStream());
    }

    private void measure(String label, Runnable action) {
        for (var round = 0; round < WARM_UP; round++) {
            action.run();
        }
        figures.report(label, Stream.generate(() -> Figures.time(action)).limit(ROUNDS));
    }
}
