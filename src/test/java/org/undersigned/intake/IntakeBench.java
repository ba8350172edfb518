package org.undersigned.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.LargeDirectory;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long it takes to check, apply and undo a file of many rows beside a large directory: the rows bring a name, an
 * alias, a discipline, an e-mail address, a representative whom twenty share, and a note, and each opens a participation.
 * Run by hand.
 */
@ServiceTest
@Tag("bench")
class IntakeBench {

    private static final int ROWS = Integer.getInteger("undersigned.bench.rows", 10_000);
    private static final int CLIENTS = 20;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

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
    void tellsHowLongAnImportTakes(TestReporter reporter) throws IOException {
        figures.say(directory.ids().size() + " parties, " + ROWS + " rows");
        run("names only", names());
        run("names with six columns more", rows());
        figures.publish("intake", reporter);
    }

    private void run(String label, String content) {
        var campaign = fixture.campaign();
        var id = fixture.upload(campaign, "rows.csv", content);
        say(label + ": check", () -> fixture.check(id, IntakeFixture.opening(Stage.RESEARCHED)));
        say(label + ": apply", () -> fixture.apply(id));
        tell(id);
        say(label + ": undo", () -> fixture.undo(id));
        tell(id);
    }

    private void say(String label, Runnable step) {
        var took = Figures.time(step);
        figures.say(String.format(Locale.ROOT, "%-40s %6.1f s", label, took.elapsed() / 1e9));
    }

    private void tell(UUID id) {
        var counts = imports.counts(id);
        figures.say(String.format(
                Locale.ROOT,
                "    created %d, refused %d, undone %d, kept %d",
                counts.of(Outcome.CREATED),
                counts.of(Outcome.REFUSED),
                counts.of(Outcome.UNDONE),
                counts.of(Outcome.KEPT)));
    }

    private static String names() {
        var rows = new StringBuilder("Name\n");
        for (var row = 0; row < ROWS; row++) {
            rows.append(name(row)).append(" Plain\n");
        }
        return rows.toString();
    }

    private static String rows() {
        var rows = new StringBuilder("Name,Alias,Discipline,E-mail,Rep,Rep role,Note\n");
        for (var row = 0; row < ROWS; row++) {
            rows.append("%s,Al %s,Music,n%d@example.org,%s Agent,agent,Met at the gala\n"
                    .formatted(name(row), name(row), row, name(row / CLIENTS)));
        }
        return rows.toString();
    }

    /** Names that nobody else has: "Bacad Quill". */
    private static String name(int number) {
        var letters = new StringBuilder();
        for (var rest = number + ROWS; rest > 0; rest /= 10) {
            letters.append((char) ('a' + rest % 10)).append(rest % 2 == 0 ? 'a' : 'o');
        }
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1) + " Quillery";
    }
}
