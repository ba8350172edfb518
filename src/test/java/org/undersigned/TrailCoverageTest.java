package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailFilter;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenario.Told;
import org.undersigned.testing.TrailScenarios;
import org.undersigned.testing.UseCase;

/** Every use case that writes leaves one entry on the trail for each thing that it changes, or neither. */
@ServiceTest
class TrailCoverageTest {

    private static final int MOST_ENTRIES = 100;

    private static final StaffUser AUDITOR = Staff.with("Auditor", Role.AUDITOR);

    /** Use cases that the database would let write and that are not walked, with the reason. */
    private static final Map<String, String> NOT_WALKED = Map.of(
            "CampaignChoiceService.choose", "remembers what one person looks at and changes no record",
            "FormDrafts.keep", "keeps what one person types and changes no record",
            "FormDrafts.discard", "takes away what one person typed and changes no record",
            "SetupService.complete", "needs an installation without users; SetupTest has one and counts the entry",
            "BulkSignatures.preview", "only reads, in several transactions",
            "BulkSignatures.latest", "only reads",
            "BulkSignatures.work", "only reads",
            "ImportRuns.isUndoable", "only reads",
            "ImportRuns.latest", "only reads",
            "ImportRuns.mayUndo", "only reads");

    @Autowired
    private StoredStaff staff;

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private List<TrailScenarios> features;

    @Autowired
    private TrailService trail;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void everyUseCaseThatWritesIsWalkedOrSaysWhyNot() {
        var walked = features.stream()
                .flatMap(feature -> feature.scenarios().stream())
                .map(TrailScenario::useCase);
        var writing = UseCase.all(beans).stream()
                .filter(useCase -> !useCase.readsOnly())
                .map(UseCase::name)
                .toList();

        assertThat(Stream.concat(walked.distinct(), NOT_WALKED.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(writing);
    }

    @TestFactory
    Stream<DynamicTest> tellsTheTrailOfEachChangeInTheTransactionOfTheChange() {
        return features.stream()
                .map(feature -> DynamicTest.dynamicTest(feature.getClass().getSimpleName(), () -> {
                    var walks = feature.scenarios().stream().map(this::arrange).toList();
                    takeBack(walks);
                    walks.stream().filter(Walk::changesNothing).forEach(this::walkInVain);
                    walks.stream().filter(walk -> !walk.changesNothing()).forEach(this::walk);
                }));
    }

    /** A scenario about to be walked by somebody; null for a visitor. */
    private record Walk(
            TrailScenario scenario,
            Runnable act,
            SecurityContext security,
            @Nullable UUID actor) {

        boolean changesNothing() {
            return scenario.told().isEmpty();
        }

        void run() {
            SecurityContextHolder.setContext(security);
            act.run();
        }
    }

    private Walk arrange(TrailScenario scenario) {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        var act = scenario.arrangement().get();
        var actor = currentUser.find().map(StaffUser::id).orElse(null);
        return new Walk(scenario, act, SecurityContextHolder.getContext(), actor);
    }

    /** Each is done and taken back, after which everything is as it was, the trail too. */
    private void takeBack(List<Walk> walks) {
        var before = database.everythingBut(Database.COUNTED_TRIES);
        walks.stream()
                .filter(walk -> !walk.scenario().commitsItself())
                .forEach(walk -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    walk.run();
                }));

        assertThat(database.everythingBut(Database.COUNTED_TRIES)).isEqualTo(before);
    }

    private void walkInVain(Walk walk) {
        var before = database.everythingBut(Database.COUNTED_TRIES);
        walk.run();

        assertThat(database.everythingBut(Database.COUNTED_TRIES))
                .as(walk.scenario().useCase())
                .isEqualTo(before);
    }

    private static Told told(TrailScenario scenario, TrailRow entry) {
        var some = new Told(entry.verb(), TrailScenario.SOME_REASON);
        return entry.reason() != null && scenario.told().contains(some) ? some : new Told(entry.verb(), entry.reason());
    }

    private void walk(Walk walk) {
        var before = entries().getFirst().seq();
        walk.run();
        var entries = entries().stream().filter(entry -> entry.seq() > before).toList();

        assertThat(entries)
                .as(walk.scenario().useCase())
                .extracting(entry -> told(walk.scenario(), entry))
                .containsExactlyInAnyOrderElementsOf(walk.scenario().told());
        assertThat(entries)
                .as(walk.scenario().useCase())
                .allSatisfy(entry -> assertThat(entry.actor().id()).isEqualTo(walk.actor()))
                .allSatisfy(entry -> assertThat(entry.subject().label()).isNotBlank())
                .allSatisfy(entry -> assertThat(TrailSentence.of(entry)).isNotBlank())
                .allSatisfy(TrailCoverageTest::saysWhatIsNew)
                .extracting(entry -> List.of(entry.verb(), entry.subject().id()))
                .doesNotHaveDuplicates();
    }

    private static void saysWhatIsNew(TrailRow entry) {
        if (entry.verb().endsWith(".revised")) {
            assertThat(entry.particulars()).isNotEmpty();
        }
    }

    /** Newest first. */
    private List<TrailRow> entries() {
        return Staff.as(AUDITOR, () -> new ArrayList<>(trail.rows(TrailFilter.ALL, 0, MOST_ENTRIES)));
    }
}
