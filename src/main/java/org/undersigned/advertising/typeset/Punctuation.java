package org.undersigned.advertising.typeset;

import java.util.EnumSet;
import java.util.Set;
import org.undersigned.advertising.typeset.SetAd.Part;

/**
 * How quotation marks and apostrophes of the words are set. What was approved is what was typed; names stay as they are
 * credited.
 */
public enum Punctuation {

    /** The marks of printing, “so” and isn’t, also where those of a typewriter were typed. */
    TYPOGRAPHIC,

    AS_TYPED;

    /** What an ad says in its own words; its label, its sponsor and its names are others' and stay. */
    private static final Set<Part> SAID = EnumSet.of(Part.HEADLINE, Part.BODY, Part.CALL_TO_ACTION);

    AdWords of(AdWords words) {
        if (this == AS_TYPED) {
            return words;
        }
        var marks = new QuotationMarks(words.names().stream().map(SetName::name).toList());
        return words.with(words.sections().stream()
                .map(section -> SAID.contains(section.part()) ? section.with(marks::printed) : section)
                .toList());
    }
}
