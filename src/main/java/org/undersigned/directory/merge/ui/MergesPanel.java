package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.PrintedName;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.merge.MergeLine;
import org.undersigned.directory.merge.UnmergeService;
import org.undersigned.directory.ui.CardPanel;

/** What a party was made of, on its card, and the way back. */
@org.springframework.stereotype.Component
class MergesPanel implements CardPanel {

    private final UnmergeService unmerges;
    private final CurrentUser user;
    private final Clock clock;

    MergesPanel(UnmergeService unmerges, CurrentUser user, Clock clock) {
        this.unmerges = unmerges;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 90;
    }

    /** Nothing for a party that was never merged. */
    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        var merges = unmerges.ofParty(card.id());
        if (merges.isEmpty()) {
            return Optional.empty();
        }
        var instants = Instants.here(clock);
        var list = new UnorderedList();
        list.addClassName("merges");
        merges.forEach(merge -> list.add(item(merge, instants, changed)));
        return Optional.of(new Panel(text("directory.merge.merged-with"), list));
    }

    private ListItem item(MergeLine merge, Instants instants, Runnable changed) {
        var small = new Div(new Span(text("directory.merge.by", merge.by())), instants.label(merge.at()));
        small.addClassName("part-small");
        var item = new ListItem(new Div(new PrintedName(merge.folded()), small));
        if (merge.undoneAt() != null) {
            item.add(new Span(text("directory.merge.taken-back")));
        } else if (merge.mayBeUndone() && user.may(Permission.PARTY_MERGE)) {
            item.add(Buttons.plain(text("directory.merge.undo"), () -> ask(merge, changed)));
        }
        return item;
    }

    private void ask(MergeLine merge, Runnable changed) {
        Notifications.resultOrRefusal(() -> unmerges.preview(merge.id()))
                .ifPresent(preview -> new ConfirmAction(
                                text("directory.merge.undo.title", preview.folded(), preview.kept()),
                                new UnmergeSummary(preview, Instants.here(clock)),
                                text("directory.merge.undo.go"),
                                () -> {
                                    unmerges.undo(preview.id(), preview.version());
                                    changed.run();
                                    Notifications.say(text("directory.merge.undo.done", preview.folded()));
                                })
                        .open());
    }
}
