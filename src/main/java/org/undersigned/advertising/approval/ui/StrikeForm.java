package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.advertising.copy.FailingName;
import org.undersigned.base.ui.Form;

/** Which of the names that may not be printed are left out of the next version; all of them at first. */
final class StrikeForm extends Composite<Div> implements Form<Set<Integer>> {

    private final CheckboxGroup<FailingName> names = new CheckboxGroup<>();

    StrikeForm(List<FailingName> failing) {
        names.setItems(failing);
        names.setItemLabelGenerator(name -> text("advertising.copy.ui.failing", name.credited(), name.why()));
        names.select(failing);
        names.addClassName("strike-names");
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("advertising.copy.ui.strike.text")), names);
    }

    @Override
    public void show(Set<Integer> places) {
        names.setValue(names.getListDataView()
                .getItems()
                .filter(name -> places.contains(name.place()))
                .collect(Collectors.toSet()));
    }

    @Override
    public Optional<Set<Integer>> read() {
        return Optional.of(names.getValue().stream().map(FailingName::place).collect(Collectors.toSet()));
    }
}
