package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.outreach.BulkLine;

/** What would be, or was, done with many, and why not with some. */
final class BulkSummary extends Composite<Div> {

    private static final int TOLD = 20;

    BulkSummary(String sentence, List<BulkLine> lines) {
        var refused = lines.stream().filter(BulkLine::isRefused).toList();
        getContent().addClassName("bulk-summary");
        getContent().add(new Paragraph(sentence));
        if (refused.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        refused.stream().limit(TOLD).forEach(line -> list.add(new ListItem(line.refusal())));
        getContent().add(new Paragraph(text("outreach.ui.bulk.left-out", refused.size())), list);
        if (refused.size() > TOLD) {
            getContent().add(new Paragraph(text("outreach.ui.bulk.more", refused.size() - TOLD)));
        }
    }
}
