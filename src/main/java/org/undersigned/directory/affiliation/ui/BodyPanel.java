package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.affiliation.BodyTree;
import org.undersigned.directory.affiliation.BodyTree.Branch;
import org.undersigned.directory.affiliation.BodyTree.Level;
import org.undersigned.directory.ui.CardPanel;
import org.undersigned.directory.ui.PartList;

/** Where a body stands among others: of what it is a part, and what is within it. */
@org.springframework.stereotype.Component
class BodyPanel implements CardPanel {

    private static final Component[] NO_CHANGES = {};

    private final AffiliationService affiliations;
    private final AffiliationDialogs dialogs;

    BodyPanel(AffiliationService affiliations, AffiliationDialogs dialogs) {
        this.affiliations = affiliations;
        this.dialogs = dialogs;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        return card.kind() == PartyKind.ORGANISATION ? Optional.of(panel(card, changed)) : Optional.empty();
    }

    private Panel panel(PartyCard card, Runnable changed) {
        var tree = affiliations.tree(card.id());
        var panel = new Panel(
                text("directory.body.title"),
                tree.isEmpty() ? new Paragraph(text("directory.body.none")) : tree(card, tree, changed));
        return dialogs.mayWrite()
                ? panel.actions(
                        Buttons.icon(Symbol.ADD, text("directory.body.add"), () -> dialogs.addWithin(card, changed)))
                : panel;
    }

    private Component tree(PartyCard card, BodyTree tree, Runnable changed) {
        var self = new Span(card.name());
        self.addClassNames("printed", "body-self");
        var item = new ListItem(self);
        if (!tree.below().isEmpty()) {
            item.add(below(tree.below(), changed, true));
        }
        return above(tree.above(), item);
    }

    /** One list in the other; the innermost holds the body itself. */
    private static Component above(List<Level> levels, ListItem self) {
        var list = list();
        if (levels.isEmpty()) {
            list.add(self);
            return list;
        }
        var bodies = levels.getFirst().bodies();
        bodies.forEach(body -> list.add(new ListItem(AffiliationWords.name(body))));
        list.getComponentAt(bodies.size() - 1)
                .getElement()
                .appendChild(above(levels.subList(1, levels.size()), self).getElement());
        return list;
    }

    /** Only what is directly within the body is changed on its card. */
    private Component below(List<Branch> branches, Runnable changed, boolean isDirect) {
        var list = list();
        for (var branch : branches) {
            var item =
                    new ListItem(line(branch.line(), isDirect ? dialogs.changes(branch.line(), changed) : NO_CHANGES));
            if (!branch.below().isEmpty()) {
                item.add(below(branch.below(), changed, false));
            }
            list.add(item);
        }
        return list;
    }

    private static Component line(AffiliationLine line, Component... changes) {
        return PartList.line(AffiliationWords.name(line), line.details().years(), changes);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("body-tree");
        return list;
    }
}
