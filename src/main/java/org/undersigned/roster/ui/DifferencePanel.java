package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.EditionName;

/** How an edition differs from its predecessor, or from any other that is chosen by its number or title. */
final class DifferencePanel extends Composite<Div> {

    private final Function<UUID, EditionDifference> difference;
    private final Predicate<UUID> recalled;
    private final ComboBox<EditionName> other = new ComboBox<>(text("roster.ui.difference.with"));
    private final Div lists = new Div();

    /** Reads some of the editions that fit what was typed. */
    @FunctionalInterface
    interface Others {
        List<EditionName> read(String typed, int offset, int limit);
    }

    /**
     * @param first shown at first; null for none
     * @param recalled whether an edition was recalled
     * @param chosen told of each other edition that somebody chooses
     */
    DifferencePanel(
            Others others,
            @Nullable EditionName first,
            Function<UUID, EditionDifference> difference,
            Predicate<UUID> recalled,
            Consumer<UUID> chosen) {
        this.difference = difference;
        this.recalled = recalled;

        other.setItems(
                query -> others.read(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        other.setItemLabelGenerator(EditionName::label);
        other.setWidthFull();
        getContent().add(new Panel(text("roster.ui.difference"), other, lists));
        other.setValue(first);
        show(first);
        other.addValueChangeListener(choice -> choose(choice.getValue(), chosen));
    }

    private void choose(@Nullable EditionName edition, Consumer<UUID> chosen) {
        show(edition);
        if (edition != null) {
            chosen.accept(edition.id());
        }
    }

    private void show(EditionName edition, EditionDifference found) {
        if (recalled.test(edition.id())) {
            lists.add(new Paragraph(text("roster.ui.difference.recalled", edition.number())));
        }
        lists.add(new DifferenceLists(found));
    }

    private void show(@Nullable EditionName edition) {
        lists.removeAll();
        if (edition != null) {
            Notifications.resultOrRefusal(() -> difference.apply(edition.id()))
                    .ifPresent(found -> show(edition, found));
        }
    }
}
