package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.Panel;
import org.undersigned.intake.ImportPlan;

/** How a file is read, and what is to come of it. */
final class PlanForm extends Composite<Div> implements Form<ImportPlan> {

    private final ColumnTable columns;
    private final PlanOptions options;
    private ImportPlan shown;

    PlanForm(ImportPlan plan, ColumnTable columns, PlanOptions options) {
        this.columns = columns;
        this.options = options;
        this.shown = plan;
        getContent().addClassName("intake-plan");
        getContent()
                .add(
                        new Panel(text("intake.ui.columns.title"), columns),
                        new Panel(text("intake.ui.options.title"), options));
        show(plan);
    }

    @Override
    public void show(ImportPlan plan) {
        shown = plan;
        columns.show(plan.fields());
        options.show(plan);
    }

    @Override
    public Optional<ImportPlan> read() {
        return options.isComplete() ? Optional.of(options.read(shown.reading(columns.read()))) : Optional.empty();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        columns.setReadOnly(readOnly);
        options.setReadOnly(readOnly);
    }
}
