package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.release.ReleaseDetails;
import org.undersigned.press.release.ReleaseField;
import org.undersigned.roster.EditionFacts;

/** The words of a release, and what it is bound to. */
final class ReleaseForm extends Composite<FormColumns> implements Form<ReleaseDetails> {

    private static final int PAUSE_MILLIS = 600;

    private final TextField title = new TextField(text("press.release.ui.headline"));
    private final Select<EditionFacts> edition = new Select<>();
    private final Select<LetterVersionFacts> letter = new Select<>();
    private final TextField claim = new TextField(text("press.release.ui.claim"));
    private final TextArea body = new TextArea(text("press.release.ui.body"));
    private final MultiSelectComboBox<QuoteRow> quotes = new MultiSelectComboBox<>(text("press.quote.ui.title"));
    private final TextArea notes = new TextArea(text("press.release.ui.notes"));
    private final TextArea contact = new TextArea(text("press.release.ui.contact"));
    private final TextArea boilerplate = new TextArea(text("press.release.ui.boilerplate"));
    private final ReleaseChoices choices;

    /** @param choices what a release can be bound to */
    ReleaseForm(ReleaseChoices choices) {
        this.choices = choices;
        title.setMaxLength(ReleaseDetails.LONGEST_TITLE);
        claim.setMaxLength(ReleaseDetails.LONGEST_TITLE);
        claim.setHelperText(text("press.release.ui.claim.help"));
        edition.setLabel(text("press.release.ui.edition"));
        edition.setItemLabelGenerator(EditionFacts::label);
        edition.setItems(choices.editions());
        edition.addValueChangeListener(chosen -> offerLetters());
        letter.setLabel(text("press.release.ui.letter"));
        letter.setItemLabelGenerator(
                each -> text("press.release.ui.letter.text", each.letterTitle(), each.number(), each.locale()));
        quotes.setItems(choices.quotable());
        quotes.setItemLabelGenerator(ReleaseForm::words);
        quotes.setHelperText(text("press.release.ui.quotes.help"));
        lengthen();
        var fields = new Details(text("press.release.ui.fields"), new Paragraph(fields()));
        getContent()
                .addWide(title)
                .add(edition, letter)
                .addWide(body)
                .addWide(fields)
                .addWide(claim)
                .addWide(quotes);
        getContent().addWide(notes).addWide(contact).addWide(boilerplate);
    }

    private static String words(QuoteRow quote) {
        return text(
                "press.release.ui.quote",
                QuotePanel.speaker(quote.details()),
                quote.details().words());
    }

    private void lengthen() {
        title.setRequiredIndicatorVisible(true);
        body.setRequiredIndicatorVisible(true);
        body.addClassName("release-body");
        body.setMaxLength(ReleaseDetails.LONGEST_BODY);
        body.setHelperText(text("press.release.ui.body.help"));
        notes.setMaxLength(ReleaseDetails.LONGEST_BODY);
        contact.setMaxLength(ReleaseDetails.LONGEST_CONTACT);
        boilerplate.setMaxLength(ReleaseDetails.LONGEST_BOILERPLATE);
        for (var field : List.of(body, notes, contact, boilerplate)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
        }
        for (var field : List.of(title, claim)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
        }
    }

    private static String fields() {
        return Arrays.stream(ReleaseField.values()).map(ReleaseField::typed).collect(Collectors.joining(" "));
    }

    /** Tells of each change from now on. */
    void onChange(Runnable changed) {
        Stream.<HasValue<? extends ComponentValueChangeEvent<?, ?>, ?>>of(
                        title, edition, letter, claim, body, quotes, notes, contact, boilerplate)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void offerLetters() {
        var texts =
                Optional.ofNullable(edition.getValue()).map(choices::letters).orElse(List.of());
        var before = letter.getValue();
        letter.setItems(texts);
        letter.setValue(texts.stream()
                .filter(each -> Objects.equals(each, before))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .orElse(null));
    }

    /** An edition or a quote that cannot be chosen any more is shown as chosen still. */
    @Override
    public void show(ReleaseDetails details) {
        title.setValue(details.title());
        var bound = choices.edition(details.edition());
        if (!choices.editions().contains(bound)) {
            edition.setItems(
                    Stream.concat(Stream.of(bound), choices.editions().stream()).toList());
        }
        edition.setValue(bound);
        choices.letters(bound).stream()
                .filter(each -> each.id().equals(details.letterVersion()))
                .findFirst()
                .ifPresent(letter::setValue);
        claim.setValue(details.claim());
        body.setValue(details.body());
        showQuotes(choices.quotes(details.quotes()));
        notes.setValue(details.notes());
        contact.setValue(details.contact());
        boilerplate.setValue(details.boilerplate());
    }

    /** One that may not be used any more is the writer's to take out, and says why. */
    private void showQuotes(List<QuoteRow> chosen) {
        var barred = chosen.stream().filter(each -> !each.isQuotable()).toList();
        quotes.setItems(
                Stream.concat(barred.stream(), choices.quotable().stream()).toList());
        quotes.setValue(chosen);
        if (!barred.isEmpty()) {
            var bars = barred.stream()
                    .flatMap(quote -> quote.bars().stream()
                            .map(bar -> bar.sentence(quote.details().speaker())));
            quotes.setHelperText(text("press.release.ui.quotes.barred", bars.collect(Collectors.joining(" "))));
        }
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<ReleaseDetails> read() {
        if (edition.getValue() == null || letter.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new ReleaseDetails(
                title.getValue(),
                edition.getValue().id(),
                letter.getValue().id(),
                claim.getValue(),
                body.getValue(),
                notes.getValue(),
                contact.getValue(),
                boilerplate.getValue(),
                new ArrayList<>(quotes.getValue()).stream().map(QuoteRow::id).toList()));
    }
}
