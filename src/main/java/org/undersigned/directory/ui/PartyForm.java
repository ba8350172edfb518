package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.GrowingForm;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;

/** What is known of a party itself. */
final class PartyForm extends Composite<Div> implements Form<PartyDetails>, GrowingForm {

    private final Select<PartyKind> kind = new Select<>();
    private final Div names = new Div();
    private final Div belowNames = new Div();
    private final Select<Discipline> main = new Select<>();
    private final MultiSelectComboBox<Discipline> further =
            new MultiSelectComboBox<>(text("directory.fact.further-disciplines"));
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>(text("directory.fact.tags"));
    private final TextArea note = new TextArea(text("directory.fact.note"));
    private final List<NameFields> shownNames = new ArrayList<>();
    private final Collection<String> knownTags;
    private Runnable namesLeft = () -> {};

    PartyForm(List<Discipline> disciplines, Collection<String> knownTags) {
        this.knownTags = knownTags;

        kind.addValueChangeListener(chosen -> shownNames.forEach(name -> name.setPartyKind(chosen.getValue())));
        tags.addCustomValueSetListener(typed -> addTag(typed.getDetail()));

        kind.setLabel(text("directory.fact.kind"));
        kind.setItems(PartyKind.values());
        kind.setItemLabelGenerator(Texts::label);
        main.setLabel(text("directory.fact.main-discipline"));
        main.setItems(disciplines);
        main.setItemLabelGenerator(discipline -> discipline == null ? "" : discipline.label());
        main.setEmptySelectionAllowed(true);
        further.setItems(disciplines);
        further.setItemLabelGenerator(Discipline::label);
        tags.setAllowCustomValue(true);
        tags.setHelperText(text("directory.fact.tags.help"));
        note.setHelperText(text("directory.fact.note.help"));
        names.addClassName("names");

        getContent()
                .add(
                        new FormColumns(kind),
                        names,
                        belowNames,
                        Buttons.quiet(text("directory.name.add"), this::addName),
                        new FormColumns(main, further).addWide(tags).addWide(note));
    }

    @Override
    public void show(PartyDetails details) {
        kind.setValue(details.kind());
        shownNames.clear();
        names.removeAll();
        add(NameFields.credited(details.kind(), details.names().getFirst()));
        details.names().stream().skip(1).forEach(this::showFurther);
        main.setValue(
                details.disciplines().stream().findFirst().map(Discipline::new).orElse(null));
        further.setValue(
                details.disciplines().stream().skip(1).map(Discipline::new).toList());
        offerTags(details.tags());
        tags.setValue(new LinkedHashSet<>(details.tags()));
        note.setValue(details.note() == null ? "" : details.note());
    }

    /** All names that are missing are said at once, each at its field. */
    @Override
    public Optional<PartyDetails> read() {
        var incomplete = shownNames.stream().filter(name -> !name.isComplete()).toList();
        return incomplete.isEmpty() ? Optional.of(details()) : Optional.empty();
    }

    /**
     * Puts something under the names.
     *
     * @param left told whenever somebody goes on from a name
     */
    void belowNames(Component component, Runnable left) {
        belowNames.add(component);
        namesLeft = left;
    }

    /** What is typed so far, once each name is; nothing is called missing yet. */
    Optional<PartyDetails> soFar() {
        return shownNames.stream().anyMatch(NameFields::isBlank) ? Optional.empty() : Optional.of(details());
    }

    private PartyDetails details() {
        var disciplines = Stream.concat(main.getOptionalValue().stream(), further.getValue().stream())
                .map(Discipline::code)
                .distinct()
                .toList();
        return new PartyDetails(
                kind.getValue(),
                shownNames.stream().map(NameFields::read).toList(),
                disciplines,
                List.copyOf(tags.getValue()),
                note.getValue());
    }

    @Override
    public int rows() {
        return shownNames.size();
    }

    @Override
    public void growTo(int rows) {
        while (shownNames.size() < rows) {
            addName();
        }
        while (shownNames.size() > Math.max(rows, 1)) {
            remove(shownNames.getLast());
        }
    }

    private void addName() {
        showFurther(NameDetails.of(NameKind.ALIAS, ""));
    }

    private void showFurther(NameDetails details) {
        add(NameFields.further(kind.getValue(), details, this::remove));
    }

    private void add(NameFields fields) {
        shownNames.add(fields);
        fields.onLeft(() -> namesLeft.run());
        names.add(fields);
    }

    private void remove(NameFields fields) {
        shownNames.remove(fields);
        names.remove(fields);
    }

    private void addTag(String typed) {
        var chosen = new LinkedHashSet<>(tags.getValue());
        Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(chosen::add);
        offerTags(chosen);
        tags.setValue(chosen);
    }

    private void offerTags(Collection<String> chosen) {
        var offered = new TreeSet<>(knownTags);
        offered.addAll(chosen);
        tags.setItems(offered);
    }
}
