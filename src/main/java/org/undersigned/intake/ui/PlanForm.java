package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.Panel;
import org.undersigned.intake.FileSurvey;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.word.WordMeaning;

/** How a file is read, and what is to come of it. */
final class PlanForm extends Composite<Div> implements Form<ImportPlan> {

    private final ColumnTable columns;
    private final PlanOptions options;
    private final ColumnNotices notices = new ColumnNotices();
    private final FileInsight insight;
    private final Function<ImportPlan, FileSurvey> survey;
    private Consumer<ImportPlan> chosen = plan -> {};
    private ImportPlan shown;
    private boolean filling;

    /**
     * @param plan for as long as none is shown
     * @param survey looks through the file as it would be read
     */
    PlanForm(
            ImportPlan plan,
            ColumnTable columns,
            PlanOptions options,
            WordTable words,
            Function<ImportPlan, FileSurvey> survey) {
        this.columns = columns;
        this.options = options;
        this.insight = new FileInsight(new NameRules(this::look), words);
        this.survey = survey;
        this.shown = plan;

        columns.onChange(this::look);
        options.onKind(this::look);
        options.onHomes(this::suit, this::tell);
        options.onAny(this::say);
        columns.onOrder(this::say);

        getContent().addClassName("intake-plan");
        getContent()
                .add(
                        new Panel(text("intake.ui.columns.title"), notices, columns),
                        insight,
                        new Panel(text("intake.ui.options.title"), options));
    }

    @Override
    public void show(ImportPlan plan) {
        shown = plan;
        filling = true;
        columns.show(plan);
        options.show(plan);
        insight.show(plan.refused());
        filling = false;
        look();
    }

    /** Says where the list comes from. */
    void call(String list) {
        options.call(list);
    }

    private void look() {
        if (!filling) {
            options.showFor(columns.fields());
            var seen = survey.apply(planned());
            columns.show(seen.days());
            insight.show(seen);
            tell();
            say();
        }
    }

    /** What is printed beside a signature has another home as soon as none is recorded. */
    private void suit() {
        if (!filling) {
            var before = planned();
            var suited = before.suited();
            filling = true;
            columns.show(suited);
            filling = false;
            options.tellSuited(SuitedColumns.told(before, suited));
            look();
        }
    }

    private void tell() {
        if (!filling) {
            notices.show(planned());
        }
    }

    /** @param told with each choice what is chosen by then */
    void onChoice(Consumer<ImportPlan> told) {
        chosen = told;
    }

    private void say() {
        if (!filling) {
            chosen.accept(planned());
        }
    }

    private ImportPlan planned() {
        return options.read(columns.read(shown).refusing(insight.refused()));
    }

    /** What the words of the file mean, as far as that is not remembered already. */
    List<WordMeaning> meanings() {
        return insight.meanings();
    }

    /** Whether the rows can be checked so; what is missing is said at its field. */
    boolean isComplete() {
        return options.isComplete();
    }

    /** It may be unfinished: what is chosen so far is kept, too. */
    @Override
    public Optional<ImportPlan> read() {
        return Optional.of(planned());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        columns.setReadOnly(readOnly);
        options.setReadOnly(readOnly);
        insight.setReadOnly(readOnly);
    }
}
