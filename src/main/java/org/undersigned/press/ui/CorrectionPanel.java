package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Panel;

/** The drafted correction to the outlet, to be copied, or why none can be written. */
final class CorrectionPanel extends Composite<Panel> {

    private final Optional<String> draft;

    /** @param draft the words; nothing where none may be written */
    CorrectionPanel(Optional<String> draft) {
        this.draft = draft;
    }

    @Override
    protected Panel initContent() {
        var panel = new Panel(text("press.article.ui.correction"));
        panel.show(draft.map(CorrectionPanel::words)
                .orElseGet(() -> new Component[] {new Paragraph(text("press.article.ui.no-correction"))}));
        return panel;
    }

    private static Component[] words(String draft) {
        var shown = new Paragraph(draft);
        shown.addClassName("correction");
        return new Component[] {shown, new CopyButton(text("press.article.ui.copy-correction"), draft)};
    }
}
