package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.publication.FactDetails;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.FactRow;
import org.undersigned.advertising.publication.FactType;
import org.undersigned.advertising.publication.FactWords;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** One value with its source, above those that it takes the place of. */
final class FactForm extends Composite<Div> implements Form<FactForm.Entered> {

    private final HasValue<?, String> value;
    private final TextField source = new TextField(text("advertising.publication.ui.fact.source"));
    private final TextField dated = new TextField(text("advertising.publication.ui.fact.dated"));
    private final Checkbox paper = new Checkbox(text("advertising.publication.ui.fact.paper"));
    private final DatePicker checked = DayFields.day(text("advertising.publication.ui.fact.checked"));

    /** @param ofPaper whether it holds for all editions that say nothing else */
    record Entered(FactDetails details, boolean ofPaper) {}

    /**
     * @param before the values that it has had, the one that holds first
     * @param ofPaper whether these were said of the paper
     */
    FactForm(FactKey key, List<FactRow> before, boolean ofPaper, LocalDate today) {
        var field = field(key);
        value = field;
        source.setRequiredIndicatorVisible(true);
        source.setMaxLength(Provenance.LONGEST_SOURCE);
        source.setHelperText(text("advertising.publication.ui.fact.source.help"));
        dated.setMaxLength(Provenance.LONGEST_DATED);
        dated.setHelperText(text("advertising.publication.ui.fact.dated.help"));
        checked.setRequiredIndicatorVisible(true);
        checked.setMax(today);
        checked.setValue(today);
        getContent()
                .add(new FormColumns()
                        .addWide((Component) field)
                        .addWide(source)
                        .add(dated, checked)
                        .addWide(paper));
        before.stream()
                .findFirst()
                .ifPresent(
                        holding -> show(new Entered(new FactDetails(holding.value(), holding.provenance()), ofPaper)));
        checked.setValue(today);
        if (!before.isEmpty()) {
            getContent().add(history(key, before));
        }
    }

    private static HasValue<?, String> field(FactKey key) {
        var label = Texts.label(key);
        if (!key.type().choices().isEmpty()) {
            var choice = new Select<String>();
            choice.setLabel(label);
            choice.setItems(key.type().choices());
            choice.setItemLabelGenerator(each -> each == null ? "" : FactWords.of(key, each));
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(text("advertising.publication.ui.unknown"));
            choice.setHelperText(text("advertising.publication.ui.fact.empty"));
            return choice;
        }
        if (key.type() == FactType.TEXT) {
            var area = new TextArea(label);
            area.setHelperText(text("advertising.publication.ui.fact.empty"));
            return area;
        }
        var field = new TextField(label);
        field.setHelperText(
                text("advertising.publication.ui.fact.form." + key.type().name()));
        return field;
    }

    private static Component history(FactKey key, List<FactRow> before) {
        var list = new UnorderedList();
        list.addClassName("fact-history");
        before.forEach(row -> list.add(new ListItem(text(
                "advertising.publication.ui.fact.before",
                row.isKnown() ? FactWords.of(key, row.value()) : text("advertising.publication.ui.unknown"),
                ProvenanceWords.source(row.provenance())))));
        return list;
    }

    @Override
    public void show(Entered entered) {
        var details = entered.details();
        paper.setValue(entered.ofPaper());
        if (!details.value().isEmpty()) {
            value.setValue(details.value());
        }
        source.setValue(details.provenance().source());
        dated.setValue(details.provenance().dated());
        checked.setValue(details.provenance().checkedOn());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<Entered> read() {
        var typed = value.getValue();
        var provenance = new Provenance(source.getValue(), dated.getValue(), checked.getValue());
        return Optional.of(new Entered(new FactDetails(typed == null ? "" : typed, provenance), paper.getValue()));
    }
}
