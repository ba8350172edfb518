package org.undersigned.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.EditBody;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.Notifications;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.PlanService;

/**
 * How a file is to be read, in the hands of one of several people. What is chosen is kept with the import when its page is
 * left or put away; until then it waits as a draft of the one who is choosing. Where somebody else was faster, both stand
 * side by side.
 */
final class PlanEdit extends Composite<Div> implements BeforeLeaveObserver {

    private static final String PUT_AWAY = "plan-put-away";

    private final UUID importId;
    private final PlanForm form;
    private final PlanService plans;
    private final PlanDrafts drafts;
    private final Editing<ImportPlan> editing;
    private final EditBody<ImportPlan> body;
    private boolean isChanged;
    private boolean isToBeKept;

    /** @param worded says what the values of a plan are called */
    PlanEdit(
            UUID importId,
            PlanForm form,
            PlanService plans,
            PlanDrafts drafts,
            UnaryOperator<Editing<ImportPlan>> worded) {
        this.importId = importId;
        this.form = form;
        this.plans = plans;
        this.drafts = drafts;
        var stored = stored();
        var waiting = drafts.waiting(importId, stored.details());
        var seen = waiting.map(PlanDrafts.Waiting::seen).orElse(stored);
        editing = worded.apply(Editing.of(seen, this::stored, this::save));
        body = EditBody.of(form, editing);
        waiting.ifPresent(draft -> {
            form.show(draft.chosen());
            isChanged = true;
        });

        form.onChoice(this::choose);
        getElement().addEventListener(PUT_AWAY, away -> putAway());

        getContent().add(body);
        getContent().addClassName("intake-plan");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("""
                const away = () => {
                    if (!this.isConnected) {
                        document.removeEventListener('visibilitychange', away);
                    } else if (document.visibilityState === 'hidden') {
                        this.dispatchEvent(new CustomEvent($0));
                    }
                };
                document.addEventListener('visibilitychange', away);
                """, PUT_AWAY);
    }

    /** What the words that are known mean is not chosen here. */
    private Seen<ImportPlan> stored() {
        var stored = plans.choice(importId).seen();
        return new Seen<>(stored.version(), stored.details().withoutWords());
    }

    private void choose(ImportPlan plan) {
        isChanged = true;
        drafts.keep(importId, editing.seen(), plan);
    }

    private void save(Seen<ImportPlan> before, ImportPlan plan) {
        if (isToBeKept) {
            plans.choose(importId, before.version(), plan);
        } else {
            plans.expect(importId, before.version());
        }
    }

    /** Whether what the form holds may be read so: it is finished, and nobody has chosen otherwise. */
    boolean isReady() {
        isToBeKept = false;
        return (body.isUnsettled() || form.isComplete()) && body.attempt();
    }

    /** After the rows have been checked so. */
    void forget() {
        isChanged = false;
        drafts.discard(importId);
    }

    /** Whether there is nothing left to settle. */
    private boolean keep() {
        if (!isChanged) {
            return true;
        }
        isToBeKept = true;
        var isKept = body.attempt();
        if (isKept) {
            forget();
            editing.goOnFrom(stored());
        }
        return isKept;
    }

    private void putAway() {
        if (!body.isUnsettled()) {
            Notifications.orRefusal(this::keep);
        }
    }

    /** Whoever leaves without settling what is disputed finds it again. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        var wasToBeSettled = body.isUnsettled();
        var isKept = new boolean[] {true};
        Notifications.orRefusal(() -> isKept[0] = keep());
        if (!isKept[0] && !wasToBeSettled) {
            leaving.postpone();
        }
    }
}
