package org.undersigned.signature.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.work.StoredFileFacts;

/** What a dossier says, in words and in order, for a page and for a file. */
public record DossierDocument(String title, List<Section> sections) {

    /**
     * A part under a heading of its own.
     *
     * @param none the sentence that stands in the place of items where there are none
     */
    public record Section(String heading, String none, List<Item> items) {}

    /**
     * One thing that was said or done.
     *
     * @param heading empty where the section says enough
     * @param words what was said, as it was said
     */
    public record Item(
            String heading, List<Fact> facts, @Nullable String words, List<StoredFileFacts> files) {

        static Item of(String heading, List<Fact> facts) {
            return new Item(heading, facts, null, List.of());
        }
    }

    /** A fact with its label. */
    public record Fact(String label, String value) {}
}
