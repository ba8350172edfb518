package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.undersigned.advertising.copy.CopyDifference;
import org.undersigned.advertising.copy.CopyDifference.Block;
import org.undersigned.campaign.ui.MarkedText;
import org.undersigned.roster.ui.DifferenceLists;

/** What one version of an ad says and prints that another does not: words first, then names. */
public final class CopyDifferenceList extends Composite<Div> {

    private static final String ENGLISH = "en";

    public CopyDifferenceList(CopyDifference difference) {
        getContent().addClassName("copy-difference");
        if (difference.blocks().isEmpty()) {
            getContent().add(new Paragraph(text("advertising.copy.ui.difference.same-words")));
        }
        if (difference.isOfLabelAlone()) {
            getContent().add(new Paragraph(text("advertising.copy.ui.difference.label-alone")));
        }
        difference.blocks().forEach(block -> getContent().add(block(block)));
        var before = difference.before();
        var after = difference.after();
        if (before.ordering() != after.ordering()) {
            getContent()
                    .add(new Paragraph(text(
                            "advertising.copy.ui.difference.order",
                            label(before.ordering()),
                            label(after.ordering()))));
        }
        if (before.extent() != after.extent()) {
            getContent()
                    .add(new Paragraph(text(
                            "advertising.copy.ui.difference.extent", label(before.extent()), label(after.extent()))));
        }
        if (difference.names().isEmpty()) {
            getContent().add(new Paragraph(text("advertising.copy.ui.difference.same-names")));
        } else {
            getContent().add(new DifferenceLists(difference.names()));
        }
    }

    private static Component block(Block block) {
        var shown = Optional.ofNullable(block.after()).or(() -> Optional.ofNullable(block.before()));
        var title = shown.map(some -> label(some.kind())).orElse("");
        var part = new Div(new H3(title));
        var words = block.words();
        if (words == null) {
            part.add(new Paragraph(text("advertising.copy.ui.difference.basis")));
        } else {
            var marked = new MarkedText();
            marked.show(words, ENGLISH);
            part.add(marked);
        }
        return part;
    }
}
