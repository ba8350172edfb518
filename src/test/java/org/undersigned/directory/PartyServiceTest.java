package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.directory.DirectoryFixture.fresh;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PartyServiceTest {

    private static final String[] TABLES = {
        "party", "party_name", "party_token", "party_trigram", "party_pair", "party_discipline", "party_tag"
    };

    @Autowired
    private PartyService parties;

    @Autowired
    private HonourService honours;

    @Autowired
    private PartySearch search;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.CAMPAIGNER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void addsAPartyWithAllThatIsKnown() {
        var credited = fresh("Cher");
        var legal = fresh("Cherilyn Sarkisian");
        var id = parties.create(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited(credited), NameDetails.of(NameKind.LEGAL, legal)),
                List.of("music", "acting"),
                List.of("Icon", " first  wave "),
                "Asks by letter only."));
        var card = parties.card(id);
        assertThat(card.name()).isEqualTo(credited);
        assertThat(card.names())
                .extracting(NameLine::kind, NameLine::text)
                .containsExactly(tuple(NameKind.CREDITED, credited), tuple(NameKind.LEGAL, legal));
        assertThat(card.disciplines()).containsExactly("music", "acting");
        assertThat(card.tags()).containsExactly("first wave", "icon");
        assertThat(card.note()).isEqualTo("Asks by letter only.");
        assertThat(entries("directory.party.created", id)).isOne();
    }

    @Test
    void proposesSortKeysByKindUnlessOneIsGiven() {
        var person = parties.create(PartyDetails.named(PartyKind.PERSON, "Sean Astin"));
        var group = parties.create(PartyDetails.named(PartyKind.GROUP, "The Roots"));
        var decided = parties.create(new PartyDetails(
                PartyKind.PERSON,
                List.of(new NameDetails(NameKind.CREDITED, "Teo Macero", "Macero, Attilio")),
                List.of(),
                List.of(),
                null));
        assertThat(parties.card(person).sortKey()).isEqualTo("astin sean");
        assertThat(parties.card(group).sortKey()).isEqualTo("roots");
        assertThat(parties.card(decided).sortKey()).isEqualTo("macero attilio");
    }

    static Stream<Arguments> refusedDetails() {
        var credited = NameDetails.credited("Ada Quill");
        return Stream.of(
                Arguments.of("no-name", details(List.of())),
                Arguments.of("first-name-not-credited", details(List.of(NameDetails.of(NameKind.ALIAS, "Ada")))),
                Arguments.of("blank-name", details(List.of(NameDetails.credited(" \u200B ")))),
                Arguments.of("blank-name", details(List.of(credited, NameDetails.of(NameKind.ALIAS, "")))),
                Arguments.of("name-too-long", details(List.of(NameDetails.credited("a".repeat(201))))),
                Arguments.of("name-with-line-break", details(List.of(NameDetails.credited("Ada\nQuill")))),
                Arguments.of("name-twice", details(List.of(credited, NameDetails.of(NameKind.LEGAL, "Ada Quill")))),
                Arguments.of(
                        "too-many-names",
                        details(IntStream.range(0, 51)
                                .mapToObj(i -> NameDetails.credited("Ada " + i))
                                .toList())),
                Arguments.of("unknown-discipline", named().withDisciplines("plumbing")),
                Arguments.of("tag-too-long", named().withTags("a".repeat(41))),
                Arguments.of(
                        "too-many-tags",
                        named().withTags(IntStream.range(0, 31)
                                .mapToObj(i -> "tag " + i)
                                .toArray(String[]::new))),
                Arguments.of(
                        "note-too-long",
                        new PartyDetails(
                                PartyKind.PERSON, List.of(credited), List.of(), List.of(), "a".repeat(20_001))));
    }

    private static PartyDetails details(List<NameDetails> names) {
        return new PartyDetails(PartyKind.PERSON, names, List.of(), List.of(), null);
    }

    private static PartyDetails named() {
        return PartyDetails.named(PartyKind.PERSON, "Ada Quill");
    }

    @ParameterizedTest
    @MethodSource("refusedDetails")
    void refusesWhatCannotBeStored(String reason, PartyDetails details) {
        var id = parties.create(PartyDetails.named(PartyKind.PERSON, fresh("Ada Quill")));
        assertRefused(reason, () -> parties.create(details));
        assertRefused(reason, () -> parties.revise(id, 0, details));
    }

    @Test
    void keepsTextAsItWasTyped() {
        for (var name : List.of(
                "Zoë Kravitz",
                "Zoe\u0308 Kravitz",
                "‘Weird Al’ 😀",
                "\u05D0\u05D1\u05D2 \u200Fabc",
                "Straße",
                "宇多田ヒカル",
                "=1+1",
                "100% _\\' \"")) {
            assertThat(parties.card(parties.create(PartyDetails.named(PartyKind.PERSON, name)))
                            .name())
                    .isEqualTo(name);
        }
    }

    @Test
    void revisesNamesAndLeavesTheOthersAlone() {
        var former = fresh("Prince Nelson");
        var id = parties.create(details(List.of(NameDetails.credited(former))));
        var credited = fresh("Prince");
        parties.revise(
                id, 0, details(List.of(NameDetails.credited(credited), NameDetails.of(NameKind.FORMER, former))));
        assertThat(parties.card(id).version()).isEqualTo(1);
        assertThat(search.search(former, 5))
                .first()
                .returns(credited, PartyHit::name)
                .returns(former, PartyHit::matchedName);
        parties.revise(id, 1, details(List.of(NameDetails.credited(credited))));
        assertThat(search.search(former, 5)).noneMatch(hit -> hit.id().equals(id));
        assertThat(search.search(credited, 5)).anyMatch(hit -> hit.id().equals(id));
        assertThat(entries("directory.party.revised", id)).isEqualTo(2);
    }

    @Test
    void movesTheVersionWhenNothingButAnAliasChanges() {
        var id = parties.create(named());
        parties.revise(id, 0, details(List.of(NameDetails.credited("Ada Quill"), NameDetails.of(NameKind.ALIAS, "Q"))));
        parties.revise(id, 1, named());
        parties.revise(id, 2, named().withTags("one"));
        parties.revise(id, 3, named().withTags("one").withDisciplines("music"));
        assertThat(parties.card(id).version()).isEqualTo(4);
    }

    @Test
    void writesNothingWhenNothingChanges() {
        var id = parties.create(named().withTags("one").withDisciplines("music", "stage"));
        var before = database.fingerprint(TABLES) + database.count("audit_event");
        parties.revise(id, 0, parties.card(id).details());
        assertThat(database.fingerprint(TABLES) + database.count("audit_event")).isEqualTo(before);
    }

    @Test
    void refusesARevisionOfWhatHasMoved() {
        var id = parties.create(named());
        parties.revise(id, 0, named().withTags("first"));
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parties.revise(id, 0, named().withTags("second")))
                .returns("base.refused.conflict", Refusal::key);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void refusesAPartyThatIsNotThere() {
        var missing = UUID.randomUUID();
        assertRefused("unknown-party", () -> parties.card(missing));
        assertRefused("unknown-party", () -> parties.revise(missing, 0, named()));
        assertRefused("unknown-party", () -> parties.removeUnused(missing));
    }

    @Test
    void removesAPartyWithoutATrace() {
        var before = database.fingerprint(TABLES);
        var id = parties.create(named().withTags("one").withDisciplines("music"));
        parties.removeUnused(id);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        assertThat(entries("directory.party.removed", id)).isOne();
    }

    @Test
    void removesOfSomePartiesThoseOnWhichNothingHangs() {
        var unused = parties.create(named());
        var edited = parties.create(named());
        parties.revise(edited, 0, named().withTags("one"));
        var ofAHonour = parties.create(named());
        honours.add(ofAHonour, new HonourDetails("Academy Award winner", "Academy", LocalDate.of(2026, 1, 5)));
        parties.removeIfUnused(List.of(unused, edited, ofAHonour, UUID.randomUUID()));
        assertThat(parties.facts(List.of(unused, edited, ofAHonour))).containsOnlyKeys(edited, ofAHonour);
        assertThat(entries("directory.party.removed", unused)).isOne();
        assertThat(entries("directory.party.removed", edited)).isZero();
    }

    @Test
    void tellsPartiesInShort() {
        var one = parties.create(named().withDisciplines("music", "stage"));
        var other = parties.create(PartyDetails.named(PartyKind.GROUP, "The Quills"));
        var facts = parties.facts(List.of(one, other, UUID.randomUUID(), one));
        assertThat(facts).containsOnlyKeys(one, other);
        assertThat(facts.get(one)).isEqualTo(new PartyFacts(one, PartyKind.PERSON, "Ada Quill", "quill ada", "music"));
    }

    @Test
    void listsTheTagsInUse() {
        var tag = fresh("tag");
        parties.create(named().withTags(tag));
        parties.create(named().withTags(tag));
        assertThat(parties.tags()).containsOnlyOnce(tag).isSorted();
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = parties.create(named());
        Staff.signIn(Role.PRESS_OFFICER, Role.AUDITOR, Role.APPROVER);
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> parties.create(named()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> parties.revise(id, 0, named()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> parties.removeUnused(id));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        assertThat(parties.card(id).name()).isEqualTo("Ada Quill");
        Staff.signIn(Role.ADMIN);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> parties.card(id));
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .returns("directory.refused." + reason, Refusal::key)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("!", "{"));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private int entries(String verb, UUID party) {
        return database.count("audit_event where verb = ? and subject_id = ?", verb, UuidBytes.of(party));
    }
}
