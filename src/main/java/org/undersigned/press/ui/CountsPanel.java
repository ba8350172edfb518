package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import org.undersigned.base.ui.Panel;
import org.undersigned.press.DeskCounts;
import org.undersigned.roster.ui.TallyList;

/** How many of those on the list go under which discipline and body. */
final class CountsPanel extends Composite<Panel> {

    private final DeskCounts counts;

    CountsPanel(DeskCounts counts) {
        this.counts = counts;
    }

    @Override
    protected Panel initContent() {
        return new Panel(
                text("press.desk.ui.counts"),
                new TallyList(text("press.desk.ui.counts.disciplines"), counts.disciplines()),
                new TallyList(text("press.desk.ui.counts.bodies"), counts.bodies()));
    }
}
