package org.undersigned.signature.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;

class ConfirmQueueTest {

    private final UUID first = Ids.next();
    private final UUID second = Ids.next();
    private final UUID third = Ids.next();
    private final List<UUID> all = List.of(first, second, third);

    @Test
    void beginsWithTheFirst() {
        var queue = ConfirmQueue.of(all, null);

        assertThat(queue.at()).isEqualTo(first);
        assertThat(queue.position()).isEqualTo(1);
    }

    @Test
    void goesToWhatIsBeforeAndAfter() {
        var queue = ConfirmQueue.of(all, second);

        assertThat(queue.previous()).isEqualTo(first);
        assertThat(queue.next()).isEqualTo(third);
    }

    @Test
    void goesRoundAtEitherEnd() {
        assertThat(ConfirmQueue.of(all, third).next()).isEqualTo(first);
        assertThat(ConfirmQueue.of(all, first).previous()).isEqualTo(third);
    }

    @Test
    void goesNowhereFromTheOnlyOne() {
        var queue = ConfirmQueue.of(List.of(first), first);

        assertThat(queue.next()).isNull();
        assertThat(queue.previous()).isNull();
    }

    @Test
    void goesFromOneThatIsDecidedToTheFirstOfTheOthers() {
        var queue = ConfirmQueue.of(List.of(first, second), third);

        assertThat(queue.position()).isZero();
        assertThat(queue.next()).isEqualTo(first);
        assertThat(queue.previous()).isEqualTo(second);
    }

    @Test
    void isNowhereWhereNothingWaits() {
        assertThat(ConfirmQueue.of(List.of(), null).at()).isNull();
    }
}
