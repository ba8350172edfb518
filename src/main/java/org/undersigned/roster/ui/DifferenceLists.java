package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.ui.Numbers;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.roster.EditionDifference.Move;
import org.undersigned.roster.EditionLine;

/** The names that were added, removed, corrected and moved from one list to another. */
public final class DifferenceLists extends Composite<Div> {

    private static final int LISTED = 300;

    /** As many as are read at a glance are shown unasked. */
    private static final int FEW = 12;

    public DifferenceLists(EditionDifference difference) {
        getContent().addClassName("difference-lists");
        if (difference.isEmpty()) {
            getContent().add(new Paragraph(text("roster.ui.difference.none")));
        }
        add(
                text("roster.file.change.added"),
                difference.added().stream().map(EditionLine::credited).toList());
        add(
                text("roster.file.change.removed"),
                difference.removed().stream().map(EditionLine::credited).toList());
        add(text("roster.file.change.corrected"), sentences(difference.corrected()));
        add(
                text("roster.file.change.reordered"),
                difference.reordered().stream().map(DifferenceLists::sentence).toList());
    }

    /** Only credits: as they were printed and as they are now. */
    static UnorderedList corrected(List<Correction> corrected) {
        return list(sentences(corrected));
    }

    private static List<String> sentences(List<Correction> corrected) {
        return corrected.stream()
                .map(each -> text("roster.ui.difference.corrected", printed(each.before()), printed(each.after())))
                .toList();
    }

    private static String sentence(Move move) {
        return text(
                "roster.ui.difference.moved",
                move.after().credited(),
                move.before().position(),
                move.after().position());
    }

    private void add(String title, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var summary = new Div(new Span(title), Numbers.label(names.size()));
        summary.addClassName("confirm-group");
        var details = new Details(summary, list(names));
        details.setOpened(names.size() <= FEW);
        getContent().add(details);
    }

    private static UnorderedList list(List<String> names) {
        var list = new UnorderedList();
        list.addClassName("printed");
        names.stream().limit(LISTED).forEach(name -> list.add(new ListItem(name)));
        if (names.size() > LISTED) {
            list.add(new ListItem(text("roster.ui.more-names", names.size() - LISTED)));
        }
        return list;
    }

    /** All that is printed of a name, since a correction may touch any part. */
    private static String printed(EditionLine line) {
        return Stream.of(line.credited(), line.descriptor(), line.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(text("roster.separator")));
    }
}
