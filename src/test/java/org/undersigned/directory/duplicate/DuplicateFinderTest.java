package org.undersigned.directory.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalKind;
import org.undersigned.directory.external.ExternalService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class DuplicateFinderTest {

    @Autowired
    private DuplicateService duplicates;

    @Autowired
    private PairDecisions decisions;

    @Autowired
    private DuplicateFixture found;

    @Autowired
    private PartyService parties;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ExternalService numbers;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private String name = "";
    private UUID party = new UUID(0, 0);

    @BeforeEach
    void makeParty() {
        Staff.signIn(Role.CAMPAIGNER);
        found.passOverOthers();
        name = freshName();
        party = directory.person("William " + name);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    /** A family name that no other test has, not even with a slip or two. */
    private static String freshName() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(16)
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }

    @Test
    void findsAPartyAddedUnderANicknameAndSaysWhy() {
        var other = directory.person("Bill " + name);
        var pair = duplicates.row(found.onlyPair(party)).orElseThrow();
        assertThat(List.of(pair.one().party(), pair.other().party())).containsExactlyInAnyOrder(party, other);
        assertThat(pair.reasons()).containsExactly(DuplicateReason.NICKNAME);
        var persons = PairFilter.WAITING.withKinds(Set.of(PartyKind.PERSON));
        assertThat(duplicates.rows(persons, 0, duplicates.count(persons))).contains(pair);
    }

    @Test
    void forgetsAPairWhenANameSaysOtherwise() {
        var other = directory.person("Bill " + name);
        var pair = found.onlyPair(party);
        parties.revise(other, 0, PartyDetails.named(PartyKind.PERSON, "Mary " + name));
        found.look();
        assertThat(duplicates.row(pair)).isEmpty();
        parties.revise(
                other,
                1,
                new PartyDetails(
                        PartyKind.PERSON,
                        List.of(NameDetails.credited("Mary " + name), NameDetails.of(NameKind.ALIAS, "Bill " + name)),
                        List.of(),
                        List.of(),
                        null));
        assertThat(found.onlyPair(other)).isEqualTo(found.onlyPair(party));
    }

    @Test
    void neverProposesAgainWhatWasToldApart() {
        var other = directory.person("Bill " + name);
        var pair = found.onlyPair(party);
        decisions.tellApart(pair);
        parties.revise(other, 0, PartyDetails.named(PartyKind.PERSON, "Will " + name));
        found.look();
        assertThat(found.waiting(party)).isEmpty();
        var decided =
                duplicates.rows(PairFilter.WAITING.withDecided(true), 0, 1).getFirst();
        assertThat(decided.isDecided()).isTrue();
        assertThat(database.count(
                        "audit_event where verb = ? and subject_id in (?, ?)",
                        "directory.duplicate.told-apart",
                        UuidBytes.of(party),
                        UuidBytes.of(other)))
                .isOne();
        decisions.reconsider(decided.id());
        assertThat(found.onlyPair(party)).isNotEqualTo(pair);
    }

    @Test
    void refusesToDecideWhatIsDecided() {
        directory.person("Bill " + name);
        var pair = found.onlyPair(party);
        decisions.tellApart(pair);
        var unwritten = Unwritten.in(database, "duplicate_pair", "distinct_pair", "duplicate_check");
        unwritten.whenRefused("directory.refused.unknown-pair", () -> decisions.tellApart(pair));
        unwritten.whenRefused("directory.refused.unknown-pair", () -> decisions.reconsider(pair));
    }

    @Test
    void letsOnlyWritersDecide() {
        directory.person("Bill " + name);
        var pair = found.onlyPair(party);
        Staff.signIn(Role.PRESS_OFFICER);
        Unwritten.in(database, "duplicate_pair", "distinct_pair").whenDenied(() -> decisions.tellApart(pair));
        assertThat(duplicates.row(pair)).isPresent();
    }

    @Test
    void holdsTwoNumbersOfOneRegisterForTwoParties() {
        var other = directory.person("Bill " + name);
        numbers.add(party, new ExternalId(ExternalKind.VIAF, "7" + Math.abs(party.hashCode())));
        numbers.add(other, new ExternalId(ExternalKind.VIAF, "8" + Math.abs(other.hashCode())));
        found.look();
        assertThat(found.waiting(party)).isEmpty();
    }

    @Test
    void holdsAnAddressOfARepresentativeForNothingAndTheirOwnForMuch() {
        var other = directory.person("Rex " + name);
        reach(party, ContactRoute.REPRESENTATIVE);
        var point = reach(other, ContactRoute.REPRESENTATIVE);
        found.look();
        assertThat(found.waiting(party)).isEmpty();
        contacts.remove(point, 0);
        reach(party, ContactRoute.OWN);
        reach(other, ContactRoute.OWN);
        assertThat(duplicates.row(found.onlyPair(party)).orElseThrow().reasons())
                .containsExactly(DuplicateReason.OWN_ADDRESS);
    }

    private UUID reach(UUID whom, ContactRoute route) {
        var mail = ContactKind.EMAIL.read(route + "." + name + "@example.org");
        return contacts.add(whom, new ContactDetails(mail, route, Visibility.TEAM));
    }

    @Test
    void showsLikelyPartiesBeforeOneIsAdded() {
        var group = directory.group("William " + name);
        var likely = duplicates.likely(PartyDetails.named(PartyKind.PERSON, "Bill " + name));
        assertThat(likely).extracting(LikelyParty::id).containsExactly(party).doesNotContain(group);
        assertThat(likely.getFirst().reasons()).isNotEmpty();
        assertThat(duplicates.likely(PartyDetails.named(PartyKind.PERSON, "Mary " + name)))
                .isEmpty();
    }

    @Test
    void takesPairsAndDecisionsAwayWithTheirParty() {
        var other = directory.person("Bill " + name);
        var pair = found.onlyPair(party);
        parties.removeUnused(other);
        assertThat(duplicates.row(pair)).isEmpty();
        found.look();
        assertThat(database.count("name_block where party_id = ?", UuidBytes.of(other)))
                .isZero();
    }

    @Test
    void writesTheBlocksOfPartiesOfTheReleaseBefore() {
        database.jdbc().update("delete from name_block where party_id = ?", UuidBytes.of(party));
        database.jdbc()
                .update(
                        "insert into duplicate_check (id, party_id, keyless) values (?, ?, true)",
                        UuidBytes.of(party),
                        UuidBytes.of(party));
        found.look();
        assertThat(duplicates.likely(PartyDetails.named(PartyKind.PERSON, "Bill " + name)))
                .hasSize(1);
    }
}
