package org.undersigned.directory.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.base.name.SamePerson;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalKind;

class SamePartyTest {

    private static final ExternalId FIRST = new ExternalId(ExternalKind.WIKIDATA, "Q1");
    private static final ExternalId SECOND = new ExternalId(ExternalKind.WIKIDATA, "Q2");
    private static final ExternalId OF_ANOTHER_REGISTER = new ExternalId(ExternalKind.VIAF, "2");

    @Test
    void isDecidedByANumberWhateverTheNames() {
        assertThat(SameParty.judge(person("Marshall Mathers", FIRST), person("Eminem", FIRST, SECOND), false))
                .hasValue(new Likeness(SameParty.CERTAIN, Set.of(DuplicateReason.SAME_NUMBER)));
    }

    @Test
    void isForbiddenByAnotherNumberOfTheSameRegister() {
        assertThat(SameParty.judge(person("Jane Roe", FIRST), person("Jane Roe", SECOND), true))
                .isEmpty();
        assertThat(SameParty.judge(person("Jane Roe", FIRST), person("Jane Roe", OF_ANOTHER_REGISTER), false))
                .isPresent();
    }

    @Test
    void isNeverProposedOfTwoKinds() {
        var band = new PartyTraits(PartyKind.GROUP, names("Jane Roe"), Set.of(), Set.of(FIRST));
        assertThat(SameParty.judge(person("Jane Roe", FIRST), band, true)).isEmpty();
    }

    @Test
    void isProposedByAnyOfTheNames() {
        var one = new PartyTraits(PartyKind.PERSON, names("Questlove", "Ahmir Thompson"), Set.of(), Set.of());
        assertThat(SameParty.judge(one, person("A. Thompson"), false))
                .hasValueSatisfying(
                        likeness -> assertThat(likeness.reasons()).containsExactly(DuplicateReason.INITIAL));
    }

    @Test
    void countsAnAddressOfTheirOwnMuchAndADisciplineALittle() {
        var bibi = person("Bibi Roe");
        var benjamin = person("Benjamin Roe");
        assertThat(SameParty.judge(bibi, benjamin, false)).isEmpty();
        assertThat(SameParty.judge(bibi, benjamin, true))
                .hasValueSatisfying(
                        likeness -> assertThat(likeness.reasons()).containsExactly(DuplicateReason.OWN_ADDRESS));
        assertThat(SameParty.judge(person("Jane Roe"), person("Max Poe"), true)).isEmpty();

        var actor = new PartyTraits(PartyKind.PERSON, names("Jane Roe"), Set.of("acting"), Set.of());
        var other = new PartyTraits(PartyKind.PERSON, names("Jayne Roe"), Set.of("acting", "stage"), Set.of());
        var alone = SameParty.judge(actor, person("Jayne Roe"), false).orElseThrow();
        assertThat(SameParty.judge(actor, other, false))
                .hasValueSatisfying(
                        likeness -> assertThat(likeness.score()).isBetween(alone.score() + 1, alone.score() + 2));
        assertThat(alone.score()).isGreaterThanOrEqualTo(SamePerson.THRESHOLD);
    }

    @Test
    void isNeverCertainByNamesAlone() {
        assertThat(SameParty.judge(person("Jane Roe"), person("Jane Roe"), true))
                .hasValueSatisfying(likeness -> assertThat(likeness.score()).isLessThan(SameParty.CERTAIN));
    }

    private static PartyTraits person(String name, ExternalId... numbers) {
        return new PartyTraits(PartyKind.PERSON, names(name), Set.of(), Set.of(numbers));
    }

    private static List<NameAlignment> names(String... names) {
        return Stream.of(names).map(NameAlignment::of).toList();
    }
}
