package org.undersigned.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.base.name.Folding;

/** What a column of a spreadsheet can be read as, and the headings by which that is guessed. */
public enum Field {
    NAME("name", "fullname", "signatory", "signatoryname", "signer", "artist", "displayname", "creditedname"),
    KIND("kind", "type", "partykind"),
    DISCIPLINE("discipline", "field", "category", "sector", "genre"),
    /** What is printed beside the name. */
    DESCRIPTOR("credit", "descriptor", "role", "profession", "occupation", "jobtitle", "title", "position"),
    /** An office or a body, printed for identification only. */
    AFFILIATION("org", "organisation", "organization", "affiliation", "company", "employer"),
    ALIAS("alsoseenas", "alias", "aliases", "aka", "alsoknownas", "othername"),
    NOTE("note", "notes", "comment", "comments", "remark", "remarks");

    private final Set<String> headings;

    Field(String... headings) {
        this.headings = Set.copyOf(List.of(headings));
    }

    /** The field that a heading most likely means. */
    static Optional<Field> guess(String heading) {
        var compact = Folding.compact(heading);
        for (var field : values()) {
            if (field.headings.contains(compact)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
