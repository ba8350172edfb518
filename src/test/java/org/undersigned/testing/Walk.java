package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;

/**
 * Tries every step of a lifecycle from one of its states. A step that leads on from there is taken, looked at and taken
 * back; all others are refused, and so is one that comes from an earlier look. Nothing is written then, in any table but the
 * trail.
 *
 * @param <S> the states
 */
public final class Walk<S extends Enum<S>> {

    private final Database database;
    private final TransactionTemplate transactions;
    private final Supplier<S> state;
    private final Set<String> refusals;

    /**
     * Something that somebody does.
     *
     * @param from the states in which it is taken
     * @param to the state to which it leads; null where it leaves what it is done with as it is
     * @param seen gives the version of what it is done with
     * @param call takes the version that was seen
     */
    public record Step<S>(
            String name, Set<S> from, @Nullable S to, LongSupplier seen, LongConsumer call) {}

    /** @param refusals the keys of the sentences that say that there is no such step from here */
    public Walk(
            Database database,
            PlatformTransactionManager transactions,
            Supplier<S> state,
            Collection<String> refusals) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
        this.state = state;
        this.refusals = Set.copyOf(refusals);
    }

    public void from(S from, List<Step<S>> steps) {
        assertThat(state.get()).isEqualTo(from);
        var before = database.everythingBut(Database.TRAIL);
        for (var step : steps) {
            var seen = step.seen().getAsLong();
            if (step.from().contains(from)) {
                takeAndTakeBack(step, seen);
                refusedAfterAnEarlierLook(step, seen - 1);
            } else {
                refused(step, seen, refusals);
            }
            assertThat(database.everythingBut(Database.TRAIL))
                    .as("written by %s in %s", step.name(), from)
                    .isEqualTo(before);
        }
    }

    private void takeAndTakeBack(Step<S> step, long seen) {
        var from = state.get();
        transactions.executeWithoutResult(transaction -> {
            step.call().accept(seen);
            assertThat(state.get()).as("%s from %s", step.name(), from).isEqualTo(step.to() == null ? from : step.to());
            transaction.setRollbackOnly();
        });
    }

    private void refusedAfterAnEarlierLook(Step<S> step, long seen) {
        assertThat(catchThrowable(() -> step.call().accept(seen)))
                .as("%s from %s", step.name(), state.get())
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.getMessage()).isNotBlank());
    }

    private void refused(Step<S> step, long seen, Set<String> keys) {
        assertThat(catchThrowable(() -> step.call().accept(seen)))
                .as("%s from %s", step.name(), state.get())
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isIn(keys);
                    assertThat(refusal.getMessage()).isNotBlank();
                });
    }
}
