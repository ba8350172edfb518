package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Paper;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

/** A list as it will be printed. Of a very long one the beginning is set first. */
final class Sheet extends Composite<Div> {

    private static final int AT_FIRST = 3_000;

    private final List<EditionLine> lines;
    private final Ordering ordering;
    private final Div names = new Div();
    private Set<UUID> gone = Set.of();
    private List<EditionLine> shown = List.of();

    /** @param title as it stands above the names */
    Sheet(String title, List<EditionLine> lines, Ordering ordering, String foot) {
        this.lines = lines;
        this.ordering = ordering;
        var disclaimer = caption(EditionLine.disclaimer(lines).orElse(""));
        disclaimer.setVisible(!disclaimer.getText().isEmpty());
        getContent().addClassName("roster-sheet");
        getContent().add(new Paper(new H2(title), names, disclaimer, caption(foot)));
        if (lines.size() > AT_FIRST) {
            var all = Buttons.plain(text("roster.ui.show-all", lines.size()), this::showAll);
            all.setDisableOnClick(true);
            getContent().add(all);
        }
        set(lines.subList(0, Math.min(lines.size(), AT_FIRST)));
    }

    /** @param gone the signatures of names that stand no longer, which are seen to be struck through */
    Sheet struckThrough(Set<UUID> gone) {
        this.gone = gone;
        set(shown);
        return this;
    }

    private static Paragraph caption(String sentence) {
        var caption = new Paragraph(sentence);
        caption.addClassName("caption");
        return caption;
    }

    private void showAll() {
        set(lines);
    }

    private void set(List<EditionLine> lines) {
        shown = lines;
        names.removeAll();
        names.add(new NameSections(lines, ordering, gone));
    }
}
