package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PartySearchTest {

    /** Tells that the names are there: the database is shared, and other tests make some of the same. */
    private static final String MARK = "names of the search test";

    private static final List<String> NAMES = List.of(
            "R.E.M.",
            "AC/DC",
            "Mötley Crüe",
            "U2",
            "Ye",
            "The Who",
            "The B-52's",
            "OneRepublic",
            "Queen / David Bowie",
            "Cyndi Lauper",
            "SAG-AFTRA",
            "Scarlett Johansson",
            "Jonathan Franzen",
            "Rolling Stones",
            "Whoopi Goldberg",
            "Robert Qvistgaard",
            "Zebulonia Qvarnström",
            "Jqohn Rupert Smythers",
            "K. L. Qzomber",
            "Quvex",
            "Пётр Чайковский",
            "Μελίνα Μερκούρη");

    @Autowired
    private PartySearch search;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    @BeforeEach
    void makeNamesOnce() {
        Staff.signIn(Role.PRESS_OFFICER);
        if (database.count("party_tag where tag = ?", MARK) == 0) {
            NAMES.forEach(name ->
                    directory.party(PartyDetails.named(PartyKind.GROUP, name).withTags(MARK)));
        }
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "rem, R.E.M.",
        "acdc, AC/DC",
        "motley, Mötley Crüe",
        "u2, U2",
        "ye, Ye",
        "the who, The Who",
        "b52s, The B-52's",
        "one republic, OneRepublic",
        "queen bowie, Queen / David Bowie",
        "lauper cyndi, Cyndi Lauper",
        "sag aftra, SAG-AFTRA",
        "the rolling sto, Rolling Stones",
        "hansso, Scarlett Johansson",
        "ranz, Jonathan Franzen",
        "mötley crüe, Mötley Crüe",
        "motley crue, Mötley Crüe"
    })
    void findsTheNameFirst(String typed, String expected) {
        assertThat(search.search(typed, 10)).first().extracting(PartyHit::name).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "scarlet johanson, Scarlett Johansson",
        "jonathon franzen, Jonathan Franzen",
        "zebulonai qvarnstrom, Zebulonia Qvarnström",
        "qvarnstorm zebulonia, Zebulonia Qvarnström",
        "bob qvistgaard, Robert Qvistgaard",
        "xvistgaard robert, Robert Qvistgaard",
        "robert michael qvistgaard, Robert Qvistgaard",
        "qvistgard, Robert Qvistgaard",
        "J. R. Smythers, Jqohn Rupert Smythers",
        "j.r. smythers, Jqohn Rupert Smythers",
        "Karl Leo Qzomber, K. L. Qzomber",
        "quzex, Quvex",
        "Qvuex, Quvex",
        "Petr Tchaikovsky, Пётр Чайковский",
        "Melina Mercouri, Μελίνα Μερκούρη"
    })
    void forgivesWhatIsNotQuiteTheNameAndSaysSo(String typed, String expected) {
        assertThat(search.search(typed, 10))
                .first()
                .returns(expected, PartyHit::name)
                .returns("a similar name", PartyHit::because);
    }

    @Test
    void putsWhatWasTypedBeforeWhatIsAlike() {
        var alike = directory.person("Qxandra Ruisdael");
        var typed = directory.person("Qxandra Ruisdaal");
        assertThat(search.search("qxandra ruisdaal", 10))
                .extracting(PartyHit::id)
                .containsExactly(typed, alike);
        assertThat(search.search("qxandra ruisdaal", 1)).hasSize(1);
    }

    @Test
    void tellsAllThatFitWhereTheyAreFew() {
        var one = directory.person("Vqarla Unito");
        var other = directory.person("Vqarla Unita");
        assertThat(search.few("vqarla", 2))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactlyInAnyOrder(one, other));
        assertThat(search.few("vqarla", 1)).isEmpty();
        assertThat(search.few("vqarlaxjzzkw", 1))
                .hasValueSatisfying(ids -> assertThat(ids).isEmpty());
    }

    @Test
    void putsTheWholeNameBeforeItsBeginningAndThatBeforeItsInside() {
        var inside = directory.person("Xaqwilliam Ono");
        var beginning = directory.person("Qwilliam Ono");
        var word = directory.person("Ada Qwill");
        var whole = directory.person("Qwill");
        assertThat(search.search("qwill", 4)).extracting(PartyHit::id).containsExactly(whole, word, beginning, inside);
    }

    @Test
    void findsByAnyNameAndTellsByWhich() {
        var party = directory.party(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited("Zyxa"), NameDetails.of(NameKind.FORMER, "Zyxander Vrolik")),
                List.of("music", "stage"),
                List.of(),
                null));
        assertThat(search.search("vrolik", 10))
                .singleElement()
                .isEqualTo(new PartyHit(party, PartyKind.PERSON, "Zyxa", "Zyxander Vrolik", "music"));
    }

    @Test
    void wantsAllWordsInOneName() {
        directory.person("Jvonne Kqirk");
        assertThat(search.search("jvonne kqirk", 10)).hasSize(1);
        assertThat(search.search("kqirk jvo", 10)).hasSize(1);
        assertThat(search.search("jvonne nobodyx", 10)).isEmpty();
    }

    @Test
    void looksAtBeginningsFromTwoLettersAndInsideFromThree() {
        directory.person("Wxyvern");
        assertThat(search.search("wx", 10)).hasSize(1);
        assertThat(search.search("xy", 10)).noneMatch(hit -> hit.name().equals("Wxyvern"));
        assertThat(search.search("xyv", 10)).hasSize(1);
    }

    @Test
    void searchesAmongSomeKindsOnly() {
        var union = directory.organisation("Jqolly Guild");
        directory.person("Jqolly Roger");
        assertThat(search.search("jqolly", Set.of(PartyKind.ORGANISATION), 10))
                .extracting(PartyHit::id)
                .containsExactly(union);
        assertThat(search.search("jqolly", 10)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "\\", "\u200B", "' or zqx=zqx --", "%' --", "\"\"", "zqa%zqb_zqc\\zqd"})
    void takesTypedTextLiterally(String typed) {
        assertThat(search.search(typed, 10)).isEmpty();
    }

    @Test
    void findsNamesOfSymbolsAlone() {
        var party = directory.group("%_%");
        assertThat(search.search("%_%", 10)).extracting(PartyHit::id).containsExactly(party);
        assertThat(search.search("__", 10)).isEmpty();
    }

    @Test
    void takesALongText() {
        assertThat(search.search("qwertz ".repeat(2_000), 10)).isEmpty();
    }
}
