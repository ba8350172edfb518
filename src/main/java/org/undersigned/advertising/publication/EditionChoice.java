package org.undersigned.advertising.publication;

import java.util.UUID;
import org.undersigned.base.Texts;

/**
 * An edition to choose.
 *
 * @param currency of the paper, by its code
 * @param blocked whether nothing is to be ordered from the paper
 */
public record EditionChoice(UUID id, UUID publication, String paper, String name, String currency, boolean blocked) {

    /** "The Wall Street Journal, National". */
    public String label() {
        var label = PaperEdition.label(paper, name);
        return blocked ? Texts.text("advertising.edition.blocked", label) : label;
    }
}
