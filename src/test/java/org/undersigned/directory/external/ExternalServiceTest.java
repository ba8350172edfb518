package org.undersigned.directory.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class ExternalServiceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    @Autowired
    private ExternalService numbers;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private String name = "";
    private UUID party = new UUID(0, 0);

    @BeforeEach
    void makeParty() {
        Staff.signIn(Role.CAMPAIGNER);
        name = DirectoryFixture.fresh("Ada Quill");
        party = directory.person(name);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    /** A number that no other test has. */
    static ExternalId fresh() {
        return new ExternalId(ExternalKind.WIKIDATA, "Q99" + NUMBER.incrementAndGet());
    }

    @Test
    void leadsTheSearchFromTheNumberToTheParty() {
        var number = fresh();
        numbers.add(party, number);
        for (var typed : List.of(number.value().toLowerCase(), "https://www.wikidata.org/wiki/" + number.value())) {
            assertThat(search.search(typed, 10))
                    .first()
                    .returns(party, PartyHit::id)
                    .returns("Wikidata " + number.value(), PartyHit::because);
        }
    }

    @Test
    void addsRevisesAndRemovesANumber() {
        var mistaken = fresh();
        var right = fresh();
        var id = numbers.add(party, mistaken);
        numbers.revise(id, 0, right);
        assertThat(numbers.numbers(party)).containsExactly(new ExternalLine(id, 1, right));
        numbers.remove(id, 1);
        assertThat(numbers.numbers(party)).isEmpty();
        for (var change : List.of("added", "revised", "removed")) {
            assertThat(database.count(
                            "audit_event where verb = ? and subject_id = ?",
                            "directory.external-id." + change,
                            UuidBytes.of(party)))
                    .isOne();
        }
    }

    @Test
    void saysWhoHasANumberAlready() {
        var taken = fresh();
        numbers.add(party, taken);
        var other = directory.person(DirectoryFixture.fresh("Ada Penn"));
        var own = numbers.add(other, fresh());
        assertRefused("external-id-taken", () -> numbers.add(other, taken));
        assertRefused("external-id-taken", () -> numbers.revise(own, 0, taken));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> numbers.add(other, taken))
                .withMessageContaining(name);
        assertRefused("external-id-twice", () -> numbers.add(party, taken));
    }

    @Test
    void refusesWhatHasMovedOrGone() {
        var id = numbers.add(party, fresh());
        numbers.revise(id, 0, fresh());
        Unwritten.in(database, "external_id", "party")
                .whenRefused("base.refused.conflict", () -> numbers.remove(id, 0));
        numbers.remove(id, 1);
        assertRefused("unknown-external-id", () -> numbers.remove(id, 1));
        assertRefused("unknown-party", () -> numbers.add(UUID.randomUUID(), fresh()));
    }

    @Test
    void keepsAPartyThatHasANumber() {
        numbers.add(party, fresh());
        assertRefused("party-in-use", () -> parties.removeUnused(party));
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = numbers.add(party, fresh());
        Staff.signIn(Role.PRESS_OFFICER);
        var unwritten = Unwritten.in(database, "external_id", "party");
        unwritten.whenDenied(() -> numbers.add(party, fresh()));
        unwritten.whenDenied(() -> numbers.revise(id, 0, fresh()));
        unwritten.whenDenied(() -> numbers.remove(id, 0));
        assertThat(numbers.numbers(party)).hasSize(1);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "external_id", "party").whenRefused("directory.refused." + reason, call);
    }
}
