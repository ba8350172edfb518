package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.undersigned.directory.PartyKind;
import org.undersigned.intake.ChangeResult;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.Outcome;

/** What goes and what goes back when an import is undone, said before it is. */
final class UndoneList {

    private UndoneList() {}

    static UnorderedList of(ImportCounts counts, Map<PartyKind, Integer> companions, List<FieldCount> changes) {
        var list = new UnorderedList();
        list.addClassName("intake-what");
        add(list, text("intake.ui.undo.parties", counts.of(Outcome.CREATED)));
        addSome(list, "intake.ui.undo.participations", counts.participations());
        addSome(list, "intake.ui.undo.signatures", counts.signatures());
        addSome(list, "intake.ui.undo.changes", entered(changes));
        CompanionTexts.told(companions).ifPresent(told -> add(list, text("intake.ui.undo.companions", told)));
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
