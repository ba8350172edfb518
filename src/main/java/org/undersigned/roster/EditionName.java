package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.util.UUID;

/** What an edition is chosen by. */
public record EditionName(UUID id, int number, String title) {

    /** "3 · Launch ad". */
    public String label() {
        return text("roster.edition", number, title);
    }
}
