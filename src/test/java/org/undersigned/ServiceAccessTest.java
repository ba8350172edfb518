package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.MadeUp;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.UseCase;

/**
 * Every use case and who may call it, as the table {@code service-access.txt} says it. Each is called as each role and
 * as a visitor; a use case that is not in the table fails the build.
 */
@ServiceTest
class ServiceAccessTest {

    private static final String MAY = "●";
    private static final String MAY_NOT = "–";

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    private List<UseCase> useCases;
    private Map<String, List<String>> table;
    private List<String> columns;

    /** Somebody who calls, and the column that says what they may. */
    private record Caller(String column, Runnable arrives) {}

    @BeforeEach
    void readTheTable() throws IOException {
        useCases = UseCase.all(beans);
        var rows = new ClassPathResource("service-access.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split(" {2,}")))
                .toList();
        columns = rows.getFirst().subList(1, rows.getFirst().size());
        table = new LinkedHashMap<>();
        rows.stream().skip(1).forEach(row -> table.put(row.getFirst(), row.subList(1, row.size())));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void theTableHasEveryUseCaseInOrderAndNoOther() {
        var names = useCases.stream().map(UseCase::name).toList();

        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(names).containsExactlyElementsOf(names);
        assertThat(columns)
                .containsExactlyElementsOf(
                        callers().stream().map(Caller::column).distinct().toList());
        assertThat(table.values())
                .allSatisfy(cells -> assertThat(cells).hasSameSizeAs(columns).isSubsetOf(MAY, MAY_NOT));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhomTheTableLeavesOutAndWritesNothing() {
        return byFeature(ofFeature -> {
            var before = database.everythingBut(Database.TRAIL);

            assertThat(outcomes(ofFeature, MAY_NOT, this::call)).isNotEmpty().allMatch(Outcome::isDenied);
            assertThat(database.everythingBut(Database.TRAIL)).isEqualTo(before);
        });
    }

    /** What is allowed runs in a transaction that is taken back, since others use the database too. */
    @TestFactory
    Stream<DynamicTest> letsInWhomTheTableNames() {
        return byFeature(ofFeature -> {
            var kept = keptInSpiteOf(ofFeature);
            var before = database.everythingBut(kept);

            assertThat(outcomes(ofFeature, MAY, this::callAndTakeBack))
                    .isNotEmpty()
                    .allMatch(Outcome::isLetIn);
            assertThat(database.everythingBut(kept)).isEqualTo(before);
        });
    }

    /** Tries to sign in, and the trail of those that were refused, are kept whatever becomes of the transaction. */
    private static Set<String> keptInSpiteOf(List<UseCase> ofFeature) {
        var kept = new HashSet<>(Database.COUNTED_TRIES);
        if (ofFeature.getFirst().feature().equals("access")) {
            kept.addAll(Database.TRAIL);
        }
        return kept;
    }

    /** What came of a call: what was thrown, or nothing. */
    private record Outcome(String useCase, String caller, Optional<Throwable> thrown) {

        boolean isDenied() {
            return thrown.filter(e -> e instanceof AccessDeniedException
                            || e instanceof AuthenticationCredentialsNotFoundException)
                    .isPresent();
        }

        boolean isLetIn() {
            return thrown.isEmpty() || thrown.get() instanceof Refusal;
        }
    }

    private Stream<DynamicTest> byFeature(Consumer<List<UseCase>> test) {
        return useCases.stream().collect(Collectors.groupingBy(UseCase::feature)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> test.accept(entry.getValue())));
    }

    private List<Outcome> outcomes(List<UseCase> ofFeature, String mark, Function<UseCase, Optional<Throwable>> call) {
        var outcomes = new ArrayList<Outcome>();
        for (var caller : callers()) {
            caller.arrives().run();
            ofFeature.stream()
                    .filter(useCase -> isMarked(useCase, caller, mark))
                    .map(useCase -> new Outcome(useCase.name(), caller.column(), call.apply(useCase)))
                    .forEach(outcomes::add);
        }
        return outcomes;
    }

    private boolean isMarked(UseCase useCase, Caller caller, String mark) {
        var cells = table.getOrDefault(useCase.name(), List.of());
        var column = columns.indexOf(caller.column());
        return column < cells.size() && cells.get(column).equals(mark);
    }

    private List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        for (var role : Role.values()) {
            callers.add(new Caller(role.name(), () -> Staff.signIn(role)));
        }
        callers.add(new Caller("VISITOR", Staff::visit));
        callers.add(new Caller("VISITOR", Staff::signOut));
        return callers;
    }

    private Optional<Throwable> call(UseCase useCase) {
        try {
            useCase.call(MadeUp.arguments(useCase.method()));
            return Optional.empty();
        } catch (Throwable thrown) {
            return Optional.of(thrown);
        }
    }

    private Optional<Throwable> callAndTakeBack(UseCase useCase) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return call(useCase);
        });
    }
}
