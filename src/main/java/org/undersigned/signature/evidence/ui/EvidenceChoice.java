package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.Instants;
import org.undersigned.signature.evidence.EvidenceItem;

/** What shows something: new evidence, an item that is there already, or nothing where nothing needs to. */
public final class EvidenceChoice extends Composite<Div> implements Form<EvidenceChoice.Chosen> {

    private final Select<Option> option = new Select<>();
    private final EvidenceFields fields;

    /** What was chosen: at most one of the two. */
    public record Chosen(@Nullable UUID item, @Nullable GivenEvidence given) {}

    private record Option(
            String label, boolean isNew, @Nullable UUID item) {}

    private EvidenceChoice(String label, EvidenceFields fields, List<Option> options) {
        this.fields = fields;
        option.addValueChangeListener(
                chosen -> fields.setVisible(option.getValue().isNew()));

        option.setLabel(label);
        option.setWidthFull();
        option.setItems(options);
        option.setItemLabelGenerator(Option::label);
        option.setValue(options.getFirst());
        option.setVisible(options.size() > 1);
        fields.setVisible(options.getFirst().isNew());
        getContent().addClassName("evidence-choice");
        getContent().add(option, fields);
    }

    /** New evidence, unless one of some items is chosen instead. */
    public static EvidenceChoice of(String label, EvidenceFields fields, List<EvidenceItem> items) {
        return new EvidenceChoice(label, fields, options(items));
    }

    /** Nothing, unless evidence is chosen. */
    public static EvidenceChoice orNothing(
            String label, String nothing, EvidenceFields fields, List<EvidenceItem> items) {
        var options = options(items);
        options.addFirst(new Option(nothing, false, null));
        return new EvidenceChoice(label, fields, options);
    }

    public EvidenceChoice helped(String help) {
        option.setHelperText(help);
        return this;
    }

    @Override
    public void show(Chosen chosen) {
        throw new UnsupportedOperationException("Evidence is chosen once");
    }

    @Override
    public Optional<Chosen> read() {
        return option.getValue().isNew()
                ? fields.read().map(given -> new Chosen(null, given))
                : Optional.of(new Chosen(option.getValue().item(), null));
    }

    private static List<Option> options(List<EvidenceItem> items) {
        var options = new ArrayList<Option>();
        options.add(new Option(text("signature.ui.evidence.new"), true, null));
        for (var item : items) {
            var received = Instants.date(item.receivedOn());
            options.add(new Option(
                    text("signature.ui.evidence.item", label(item.form()), received, item.covered()),
                    false,
                    item.id()));
        }
        return options;
    }
}
