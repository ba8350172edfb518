package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Draft;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;

/**
 * Keeps what is typed into a form, and offers what waits from before. As long as nobody has decided about that, there
 * is nothing to type into: what came second would take its place.
 */
public final class DraftKeeper extends Composite<Div> {

    private final Drafts drafts;
    private final DraftKey key;
    private final Component form;
    private final Button save;
    private Map<String, List<String>> original = Map.of();
    private Map<String, List<String>> kept = Map.of();
    private boolean isUndecided;

    /** @param save what is not to be pressed while nobody has decided about what waits */
    public DraftKeeper(Drafts drafts, DraftKey key, Component form, Button save) {
        this.drafts = drafts;
        this.key = key;
        this.form = form;
        this.save = save;
        getContent().addClassName("draft");
    }

    /** Looks whether something waits, before anything is typed. */
    public void begin() {
        original = TypedFields.in(form);
        kept = original;
        drafts.waiting(key).ifPresent(this::offer);
    }

    /** Whether something waits of which nobody has decided. */
    public boolean isUndecided() {
        return isUndecided;
    }

    /** Writes only what is new. */
    public void keep() {
        if (isUndecided || form instanceof EditBody<?> edited && edited.isUnsettled()) {
            return;
        }
        var typed = TypedFields.in(form);
        if (!typed.equals(kept)) {
            var at = drafts.keep(key, version(), original, typed);
            kept = typed;
            say(Texts.text("base.ui.draft.kept", Instants.dayAndTime(at)));
        }
    }

    /** After it was saved, or was discarded by hand. */
    public void forget() {
        drafts.discard(key);
    }

    private void offer(Draft draft) {
        decide(true);
        var goOn = Buttons.plain(Texts.text("base.ui.draft.go-on"), () -> goOn(draft));
        goOn.focus();
        say(
                Texts.text("base.ui.draft.waits", Instants.dayAndTime(draft.keptAt())),
                goOn,
                Buttons.quiet(Texts.text("base.ui.draft.discard"), this::startAnew));
    }

    private void goOn(Draft draft) {
        if (form instanceof EditBody<?> edited && !edited.goBackTo(draft)) {
            TypedFields.into(form, original);
            say(
                    Texts.text("base.ui.draft.no-longer-fits"),
                    Buttons.quiet(Texts.text("base.ui.draft.discard"), this::startAnew));
            return;
        }
        TypedFields.into(form, changed(draft));
        original = draft.original();
        kept = draft.typed();
        decide(false);
        say(Texts.text("base.ui.draft.gone-on", Instants.dayAndTime(draft.keptAt())));
    }

    /** What was not typed then may have changed since, by somebody else. */
    private static Map<String, List<String>> changed(Draft draft) {
        return draft.typed().entrySet().stream()
                .filter(field -> !field.getValue().equals(draft.original().get(field.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void startAnew() {
        forget();
        decide(false);
        getContent().removeAll();
    }

    private void decide(boolean isOpen) {
        isUndecided = isOpen;
        form.setVisible(!isOpen);
        save.setVisible(!isOpen);
    }

    private void say(String words, Component... actions) {
        var said = new Paragraph(words);
        said.getElement().setAttribute("role", "status");
        var buttons = new Div(actions);
        buttons.addClassName("draft-actions");
        getContent().removeAll();
        getContent().add(said, buttons);
        getContent().setClassName("draft-open", isUndecided);
    }

    private long version() {
        return form instanceof EditBody<?> edited ? edited.version() : 0;
    }
}
