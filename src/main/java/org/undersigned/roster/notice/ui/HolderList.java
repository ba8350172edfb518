package org.undersigned.roster.notice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.notice.Holder;

/** Those who hold an edition, each with what they got, whether they know what has become of it, and the notice. */
final class HolderList extends Composite<UnorderedList> {

    private final Instants instants;
    private final Map<UUID, String> staff;
    private final @Nullable Consumer<Holder> draft;

    /**
     * @param staff names of those who told
     * @param draft begins a notice; null for whoever may not
     */
    HolderList(List<Holder> holders, Map<UUID, String> staff, Instants instants, @Nullable Consumer<Holder> draft) {
        this.instants = instants;
        this.staff = staff;
        this.draft = draft;
        getContent().addClassName("holder-list");
        holders.forEach(holder -> getContent().add(item(holder)));
    }

    private ListItem item(Holder holder) {
        var name = new Span(holder.name());
        name.addClassName("holder-name");
        var head = new Div(name, badge(holder));
        head.addClassName("edition-line");
        var forms = String.join(text("roster.separator"), holder.forms());
        var about =
                new Div(new Span(text("roster.notice.ui.about", forms)), new Span(" "), instants.label(holder.since()));
        about.addClassName("edition-about");
        var item = new ListItem(head, about);
        if (!holder.reached().isEmpty()) {
            var reached = new Div(text("roster.notice.ui.reached", holder.reached()));
            reached.addClassName("edition-about");
            item.add(reached);
        }
        if (holder.told() != null) {
            item.add(told(holder.told()));
        } else if (draft != null) {
            item.add(draftButton(holder, draft));
        }
        return item;
    }

    private static StatusBadge badge(Holder holder) {
        if (holder.told() != null) {
            return new StatusBadge(text("roster.notice.ui.told"), Tone.GOOD);
        }
        return holder.newer() == null
                ? new StatusBadge(text("roster.notice.ui.waiting"), Tone.WAITING)
                : new StatusBadge(text("roster.notice.ui.newer", holder.newer().number()), Tone.NEUTRAL);
    }

    private Component told(Holder.Told told) {
        var words = new Div();
        told.words().lines().forEach(line -> words.add(new Paragraph(line)));
        words.addClassName("notice-words");
        var by = staff.getOrDefault(told.by(), text("roster.ui.unknown-user"));
        return new Details(text("roster.notice.ui.told-by", by, instants.text(told.at())), words);
    }

    private static Component draftButton(Holder holder, Consumer<Holder> draft) {
        var button = Buttons.plain(text("roster.notice.ui.draft"), () -> draft.accept(holder));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(text("roster.notice.ui.draft-for", holder.name()));
        return button;
    }
}
