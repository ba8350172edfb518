package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CountingRule;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.duplicate.DuplicateFixture;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.roster.ListConcern.Kind;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class ListConcernsTest {

    @Autowired
    private ListConcerns concerns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private DuplicateFixture duplicates;

    @Autowired
    private HonourService honours;

    private final List<EditionLine> lines = new ArrayList<>();

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        duplicates.passOverOthers();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void findsTwoPartiesUnderOneName() {
        print(directory.person("Ada Quill"), "Ada Quill", null);
        print(directory.person("Vera Marrow"), "Vera Marrow", null);
        print(directory.person("Ada Quill"), "ADA QUILL", null);

        assertThat(found(Kind.SAME_NAME)).containsExactly("1 Ada Quill: ADA QUILL", "3 ADA QUILL: Ada Quill");
    }

    @Test
    void findsTwoOfWhomTheDirectoryThinksThatTheyAreOne() {
        print(directory.group("The Quillfield Fathoms"), "The Quillfield Fathoms", null);
        print(directory.person("Vera Marrow"), "Vera Marrow", null);
        print(directory.group("Quillfield Fathoms"), "Quillfield Fathoms", null);
        duplicates.look();

        assertThat(found(Kind.LIKELY_SAME)).containsExactly("1 The Quillfield Fathoms: Quillfield Fathoms");
    }

    @Test
    void leavesAPartyThatSignedTwiceUnderOneName() {
        var party = directory.person("Ada Quill");
        print(party, "Ada Quill", null);
        print(party, "Ada Quill", null);

        assertThat(found()).isEmpty();
    }

    @Test
    void findsACreditThatIsNoNameOfTheParty() {
        print(directory.person("Ada Quill"), "Ada Quilt", null);

        assertThat(found(Kind.UNKNOWN_CREDIT)).containsExactly("1 Ada Quilt: Ada Quill");
    }

    @Test
    void findsLostCapitalsAndLeavesThoseThatNobodyLost() {
        print(directory.group("R.O.O.K."), "r.o.o.k.", null);
        print(directory.person("Vera McBride"), "VERA MCBRIDE", null);

        assertThat(found()).containsExactly("1 r.o.o.k.: R.O.O.K.");
        assertThat(found(Kind.CAPITALS_LOST)).hasSize(1);
    }

    @Test
    void findsAPersonAllInLowerCaseAlsoWhereTheDirectoryWritesItSo() {
        print(directory.person("peter marrow"), "peter marrow", null);
        print(directory.person("marrowdeau5"), "marrowdeau5", null);
        print(directory.person("iPeter marrow"), "iPeter marrow", null);
        print(directory.person("¥$ 5 x"), "¥$ 5 x", null);

        assertThat(found(Kind.NO_CAPITALS)).containsExactly("1 peter marrow: peter marrow");
        assertThat(found()).hasSize(1);
    }

    @Test
    void findsTwoThatAreFiledAlikeOnceAndNotUnderOneName() {
        filed(directory.group("Marrowfirm"), "Marrowfirm", "marrowfirm");
        filed(directory.group("The Marrowfirm"), "The Marrowfirm", "marrowfirm");
        filed(directory.group("The Marrowfirms"), "The Marrowfirms", "marrowfirms");
        duplicates.look();

        assertThat(found(Kind.FILED_ALIKE)).containsExactly("1 Marrowfirm: The Marrowfirm");
        assertThat(found(Kind.LIKELY_SAME)).noneMatch(told -> told.endsWith("The Marrowfirm"));
    }

    @Test
    void leavesNamesThatAreOnlyWrittenAlike() {
        print(directory.person("James Abley"), "James Abley", null);
        print(directory.person("Abbey James"), "Abbey James", null);
        print(directory.group("The Quings"), "The Quings", null);
        print(directory.group("The Quinks"), "The Quinks", null);
        duplicates.look();

        assertThat(found()).isEmpty();
    }

    @Test
    void findsAnAwardThatNoHonourSays() {
        var honoured = directory.person("Ada Quill");
        honours.add(
                honoured,
                new HonourDetails("Lantern Prize winner", "https://example.org/prize", LocalDate.of(2026, 1, 5)));
        print(honoured, "Ada Quill", "Lantern Prize winner 2019");
        print(directory.person("Vera Marrow"), "Vera Marrow", "Lantern Prize winner");
        print(directory.person("Jo Finch"), "Jo Finch", "Author and performer");

        assertThat(found()).containsExactly("2 Vera Marrow: Lantern Prize winner");
        assertThat(found(Kind.HONOUR_WITHOUT_SOURCE)).hasSize(1);
    }

    private void print(UUID party, String credited, @Nullable String descriptor) {
        add(party, credited, credited, descriptor);
    }

    private void filed(UUID party, String credited, String sortKey) {
        add(party, credited, sortKey, null);
    }

    private void add(UUID party, String credited, String sortKey, @Nullable String descriptor) {
        lines.add(new EditionLine(
                lines.size() + 1,
                UUID.randomUUID(),
                party,
                credited,
                sortKey,
                descriptor,
                null,
                PartyKind.PERSON,
                null,
                false,
                true));
    }

    private List<String> found(Kind kind) {
        return concerns.of(list()).stream()
                .filter(concern -> concern.kind() == kind)
                .map(ListConcernsTest::told)
                .toList();
    }

    private List<String> found() {
        return concerns.of(list()).stream().map(ListConcernsTest::told).toList();
    }

    private static String told(ListConcern concern) {
        return concern.line().position() + " " + concern.line().credited() + ": " + concern.detail();
    }

    private LiveList list() {
        var choice = new ListChoice(UUID.randomUUID(), 1, Scope.PRINT_AD, Ordering.ALPHABETICAL);
        return new LiveList(choice, Instant.EPOCH, CountingRule.EACH_NAME_ONCE, lines, "");
    }
}
