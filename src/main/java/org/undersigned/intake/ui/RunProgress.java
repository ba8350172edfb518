package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportRuns;
import org.undersigned.intake.ImportState;
import org.undersigned.work.JobFacts;

/** How far applying or undoing is. It can be left and is found again by whoever comes back. */
final class RunProgress extends Composite<Div> {

    private static final int POLL_MILLIS = 1_000;
    private static final int NO_POLLING = -1;

    private final ImportRuns runs;
    private final UUID id;
    private final String sentence;
    private final Runnable over;
    private final Span told = new Span();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration polling;

    /** @param over called when the work has come to its end, good or bad */
    RunProgress(ImportRuns runs, ImportFacts facts, Runnable over) {
        this.runs = runs;
        this.id = facts.id();
        this.sentence = facts.state() == ImportState.APPLYING ? "intake.ui.run.applying" : "intake.ui.run.undoing";
        this.over = over;
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("intake-run");
        getContent().add(told, bar, new Paragraph(text("intake.ui.run.leave")));
        runs.latest(id).ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var ui = attach.getUI();
        ui.setPollInterval(POLL_MILLIS);
        var listening = ui.addPollListener(poll -> look());
        polling = () -> {
            listening.remove();
            ui.setPollInterval(NO_POLLING);
        };
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void look() {
        runs.latest(id).ifPresent(job -> {
            show(job);
            if (job.state().isOver()) {
                over.run();
            }
        });
    }

    private void show(JobFacts job) {
        told.setText(job.total() == 0 ? text("intake.ui.run.begun") : text(sentence, job.done(), job.total()));
        bar.setIndeterminate(job.total() == 0);
        bar.setMax(Math.max(job.total(), 1));
        bar.setValue(job.done());
    }
}
