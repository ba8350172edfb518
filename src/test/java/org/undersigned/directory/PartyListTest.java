package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.PartyFilter.Order;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Each test lists the parties of a tag of its own. */
@ServiceTest
class PartyListTest {

    @Autowired
    private PartyService parties;

    @Autowired
    private DirectoryFixture directory;

    private String tag = "";
    private PartyFilter ours = PartyFilter.ALL;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.PRESS_OFFICER);
        tag = fresh("wave");
        ours = PartyFilter.ALL.withTags(Set.of(tag));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void ordersBySortKeyBlindToCaseAndAccents() {
        add(PartyKind.PERSON, "Zoë Abel");
        add(PartyKind.GROUP, "The Beatles");
        add(PartyKind.GROUP, "AC/DC");
        add(PartyKind.PERSON, "Ärne Beck");
        assertThat(names(ours)).containsExactly("Zoë Abel", "AC/DC", "The Beatles", "Ärne Beck");
        assertThat(names(ours.orderedBy(Order.NAME, true)))
                .containsExactly("Ärne Beck", "The Beatles", "AC/DC", "Zoë Abel");
    }

    @Test
    void putsTheBestMatchFirstAndTheOthersByName() {
        var word = fresh("Qorem");
        add(PartyKind.PERSON, "Ada Un" + word);
        add(PartyKind.PERSON, "Zoe " + word + "stein");
        add(PartyKind.GROUP, word);
        var matching = ours.withText(word).orderedBy(Order.MATCH, false);
        assertThat(names(matching)).containsExactly(word, "Zoe " + word + "stein", "Ada Un" + word);
        assertThat(names(matching.withKinds(Set.of(PartyKind.PERSON))))
                .hasSize(2)
                .doesNotContain(word);
        assertThat(names(matching.withTags(Set.of(fresh("other"))))).isEmpty();
        assertThat(parties.count(matching)).isEqualTo(3);
    }

    @Test
    void pagesThroughTheBestAndOnThroughTheOthersWithoutLosingOne() {
        var word = fresh("Qorem");
        IntStream.range(0, BestNames.CANDIDATES + 20)
                .forEach(i -> add(PartyKind.PERSON, "Ada " + word + " " + Character.toString('a' + i % 26) + i));
        var matching = ours.withText(word).orderedBy(Order.MATCH, false);
        var paged = IntStream.iterate(0, from -> from < parties.count(matching), from -> from + 50)
                .boxed()
                .flatMap(from -> parties.rows(matching, from, 50).stream())
                .map(PartyRow::id)
                .toList();
        assertThat(paged).hasSize(BestNames.CANDIDATES + 20).doesNotHaveDuplicates();
    }

    @Test
    void goesAlongADisciplineInTheOrderOfNames() {
        for (var name : List.of("Zoë Abel", "Ärne Beck", "Ada Cole")) {
            directory.party(PartyDetails.named(PartyKind.PERSON, name)
                    .withDisciplines("photography")
                    .withTags(tag));
        }
        var photographers = PartyFilter.ALL.withDisciplines(Set.of("photography"));
        assertThat(names(photographers)).containsSubsequence("Zoë Abel", "Ärne Beck", "Ada Cole");
        assertThat(names(photographers.orderedBy(Order.MATCH, false))).isEqualTo(names(photographers));
        assertThat(names(photographers.orderedBy(Order.NAME, true)))
                .containsSubsequence("Ada Cole", "Ärne Beck", "Zoë Abel");
        assertThat(names(photographers.withKinds(Set.of(PartyKind.GROUP)))).doesNotContain("Zoë Abel", "Ärne Beck");
        assertThat(parties.count(photographers)).isEqualTo(names(photographers).size());
        assertThat(names(photographers.withTags(Set.of(tag)))).containsExactly("Zoë Abel", "Ärne Beck", "Ada Cole");
    }

    @Test
    void keepsToTheOrderOfADisciplineWhenANameIsRevised() {
        Staff.signIn(Role.CAMPAIGNER);
        var party =
                parties.create(PartyDetails.named(PartyKind.PERSON, "Ada Zyzz").withDisciplines("games"));
        parties.create(PartyDetails.named(PartyKind.PERSON, "Ada Mabb").withDisciplines("games"));
        parties.revise(
                party, 0, PartyDetails.named(PartyKind.PERSON, "Ada Aabb").withDisciplines("games"));
        assertThat(names(PartyFilter.ALL.withDisciplines(Set.of("games")))).containsSubsequence("Ada Aabb", "Ada Mabb");
    }

    @Test
    void listsNamesAlikeWhereNobodyHasTheNameAndTellsByWhichOneWasFound() {
        var party = directory.party(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited("Jxorda"), NameDetails.of(NameKind.FORMER, "Jxordana Vroomensyk")),
                List.of(),
                List.of(),
                null));
        for (var typed : List.of("jxordana vroo", "jxordnaa vroomensyk")) {
            assertThat(parties.rows(PartyFilter.ALL.withText(typed), 0, 10))
                    .singleElement()
                    .returns(party, PartyRow::id)
                    .returns("Jxordana Vroomensyk", PartyRow::matchedName);
            assertThat(parties.count(PartyFilter.ALL.withText(typed))).isOne();
        }
    }

    @Test
    void ordersByKindAndByChange() {
        add(PartyKind.PERSON, "Ada Quill");
        add(PartyKind.ORGANISATION, "Quill Guild");
        add(PartyKind.GROUP, "The Quills");
        assertThat(names(ours.orderedBy(Order.KIND, false))).containsExactly("The Quills", "Quill Guild", "Ada Quill");
        assertThat(names(ours.orderedBy(Order.CHANGED, true)))
                .containsExactly("The Quills", "Quill Guild", "Ada Quill");
    }

    @Test
    void givesOnePageAfterTheOtherAndEachPartyOnce() {
        IntStream.range(0, 25).forEach(i -> add(PartyKind.PERSON, "Ada Quill"));
        var pages = IntStream.of(0, 10, 20)
                .mapToObj(offset -> parties.rows(ours, offset, 10))
                .flatMap(List::stream)
                .toList();
        assertThat(pages).extracting(PartyRow::id).hasSize(25).doesNotHaveDuplicates();
        assertThat(parties.count(ours)).isEqualTo(25);
    }

    @Test
    void joinsAllFilters() {
        directory.party(named(PartyKind.PERSON, "Ada Quill").withDisciplines("music", "stage"));
        directory.party(named(PartyKind.PERSON, "Bea Quill").withDisciplines("writing"));
        directory.party(named(PartyKind.GROUP, "The Quills").withDisciplines("music"));
        directory.party(named(PartyKind.PERSON, "Ada Penn").withDisciplines("music"));
        assertThat(names(ours.withKinds(Set.of(PartyKind.PERSON))))
                .containsExactly("Ada Penn", "Ada Quill", "Bea Quill");
        assertThat(names(ours.withDisciplines(Set.of("stage")))).containsExactly("Ada Quill");
        assertThat(names(ours.withDisciplines(Set.of("music", "writing")))).hasSize(4);
        assertThat(names(ours.withText("quill").withDisciplines(Set.of("music")).withKinds(Set.of(PartyKind.PERSON))))
                .containsExactly("Ada Quill");
    }

    @Test
    void findsByTextAsTheSearchDoes() {
        add(PartyKind.GROUP, "R.E.M.");
        add(PartyKind.GROUP, "Mötley Crüe");
        add(PartyKind.GROUP, "Rolling Stones");
        directory.party(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited("Cher"), NameDetails.of(NameKind.LEGAL, "Cherilyn Sarkisian")),
                List.of(),
                List.of(tag),
                null));
        assertThat(names(ours.withText("rem"))).containsExactly("R.E.M.");
        assertThat(names(ours.withText("MOTLEY crue"))).containsExactly("Mötley Crüe");
        assertThat(names(ours.withText("tley"))).containsExactly("Mötley Crüe");
        assertThat(names(ours.withText("the rolling st"))).containsExactly("Rolling Stones");
        assertThat(names(ours.withText("sarki"))).containsExactly("Cher");
        assertThat(names(ours.withText("cher crue"))).isEmpty();
        assertThat(names(ours.withText("ue"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "\\", "%%", "a_a", "' or 1=1 --", "\"; drop table party", "\u200B", "x' union select 1"
            })
    void takesTypedTextLiterally(String typed) {
        add(PartyKind.PERSON, "Ada Quill");
        assertThat(names(ours.withText(typed))).isEmpty();
        assertThat(parties.count(ours.withText(typed))).isZero();
    }

    @Test
    void takesALongText() {
        assertThat(parties.rows(ours.withText("quill ".repeat(2_000)), 0, 10)).isEmpty();
    }

    @Test
    void keepsWhatItShowsOfAParty() {
        directory.party(named(PartyKind.PERSON, "Ada Quill").withDisciplines("writing", "music"));
        assertThat(parties.rows(ours, 0, 10))
                .singleElement()
                .returns(List.of("writing", "music"), PartyRow::disciplines)
                .returns(List.of(tag), PartyRow::tags)
                .returns(PartyKind.PERSON, PartyRow::kind)
                .returns(null, PartyRow::representative);
    }

    private void add(PartyKind kind, String name) {
        directory.party(named(kind, name));
    }

    private PartyDetails named(PartyKind kind, String name) {
        return PartyDetails.named(kind, name).withTags(tag);
    }

    /** Also checks that the count tells as many. */
    private List<String> names(PartyFilter filter) {
        var rows = parties.rows(filter, 0, 100);
        assertThat(parties.count(filter)).isEqualTo(rows.size());
        return rows.stream().map(PartyRow::name).toList();
    }
}
