package org.undersigned.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.WishedVisibility;
import org.undersigned.intake.field.WrittenDay;

/**
 * Which cells of a file the current user may read: all of them whoever uploaded it and whoever reads all private
 * addresses; others those from which only what is public is read. Nobody has said of the rest yet that it is for all.
 */
@Component
class CellReach {

    private static final Set<Field> ADDRESSES =
            EnumSet.of(Field.EMAIL, Field.PHONE, Field.SOCIAL, Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE);

    private final CurrentUser user;

    CellReach(CurrentUser user) {
        this.user = user;
    }

    /** The narrower of two permissions counts, as for private addresses. */
    boolean includesAll(ImportFacts facts) {
        return user.id().equals(facts.startedBy())
                || user.may(Permission.VAULT_READ) && !user.may(Permission.VAULT_READ_OWN);
    }

    /** A line with empty cells in place of those that the user may not read. */
    ImportLine shown(ImportFacts facts, ImportLine line) {
        return line.withCells(shown(facts, line.cells()));
    }

    List<String> shown(ImportFacts facts, List<String> cells) {
        if (includesAll(facts)) {
            return cells;
        }
        var shown = new ArrayList<String>();
        for (var cell : cells) {
            shown.add(isPublic(facts.plan(), cells, shown.size()) && !isAddress(cell) ? cell : "");
        }
        return shown;
    }

    /** A day has as many figures as a telephone number. */
    private static boolean isAddress(String cell) {
        return AddressInName.isIn(cell) && !WrittenDay.isDay(cell);
    }

    /** What a column is read as comes to a card that all may read, but for addresses that are for few. */
    private static boolean isPublic(ImportPlan plan, List<String> cells, int column) {
        var field = column < plan.fields().size() ? plan.fields().get(column) : null;
        return field != null
                && (!ADDRESSES.contains(field)
                        || !visibility(plan, cells, field).isPrivate());
    }

    private static Visibility visibility(ImportPlan plan, List<String> cells, Field address) {
        return WishedVisibility.of(new LineReading(plan, cells, false), address, plan.visibility())
                .visibility();
    }
}
