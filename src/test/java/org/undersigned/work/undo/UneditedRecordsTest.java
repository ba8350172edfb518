package org.undersigned.work.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

/** Records that steps change and change back, and that somebody else may have changed in between. */
@ServiceTest
class UneditedRecordsTest {

    private record Text(String words) {}

    @Autowired
    private UneditedRecords unedited;

    @Autowired
    private FollowedExpiry expiry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private final UUID id = UUID.randomUUID();
    private final AtomicReference<Seen<Text>> record = new AtomicReference<>(new Seen<>(0, new Text("as it came")));

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    private void edit(String words) {
        record.updateAndGet(seen -> new Seen<>(seen.version() + 1, new Text(words)));
    }

    private void step(String words) {
        transaction.executeWithoutResult(status -> unedited.follow(id, record::get, () -> edit(words)));
    }

    private boolean isUnedited() {
        return unedited.isUnedited(id, record.get().version());
    }

    private int noted() {
        return database.count("followed_record where record_id = ?", UuidBytes.of(id));
    }

    @Test
    void whatIsChangedBackIsUneditedAgain() {
        assertThat(isUnedited()).isTrue();
        step("other words");
        assertThat(isUnedited()).isFalse();
        step("as it came");
        assertThat(isUnedited()).isTrue();
        step("more");
        step("and more");
        step("more");
        assertThat(isUnedited()).isFalse();
        step("as it came");
        assertThat(isUnedited()).isTrue();
        assertThat(unedited.among(Map.of(id, record.get().version(), UUID.randomUUID(), 3L)))
                .containsExactly(id);
    }

    @Test
    void anEditInBetweenCountsAlsoWhenItIsTakenBack() {
        step("other words");
        edit("by hand");
        step("as it came");
        assertThat(isUnedited()).isFalse();
    }

    @Test
    void anEditBeforeOrAfterCounts() {
        edit("by hand");
        step("other words");
        assertThat(noted()).isZero();
        step("by hand");
        assertThat(isUnedited()).isFalse();
    }

    @Test
    void anEditAfterCounts() {
        step("other words");
        step("as it came");
        edit("by hand");
        edit("as it came");
        assertThat(isUnedited()).isFalse();
    }

    @Test
    void aStepBelongsToTheTransactionOfTheChange() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> unedited.follow(id, record::get, () -> edit("other words")));
        assertThat(record.get().version()).isZero();
        assertThat(noted()).isZero();
    }

    @Test
    void isForgottenOnceNoStepCanBeTakenBack() {
        step("other words");

        clock.advance(UndoJournal.LASTS.minusDays(1));
        expiry.expire();
        assertThat(noted()).isEqualTo(1);

        clock.advance(Duration.ofDays(1));
        expiry.expire();
        assertThat(noted()).isZero();
    }
}
