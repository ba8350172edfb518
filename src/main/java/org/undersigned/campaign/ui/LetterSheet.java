package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.text.TextDifference;
import org.undersigned.base.ui.Paper;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.LetterVersionRow;
import org.undersigned.campaign.LocaleTag;

/** A letter version on paper. Outside of the paper one can choose another text, and its difference is marked. */
final class LetterSheet extends Composite<Div> {

    private final Select<LetterVersionRow> comparison = new Select<>();
    private final Paragraph summary = new Paragraph();
    private final MarkedText words = new MarkedText();

    /** @param onCompare told of the text that the user wants to compare with, or of null for none */
    LetterSheet(Consumer<@Nullable LetterVersionRow> onCompare) {
        comparison.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                onCompare.accept(chosen.getValue());
            }
        });

        comparison.setLabel(text("campaign.difference.compare"));
        comparison.setEmptySelectionAllowed(true);
        comparison.setEmptySelectionCaption(text("campaign.difference.nothing"));
        comparison.setPlaceholder(text("campaign.difference.nothing"));
        comparison.setItemLabelGenerator(row -> row == null ? "" : label(row));
        summary.getElement().setAttribute("role", "status");
        var controls = new Div(comparison, summary);
        controls.addClassName("sheet-controls");
        getContent().addClassName("letter-sheet");
        getContent().add(controls, new Paper(words));
    }

    /** Offers the other texts of the letter to compare with. */
    void offer(List<LetterVersionRow> others, @Nullable LetterVersionRow compared) {
        comparison.setItems(others);
        comparison.setValue(compared);
        comparison.setVisible(!others.isEmpty());
    }

    void show(LetterVersionFacts version) {
        words.show(version.text(), version.locale());
        summary.setText("");
    }

    /** Marks what a text leaves out and what it adds, against another one. */
    void show(LetterVersionFacts version, LetterVersionFacts other) {
        var difference = TextDifference.between(other.text(), version.text());
        words.show(difference, version.locale());
        summary.setText(text(
                "campaign.difference.counts", difference.wordsInserted(), difference.wordsDeleted(), other.number()));
    }

    /** "Number 2, German". */
    static String label(LetterVersionRow row) {
        return text("campaign.version.label", row.number(), LocaleTag.label(row.locale()));
    }
}
