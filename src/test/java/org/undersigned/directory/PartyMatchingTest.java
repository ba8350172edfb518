package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PartyMatchingTest {

    @Autowired
    private PartyMatching matching;

    @Autowired
    private DirectoryFixture directory;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.CAMPAIGNER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void findsTheSameNameButForAccentsCaseSpacesAndPunctuation() {
        var name = fresh("Mötley Qüill");
        var party = directory.group(name);
        var written =
                List.of(name, name.toUpperCase(), name.replace('ö', 'o').replace('ü', 'u'), name.replace(" ", "-"));
        var same = matching.sameNames(written);
        assertThat(same).containsOnlyKeys(written);
        assertThat(same.values())
                .allSatisfy(hits -> assertThat(hits).extracting(PartyHit::id).containsExactly(party));
    }

    @Test
    void findsAPartyByAnyOfItsNamesAndOnce() {
        var alias = fresh("Quillery");
        var party = directory.party(new PartyDetails(
                PartyKind.PERSON,
                List.of(
                        NameDetails.credited(fresh("Ada Quill")),
                        NameDetails.of(NameKind.ALIAS, alias),
                        NameDetails.of(NameKind.MISSPELLING, alias.toUpperCase())),
                List.of("music"),
                List.of(),
                null));
        assertThat(matching.sameNames(List.of(alias)).get(alias))
                .singleElement()
                .returns(party, PartyHit::id)
                .returns(alias, PartyHit::matchedName)
                .returns("music", PartyHit::mainDiscipline);
    }

    @Test
    void tellsAllPartiesOfOneName() {
        var name = fresh("Ada Quill");
        var parties = List.of(directory.person(name), directory.person(name));
        assertThat(matching.sameNames(List.of(name)).get(name))
                .extracting(PartyHit::id)
                .containsExactlyElementsOf(parties);
    }

    @Test
    void leavesOutWhatNobodyIsCalled() {
        assertThat(matching.sameNames(List.of("", " ", "\u200B", fresh("Nobody"), "%", "' or 1=1 --")))
                .isEmpty();
        assertThat(matching.sameNames(List.of())).isEmpty();
    }

    @Test
    void takesAThousandNamesAtOnce() {
        var name = fresh("Ada Quill");
        directory.person(name);
        var many = new ArrayList<>(
                IntStream.range(0, 1_200).mapToObj(i -> "Nobody 7-" + i).toList());
        many.add(600, name);
        assertThat(matching.sameNames(many)).containsOnlyKeys(name);
    }
}
