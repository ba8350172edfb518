package org.undersigned.intake;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.name.Folding;
import org.undersigned.intake.field.Field;

/**
 * Lines that follow each other and do not bear on each other: none leads to the party of another one, and none may be
 * about somebody whom another one brings along. They can be done in one go.
 */
final class Stretch {

    /** The fields that name somebody beside the party of the row. */
    private static final Set<Field> OTHERS =
            EnumSet.of(Field.REPRESENTATIVE, Field.AGENCY, Field.BODY, Field.BAND, Field.MEMBERS);

    private final Set<Integer> numbers = new HashSet<>();
    private final Set<UUID> matches = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final ImportPlan plan;

    private Stretch(ImportPlan plan) {
        this.plan = plan;
    }

    /** As many of some lines as can be done in one go, from the first one on. */
    static List<ImportLine> first(ImportPlan plan, List<ImportLine> lines) {
        var stretch = new Stretch(plan);
        var length = 0;
        while (length < lines.size() && stretch.takes(lines.get(length))) {
            stretch.add(lines.get(length));
            length++;
        }
        return lines.subList(0, length);
    }

    private boolean takes(ImportLine line) {
        return !(line.otherLine() != null && numbers.contains(line.otherLine()))
                && !(line.match() != null && matches.contains(line.match()))
                && !said.contains(Folding.compact(line.name()));
    }

    private void add(ImportLine line) {
        numbers.add(line.number());
        if (line.match() != null) {
            matches.add(line.match());
        }
        OTHERS.forEach(field -> plan.values(line.cells(), field).forEach(name -> said.add(Folding.compact(name))));
    }
}
