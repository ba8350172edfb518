package org.undersigned.signature.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.SortKey;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.act.Lengths;

/**
 * The name as it is printed, and what is printed beside it: a copy of its own, which no later change in the directory
 * touches.
 */
@Embeddable
public record Credit(
        @Column(name = "credited") String name,
        @Column(name = "credited_sort_key") String sortKey,
        @Column(name = "credited_folded") String folded,
        @Column(name = "descriptor") @Nullable String descriptor,
        @Column(name = "title_for_identification") @Nullable String title) {

    /** The longest name that fits a line, in characters. */
    private static final int LONGEST = 200;

    /**
     * @param knownSortKey the sort key that the directory keeps for this very name, or null to propose one
     * @throws Refusal when the name is blank or too long
     */
    public static Credit of(
            PartyKind kind,
            String name,
            @Nullable String knownSortKey,
            @Nullable String descriptor,
            @Nullable String title) {
        if (name.isBlank()) {
            throw new Refusal("signature.refused.no-credit");
        }
        if (name.length() > LONGEST) {
            throw new Refusal("signature.refused.long-credit", LONGEST);
        }
        Lengths.expect(descriptor, Lengths.NAME);
        Lengths.expect(title, Lengths.NAME);
        return new Credit(
                name, knownSortKey == null ? proposed(kind, name) : knownSortKey, folded(name), descriptor, title);
    }

    /** Words and the run-together form, so that a search finds either. */
    static String folded(String name) {
        var folded = String.join(" ", Folding.words(name)) + " " + Folding.compact(name);
        return folded.length() <= 700 ? folded : folded.substring(0, 700);
    }

    private static String proposed(PartyKind kind, String name) {
        var key = kind == PartyKind.PERSON ? SortKey.proposeForPerson(name) : SortKey.proposeForBody(name);
        return key.text();
    }
}
