package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrigramsTest {

    @Test
    void givesEachPieceOnceInOrder() {
        assertEquals(List.of("ban", "ana", "nan"), List.copyOf(Trigrams.of("bananan")));
    }

    @Test
    void hasNoneForShortTokens() {
        assertEquals(Set.of(), Trigrams.of("u2"));
        assertEquals(Set.of(), Trigrams.of(""));
    }

    @Test
    void neverSplitsACharacter() {
        assertEquals(List.of("🎸a🎸"), List.copyOf(Trigrams.of("🎸a🎸")));
    }
}
