package org.undersigned.advertising.proof;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** How long a list for print takes when 2,000 signers set a number of runs and an ad with all of them ran. Run by hand. */
@ServiceTest
@Tag("bench")
class RunsBench {

    private static final int NAMES = 2_000;
    private static final int TIMES = 31;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CoveredNames names;

    @Autowired
    private Database database;

    private final Figures figures = new Figures();

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongAListTakes(TestReporter reporter) throws IOException {
        Staff.signIn(Role.COORDINATOR);
        var limits = new Limits(Map.of(), Map.of(Scope.PRINT_AD, 3), Set.of());
        var ready = fixture.ready(words -> {
            for (var number = 0; number < NAMES; number++) {
                var party = directory.person("Name" + number + " Bench" + number % 97);
                signatures.confirmed(words, party, EnumSet.allOf(Scope.class), limits);
            }
        });
        var placement = fixture.submitted(ready);
        database.jdbc().update("update ad_placement set state = 'PUBLISHED' where id = ?", UuidBytes.of(placement));

        figures.report(
                "list of " + NAMES + " names",
                Stream.generate(() ->
                                Figures.time(() -> names.covered(ready.words().letterId(), 1, Scope.PRINT_AD)))
                        .limit(TIMES));
        figures.publish("runs", reporter);
    }
}
