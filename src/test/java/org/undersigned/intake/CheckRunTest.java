package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class CheckRunTest {

    @Autowired
    private CheckRun run;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private IntakeFixture fixture;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void writesMoreLinesThanOneTransactionHolds() {
        var many = 2 * ImportLines.BATCH + 1;
        var id = fixture.checkedNames(campaign, names(many));
        assertThat(imports.counts(id).lines()).isEqualTo(many);

        fixture.check(id, plan -> plan);

        assertThat(imports.counts(id).lines()).isEqualTo(many);
        assertThat(lines(id, many)).extracting(ImportLine::number).containsExactlyElementsOf(upTo(many));
    }

    @Test
    void leavesNothingThatLooksCheckedWhenItBreaksOff() {
        var id = fixture.checkedNames(campaign, names(3));
        var seen = imports.facts(id);
        var version = run.begin(id, seen.version(), seen.plan());
        run.write(id, version, fixture.lines(id).subList(0, 2));

        var left = imports.facts(id);

        assertThat(left.state()).isEqualTo(ImportState.UPLOADED);
        assertThat(left.checkedAt()).isNull();
        assertThat(imports.counts(id).lines()).isZero();
        assertThat(imports.rows(campaign, 0, 1).getFirst().counts().lines()).isZero();
        assertRefused("intake.refused.arrow", () -> runs.apply(id, left.version()));
        assertRefused("intake.refused.too-late", () -> imports.decide(id, 1, Decision.SKIP));
    }

    @Test
    void startsCleanAfterACheckThatBrokeOff() {
        var id = fixture.checkedNames(campaign, names(3));
        var seen = imports.facts(id);
        var lines = fixture.lines(id);
        run.write(id, run.begin(id, seen.version(), seen.plan()), lines.subList(1, 3));

        fixture.check(id, plan -> plan);

        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(fixture.lines(id)).isEqualTo(lines);
    }

    @Test
    void givesWayToACheckThatBeganLater() {
        var id = fixture.checkedNames(campaign, names(2));
        var seen = imports.facts(id);
        var lines = fixture.lines(id);
        var first = run.begin(id, seen.version(), seen.plan());
        var second = run.begin(id, first, seen.plan());
        run.write(id, second, lines);

        assertThatThrownBy(() -> run.write(id, first, lines.subList(0, 1))).isInstanceOf(Conflict.class);
        assertThat(fixture.lines(id)).isEqualTo(lines);
    }

    @Test
    void keepsTheReviewWhenTheNewOneIsRefused() {
        var id = fixture.checkedNames(campaign, names(2));
        var elsewhere = fixture.letter(fixture.campaign());
        assertRefused("intake.refused.other-campaign", () -> fixture.check(id, IntakeFixture.recording(elsewhere)));
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(imports.counts(id).lines()).isEqualTo(2);
    }

    private static String[] names(int count) {
        return Stream.generate(() -> IntakeFixture.fresh("Ada Quill"))
                .limit(count)
                .toArray(String[]::new);
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private List<ImportLine> lines(UUID id, int count) {
        return imports.lines(LineFilter.of(id), 0, count);
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
