package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.function.UnaryOperator;
import org.undersigned.advertising.typeset.SetAd.Part;

/**
 * A part of an ad that stands between its label and its sponsor line.
 *
 * @param paragraphs none for the names
 */
public record AdSection(Part part, List<String> paragraphs) {

    public AdSection {
        paragraphs = List.copyOf(paragraphs);
    }

    public static AdSection of(Part part, String text) {
        return new AdSection(part, List.of(text));
    }

    public static AdSection names() {
        return new AdSection(Part.NAMES, List.of());
    }

    AdSection with(UnaryOperator<String> change) {
        return new AdSection(part, paragraphs.stream().map(change).toList());
    }

    String text() {
        return String.join(" ", paragraphs);
    }

    boolean isEmpty() {
        return part != Part.NAMES && paragraphs.stream().allMatch(String::isBlank);
    }
}
