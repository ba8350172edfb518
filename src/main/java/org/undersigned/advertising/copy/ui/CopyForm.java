package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.NameExtent;
import org.undersigned.advertising.copy.NamesChoice;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.GrowingForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

/** The words of an ad in blocks, and which names it prints. */
public final class CopyForm extends Composite<Div> implements Form<CopyDetails>, GrowingForm, BlockFields.Moves {

    private final TextField title = new TextField(text("advertising.copy.ui.title-field"));
    private final Select<EditionFacts> edition = new Select<>();
    private final Select<Ordering> ordering = new Select<>();
    private final Select<NameExtent> extent = new Select<>();
    private final Select<LetterVersionFacts> letter = new Select<>();
    private final MultiSelectComboBox<EditionLine> struck =
            new MultiSelectComboBox<>(text("advertising.copy.ui.struck"));
    private final Div blocks = new Div();
    private final CopyChoices choices;
    private Runnable changed = () -> {};
    private List<EditionLine> lines = List.of();
    private Set<Integer> waiting = Set.of();

    public CopyForm(CopyChoices choices) {
        this.choices = choices;
        title.setMaxLength(CopyDetails.LONGEST_TITLE);
        title.setHelperText(text("advertising.copy.ui.title-field.help"));
        edition.setLabel(text("advertising.copy.ui.edition"));
        edition.setItemLabelGenerator(EditionFacts::label);
        edition.setItems(choices.editions());
        edition.addValueChangeListener(chosen -> forgetNames());
        edition.addValueChangeListener(chosen -> offerLetters());
        ordering.setLabel(text("advertising.copy.ui.order"));
        ordering.setItems(Ordering.values());
        ordering.setEmptySelectionAllowed(true);
        ordering.setEmptySelectionCaption(text("advertising.copy.ui.order.own"));
        ordering.setItemLabelGenerator(
                order -> order == null ? text("advertising.copy.ui.order.own") : Texts.label(order));
        extent.setLabel(text("advertising.copy.ui.extent"));
        extent.setItems(NameExtent.values());
        extent.setItemLabelGenerator(Texts::label);
        extent.setValue(NameExtent.WITH_ROLE);
        extent.setHelperText(text("advertising.copy.ui.extent.help"));
        letter.setLabel(text("advertising.copy.ui.letter"));
        letter.setItemLabelGenerator(
                each -> text("advertising.copy.ui.letter.text", each.letterTitle(), each.number(), each.locale()));
        struck.setItemLabelGenerator(EditionLine::credited);
        blocks.addClassName("copy-blocks");
        getContent().addClassName("copy-form");
        getContent()
                .add(
                        new FormColumns().addWide(title).add(edition, ordering, extent, letter, struck),
                        blocks,
                        Buttons.plain(text("advertising.copy.ui.add-block"), () -> {
                            blocks.add(block());
                            changed.run();
                        }));
        Stream.<HasValue<? extends ComponentValueChangeEvent<?, ?>, ?>>of(
                        title, edition, ordering, extent, letter, struck)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** Tells of each change from now on. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** The names that can be left out, once they are known. */
    public void offer(List<EditionLine> sealed) {
        if (!lines.equals(sealed)) {
            var places = struckPlaces();
            lines = sealed;
            struck.setItems(sealed);
            strike(places);
        }
    }

    /** They are places in one edition and mean nothing in another. */
    private void forgetNames() {
        lines = List.of();
        waiting = Set.of();
        struck.setItems(lines);
    }

    private void strike(Set<Integer> places) {
        waiting = places;
        struck.setValue(
                lines.stream().filter(line -> places.contains(line.position())).collect(Collectors.toSet()));
    }

    private Set<Integer> struckPlaces() {
        return lines.isEmpty()
                ? waiting
                : struck.getValue().stream().map(EditionLine::position).collect(Collectors.toSet());
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

    /** An edition that cannot be chosen any more is shown as chosen still. */
    @Override
    public void show(CopyDetails details) {
        title.setValue(details.title());
        var bound = choices.edition(details.names().edition());
        if (!choices.editions().contains(bound)) {
            edition.setItems(
                    Stream.concat(Stream.of(bound), choices.editions().stream()).toList());
        }
        edition.setValue(bound);
        ordering.setValue(details.names().ordering());
        extent.setValue(details.names().extent());
        strike(details.names().struck());
        blocks.removeAll();
        details.blocks().forEach(block -> blocks.add(block().show(block)));
        details.blocks().stream()
                .flatMap(block -> Stream.ofNullable(block.letterVersion()))
                .findFirst()
                .flatMap(quoted -> choices.letters(bound).stream()
                        .filter(each -> each.id().equals(quoted))
                        .findFirst())
                .ifPresent(letter::setValue);
    }

    private BlockFields block() {
        return new BlockFields(this, () -> changed.run());
    }

    @Override
    public Optional<CopyDetails> read() {
        var bound = edition.getValue();
        if (bound == null) {
            return Optional.empty();
        }
        var quoted = letter.getValue() == null ? null : letter.getValue().id();
        return Optional.of(new CopyDetails(
                title.getValue(),
                new NamesChoice(bound.id(), ordering.getValue(), extent.getValue(), struckPlaces()),
                fields().stream().map(block -> block.read(quoted)).toList()));
    }

    private List<BlockFields> fields() {
        return blocks.getChildren()
                .filter(BlockFields.class::isInstance)
                .map(BlockFields.class::cast)
                .toList();
    }

    @Override
    public int rows() {
        return fields().size();
    }

    @Override
    public void growTo(int rows) {
        while (rows() < rows) {
            blocks.add(block());
        }
        fields().stream().skip(rows).forEach(blocks::remove);
    }

    @Override
    public void up(BlockFields block) {
        move(block, -1);
    }

    @Override
    public void down(BlockFields block) {
        move(block, 1);
    }

    private void move(BlockFields block, int by) {
        var order = new ArrayList<>(fields());
        var at = order.indexOf(block);
        var to = at + by;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
            blocks.removeAll();
            order.forEach(blocks::add);
            changed.run();
        }
    }

    @Override
    public void remove(BlockFields block) {
        blocks.remove(block);
        changed.run();
    }
}
