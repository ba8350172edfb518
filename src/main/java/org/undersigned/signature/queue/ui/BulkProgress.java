package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Symbol;
import org.undersigned.signature.queue.BulkSignatures;
import org.undersigned.work.JobState;

/**
 * How far the work in the background is. It can be left: whoever comes back finds it while it runs, and whoever started
 * it is told once that all is done; what could not be done stands until they close it.
 */
public final class BulkProgress extends Composite<Div> {

    private static final int POLL_MILLIS = 1_000;
    private static final int NO_POLLING = -1;

    private final BulkSignatures bulk;
    private final UUID campaign;
    private final Runnable over;
    private final Span told = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button close = Buttons.icon(Symbol.CLOSE, text("signature.ui.close"), this::forget);
    private @Nullable UUID job;
    private @Nullable Registration polling;

    /** What this session has started last. */
    private record Started(UUID campaign, UUID job) {}

    /** @param over called when the work has come to its end */
    BulkProgress(BulkSignatures bulk, UUID campaign, Runnable over) {
        this.bulk = bulk;
        this.campaign = campaign;
        this.over = over;
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("bulk-progress");
        getContent().add(new Div(told, bar), close);
        getContent().setVisible(false);
    }

    /** Follows a job that has just been started here. */
    public void follow(UUID started) {
        VaadinSession.getCurrent().setAttribute(Started.class, new Started(campaign, started));
        watch(started);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var started = VaadinSession.getCurrent().getAttribute(Started.class);
        if (started != null && started.campaign().equals(campaign)) {
            watch(started.job());
        } else {
            bulk.latest(campaign).ifPresent(work -> watch(work.job().id()));
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop();
    }

    private void watch(UUID id) {
        job = id;
        stop();
        if (show(bulk.work(id)) || !isAttached()) {
            return;
        }
        var ui = getUI().orElseThrow();
        ui.setPollInterval(POLL_MILLIS);
        var listening = ui.addPollListener(poll -> look());
        polling = () -> {
            listening.remove();
            ui.setPollInterval(NO_POLLING);
        };
    }

    private void look() {
        if (job != null && show(bulk.work(job))) {
            stop();
            over.run();
        }
    }

    /** Whether it is over. */
    private boolean show(BulkSignatures.Work work) {
        var facts = work.job();
        var isOver = facts.state().isOver();
        if (facts.state() == JobState.DONE && facts.done() == facts.total()) {
            Notifications.say(sentence(work));
            forget();
            return true;
        }
        told.setText(sentence(work));
        bar.setVisible(!isOver);
        bar.setIndeterminate(facts.total() == 0);
        bar.setValue(0);
        bar.setMax(Math.max(facts.total(), 1));
        bar.setValue(facts.done());
        close.setVisible(isOver);
        getContent().setClassName("bulk-failed", facts.state() == JobState.FAILED);
        getContent().setVisible(true);
        return isOver;
    }

    private static String sentence(BulkSignatures.Work work) {
        var facts = work.job();
        if (facts.message() != null) {
            return facts.message();
        }
        var step = facts.done() == facts.total() ? "done" : "some";
        return text(
                (work.confirming() ? "signature.ui.bulk.confirm." : "signature.ui.bulk.link.")
                        + (facts.state().isOver() ? step : "running"),
                facts.done(),
                facts.total(),
                facts.total() - facts.done());
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void forget() {
        VaadinSession.getCurrent().setAttribute(Started.class, null);
        getContent().setVisible(false);
    }
}
