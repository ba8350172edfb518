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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undersigned.work.JobFacts;

/** How far checking, applying or undoing is. It can be left and is found again by whoever comes back. */
final class RunProgress extends Composite<Div> {

    private static final int POLL_MILLIS = 1_000;
    private static final int NO_POLLING = -1;

    private final Supplier<Optional<JobFacts>> latest;
    private final String sentence;
    private final Runnable over;
    private final Span told = new Span();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration polling;

    /**
     * @param latest asks how far it is
     * @param sentence the key of the text that says it, of how many are done and how many there are
     * @param over called when the work has come to its end, good or bad
     */
    RunProgress(Supplier<Optional<JobFacts>> latest, String sentence, Runnable over) {
        this.latest = latest;
        this.sentence = sentence;
        this.over = over;
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("intake-run");
        getContent().add(told, bar, new Paragraph(text("intake.ui.run.leave")));
        latest.get().ifPresent(this::show);
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
        latest.get().ifPresent(job -> {
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
