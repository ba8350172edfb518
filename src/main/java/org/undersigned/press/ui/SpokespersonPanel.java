package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.undersigned.base.ui.Panel;
import org.undersigned.press.spokesperson.SpokespersonRow;

/** Who speaks for the campaign at this moment, in their order. */
final class SpokespersonPanel extends Composite<Panel> {

    private final List<SpokespersonRow> speaking;
    private final Instant now;

    SpokespersonPanel(List<SpokespersonRow> speaking, Instant now) {
        this.speaking = speaking;
        this.now = now;
    }

    @Override
    protected Panel initContent() {
        var panel = new Panel(text("press.spokesperson.ui.title"))
                .actions(PressNavigation.linkToSpokespeople(text("press.spokesperson.ui.all")));
        panel.show(
                speaking.isEmpty()
                        ? new Component[] {new Paragraph(text("press.spokesperson.ui.none-now"))}
                        : speaking.stream()
                                .map(each -> new SpokespersonCard(each.details(), now))
                                .toArray(Component[]::new));
        return panel;
    }
}
