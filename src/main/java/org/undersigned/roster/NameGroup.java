package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.undersigned.directory.PartyKind;

/**
 * Names that stand together on a list.
 *
 * @param heading what is printed above them; empty for nothing
 */
public record NameGroup(String heading, List<EditionLine> lines) {

    public NameGroup {
        lines = List.copyOf(lines);
    }

    /** The names of a list in their order. Marquee names stand apart from the others without a heading. */
    public static List<NameGroup> of(List<EditionLine> lines, Ordering ordering) {
        var groups = new LinkedHashMap<String, List<EditionLine>>();
        lines.forEach(line -> groups.computeIfAbsent(key(line, ordering), key -> new ArrayList<>())
                .add(line));
        return groups.entrySet().stream()
                .map(group -> new NameGroup(group.getKey().strip(), group.getValue()))
                .toList();
    }

    /** What is printed above them for the public: that of somebody no discipline is on record is a word of ours alone. */
    public String printedHeading() {
        return lines.stream().allMatch(NameGroup::isOfNone) ? "" : heading;
    }

    private static boolean isOfNone(EditionLine line) {
        return line.kind() != PartyKind.ORGANISATION && line.discipline() == null;
    }

    /** A blank one is no heading and keeps the marquee names apart. */
    private static String key(EditionLine line, Ordering ordering) {
        return switch (ordering) {
            case ALPHABETICAL -> "";
            case MARQUEE_FIRST -> line.marquee() ? " " : "";
            case BY_DISCIPLINE -> discipline(line);
        };
    }

    private static String discipline(EditionLine line) {
        if (line.kind() == PartyKind.ORGANISATION) {
            return text("roster.file.sheet.organisations");
        }
        return line.discipline() == null ? text("roster.file.sheet.no-discipline") : NameTable.discipline(line);
    }
}
