package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.undersigned.intake.ChangeResult;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.field.Field;

/** What goes and what goes back when an import is undone, said before it is. */
final class UndoneList {

    /** Fields whose values are parties of their own, who may have come with a row. */
    private static final Set<Field> COMPANIONS =
            EnumSet.of(Field.REPRESENTATIVE, Field.AGENCY, Field.BODY, Field.BAND, Field.MEMBERS);

    private UndoneList() {}

    static UnorderedList of(ImportPlan plan, ImportCounts counts, List<FieldCount> changes) {
        var list = new UnorderedList();
        list.addClassName("intake-what");
        add(list, text("intake.ui.undo.parties", counts.of(Outcome.CREATED)));
        addSome(list, "intake.ui.undo.participations", counts.participations());
        addSome(list, "intake.ui.undo.signatures", counts.signatures());
        addSome(list, "intake.ui.undo.changes", entered(changes));
        if (!Collections.disjoint(plan.fields(), COMPANIONS)) {
            add(list, text("intake.ui.undo.companions"));
        }
        add(list, text("intake.ui.undo.stays"));
        return list;
    }

    /** Values of parties that were there before; those of parties that were created go with these. */
    private static int entered(List<FieldCount> changes) {
        return changes.stream()
                .filter(count -> count.linked() && count.result() == ChangeResult.ENTERED)
                .mapToInt(FieldCount::changes)
                .sum();
    }

    private static void addSome(UnorderedList list, String key, int count) {
        if (count > 0) {
            add(list, text(key, count));
        }
    }

    private static void add(UnorderedList list, String sentence) {
        list.add(new ListItem(sentence));
    }
}
