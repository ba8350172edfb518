package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.NamesChoice;
import org.undersigned.advertising.copy.ui.CopyChoices;
import org.undersigned.base.ui.Form;
import org.undersigned.roster.EditionFacts;

/** With what copy begins: a headline, the names and who pays; the rest is written in the editor. */
final class NewCopyForm extends Composite<Div> implements Form<CopyDetails> {

    private final TextField title = new TextField(text("advertising.copy.ui.title-field"));
    private final TextField headline = new TextField(text("advertising.copy.ui.headline"));
    private final TextField sponsor = new TextField(text("advertising.copy.ui.sponsor"));
    private final Select<EditionFacts> edition = new Select<>();

    /** @param choices with at least one edition */
    NewCopyForm(CopyChoices choices) {
        title.setMaxLength(CopyDetails.LONGEST_TITLE);
        title.setHelperText(text("advertising.copy.ui.title-field.help"));
        for (var field : List.of(title, headline, sponsor)) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        edition.setLabel(text("advertising.copy.ui.edition"));
        edition.setItems(choices.editions());
        edition.setItemLabelGenerator(EditionFacts::label);
        edition.setValue(choices.editions().getFirst());
        edition.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("advertising.copy.ui.add.explanation")), title, headline, sponsor, edition);
    }

    @Override
    public void show(CopyDetails details) {
        title.setValue(details.title());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<CopyDetails> read() {
        return Optional.of(new CopyDetails(
                title.getValue(),
                NamesChoice.of(edition.getValue().id()),
                List.of(
                        CopyBlock.of(BlockKind.HEADLINE, headline.getValue()),
                        CopyBlock.names(),
                        CopyBlock.of(BlockKind.SPONSOR_LINE, sponsor.getValue()))));
    }
}
