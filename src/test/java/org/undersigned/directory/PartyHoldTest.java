package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Holding more parties than are asked for at once. */
@ServiceTest
class PartyHoldTest {

    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);

    @Autowired
    private PartyHold hold;

    @Autowired
    private DirectoryFixture directory;

    private final Meanwhile second = new Meanwhile(COORDINATOR);
    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void close() {
        second.close();
    }

    @Test
    void takesThemInTheOrderOfTheirIdsWhateverTheirNumberAndOrder() {
        var parties = many();
        var backwards = parties.reversed();

        var other = transaction.execute(status -> {
            hold.hold(List.of(parties.getFirst()));
            var waiting = second.waits(() -> transaction.executeWithoutResult(own -> hold.hold(backwards)));
            hold.hold(backwards);
            return waiting;
        });

        assertThat(other).succeedsWithin(Meanwhile.LONGEST);
    }

    @Test
    void passesOverThoseThatAreNotThere() {
        transaction.executeWithoutResult(status -> hold.hold(Collections.nCopies(2, Ids.next())));
        transaction.executeWithoutResult(status -> hold.hold(List.of()));
    }

    @Test
    void holdsOnlyWithinATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> hold.hold(List.of()));
    }

    private List<UUID> many() {
        var parties = transaction.execute(status -> IntStream.rangeClosed(0, PartyHold.BATCH)
                .mapToObj(number -> directory.person(DirectoryFixture.fresh("Ada Quill")))
                .toList());
        return parties.stream()
                .sorted(Comparator.comparing(id -> HexFormat.of().formatHex(UuidBytes.of(id))))
                .toList();
    }
}
