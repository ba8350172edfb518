package org.undersigned.base.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of labels and values side by side, one fact in a cell, under headings. */
public record FactSheet(String name, List<Section> sections) implements Sheet {

    public FactSheet {
        sections = List.copyOf(sections);
    }

    /** @param heading null for facts that need none */
    public record Section(@Nullable String heading, List<Fact> facts) {

        public Section {
            facts = List.copyOf(facts);
        }
    }

    /**
     * @param value a {@link Number}, a {@link java.time.LocalDate}, an {@link java.time.Instant}, or a text; null is
     *     empty
     */
    public record Fact(String label, @Nullable Object value) {}
}
