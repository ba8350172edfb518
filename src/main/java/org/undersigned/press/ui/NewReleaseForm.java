package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.press.release.ReleaseDetails;
import org.undersigned.roster.EditionFacts;
import org.undersigned.signature.scope.Scope;

/** With what a release begins: its headline and the edition; the rest is proposed and written on its page. */
final class NewReleaseForm extends Composite<Div> implements Form<ReleaseDetails> {

    private final TextField title = new TextField(text("press.release.ui.headline"));
    private final Select<EditionFacts> edition = new Select<>();
    private final ReleaseChoices choices;

    /** @param choices with at least one edition */
    NewReleaseForm(ReleaseChoices choices) {
        this.choices = choices;
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(ReleaseDetails.LONGEST_TITLE);
        title.setWidthFull();
        edition.setLabel(text("press.release.ui.edition"));
        edition.setItems(choices.editions());
        edition.setItemLabelGenerator(EditionFacts::label);
        edition.setValue(choices.editions().stream()
                .filter(NewReleaseForm::mayBeNamed)
                .findFirst()
                .orElse(choices.editions().getFirst()));
        edition.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("press.release.ui.add.explanation")), title, edition);
    }

    private static boolean mayBeNamed(EditionFacts edition) {
        return edition.choice().scope() == Scope.PRESS_RELEASE;
    }

    @Override
    public void show(ReleaseDetails details) {
        title.setValue(details.title());
        edition.setValue(choices.edition(details.edition()));
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<ReleaseDetails> read() {
        var bound = edition.getValue();
        return choices.letters(bound).stream()
                .findFirst()
                .map(letter -> new ReleaseDetails(
                        title.getValue(),
                        bound.id(),
                        letter.id(),
                        "",
                        text(mayBeNamed(bound) ? "press.release.begin.names" : "press.release.begin"),
                        text("press.release.begin.notes"),
                        bound.contact(),
                        "",
                        List.of()));
    }
}
