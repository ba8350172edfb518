package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.undersigned.directory.Discipline;

/** The choice of a field of work, or of all. */
final class Fields {

    private Fields() {}

    static void fill(Select<String> field, String label, List<Discipline> disciplines) {
        field.setLabel(label);
        field.setItems(disciplines.stream().map(Discipline::code).toList());
        field.setItemLabelGenerator(
                code -> code == null ? text("directory.representation.all-fields") : Discipline.label(code));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(text("directory.representation.all-fields"));
    }
}
