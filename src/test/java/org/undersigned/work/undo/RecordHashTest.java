package org.undersigned.work.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When two records count as the same. */
class RecordHashTest {

    private enum Colour {
        RED
    }

    private record Inner(String text) {}

    private record Outer(
            @Nullable String text,
            List<Inner> list,
            Set<String> set,
            @Nullable Colour colour) {}

    private static Outer outer(String text, List<Inner> list, String... set) {
        return new Outer(text, list, new LinkedHashSet<>(List.of(set)), Colour.RED);
    }

    @Test
    void setsHaveNoOrderAndListsHave() {
        var one = outer("a", List.of(new Inner("x"), new Inner("y")), "p", "q");
        assertThat(RecordHash.of(outer("a", List.of(new Inner("x"), new Inner("y")), "q", "p")))
                .isEqualTo(RecordHash.of(one));
        assertThat(RecordHash.of(outer("a", List.of(new Inner("y"), new Inner("x")), "p", "q")))
                .isNotEqualTo(RecordHash.of(one));
    }

    @Test
    void nothingIsNoText() {
        assertThat(RecordHash.of(new Outer(null, List.of(), Set.of(), null)))
                .isNotEqualTo(RecordHash.of(new Outer("-", List.of(), Set.of(), null)));
    }

    @Test
    void valuesAreToldApartWhereverTheyEnd() {
        assertThat(RecordHash.of(outer("a", List.of(), "p,1:q")))
                .isNotEqualTo(RecordHash.of(outer("a", List.of(), "p", "q")));
    }
}
