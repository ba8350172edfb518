package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportRuns;
import org.undersigned.intake.ImportState;
import org.undersigned.work.JobFacts;

/** The third step: applying or undoing, as it goes on or as it was broken off. */
@org.springframework.stereotype.Component
class RunStep {

    private final ImportRuns runs;
    private final ImportActions actions;

    RunStep(ImportRuns runs, ImportActions actions) {
        this.runs = runs;
        this.actions = actions;
    }

    Component content(ImportFacts facts, ViewHeader header, Runnable changed) {
        var job = runs.latest(facts.id()).orElseThrow();
        if (!job.state().isOver()) {
            var sentence = facts.state() == ImportState.APPLYING ? "intake.ui.run.applying" : "intake.ui.run.undoing";
            return new RunProgress(() -> runs.latest(facts.id()), sentence, changed);
        }
        header.primary(actions.goOn(facts, changed));
        var told = new Div(
                new Paragraph(text("intake.ui.run.broken-off", job.done(), job.total())), new Paragraph(why(job)));
        told.addClassNames("intake-run", "intake-run-broken");
        return told;
    }

    private static String why(JobFacts job) {
        @Nullable String message = job.message();
        return message == null ? text("intake.ui.run.no-reason") : message;
    }
}
