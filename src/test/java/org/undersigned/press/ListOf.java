package org.undersigned.press;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.directory.PartyKind;
import org.undersigned.roster.EditionLine;

/** Lines of a list for tests that need no database. */
public final class ListOf {

    private ListOf() {}

    public static List<EditionLine> names(String... credited) {
        var lines = new ArrayList<EditionLine>();
        for (var name : credited) {
            UUID id = Ids.next();
            lines.add(new EditionLine(
                    lines.size() + 1, id, id, name, "key", null, null, PartyKind.PERSON, null, false, true));
        }
        return lines;
    }
}
