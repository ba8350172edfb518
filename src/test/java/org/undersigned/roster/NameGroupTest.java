package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyKind;

class NameGroupTest {

    private static final List<EditionLine> LINES = List.of(
            line("Ada", PartyKind.PERSON, "acting", true),
            line("Bob", PartyKind.PERSON, null, false),
            line("Guild", PartyKind.ORGANISATION, "acting", false));

    @Test
    void setsAnAlphabeticalListWithoutHeadings() {
        assertThat(NameGroup.of(LINES, Ordering.ALPHABETICAL)).containsExactly(new NameGroup("", LINES));
    }

    @Test
    void setsMarqueeNamesApartWithoutAHeading() {
        assertThat(NameGroup.of(LINES, Ordering.MARQUEE_FIRST))
                .containsExactly(new NameGroup("", LINES.subList(0, 1)), new NameGroup("", LINES.subList(1, 3)));
    }

    @Test
    void setsBodiesUnderAHeadingOfTheirOwnWhateverTheirDiscipline() {
        assertThat(NameGroup.of(LINES, Ordering.BY_DISCIPLINE))
                .extracting(NameGroup::heading)
                .containsExactly(Discipline.label("acting"), "No discipline stated", "Organisations");
    }

    private static EditionLine line(String name, PartyKind kind, @Nullable String discipline, boolean marquee) {
        return new EditionLine(1, Ids.next(), Ids.next(), name, name, null, null, kind, discipline, marquee, true);
    }
}
