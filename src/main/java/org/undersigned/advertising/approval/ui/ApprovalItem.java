package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.ui.CopyNotices;
import org.undersigned.advertising.copy.ui.CopyPaper;

/** One ad, large: its words and names, what changed since the version before, what was said and decided. */
final class ApprovalItem extends Composite<Div> {

    private final H2 title = new H2();

    ApprovalItem(CopyVersionFacts version, ReviewSheet sheet, CopyReadings readings, CopyParts parts) {
        var preview = readings.preview(version.copy(), version.number());
        title.add(CopyNavigation.linkToCopy(version.title(), version.copy()));
        title.addClassName("printed");
        title.getElement().setAttribute("tabindex", "-1");
        var about = new Paragraph(text(
                "advertising.approval.ui.item",
                version.number(),
                parts.name(version.author()),
                preview.running().size(),
                preview.edition().label(),
                label(preview.extent())));
        about.addClassName("approval-about");
        var notices = new CopyNotices();
        notices.show(preview);
        var paper = new CopyPaper();
        paper.show(preview);
        var judged = new Div(title, about, notices);
        judged.addClassName("approval-judged");
        var beside = new Div();
        beside.addClassName("approval-beside");
        var isStrikeOnly = version.strikeOf() != null;
        if (isStrikeOnly) {
            judged.add(new Paragraph(text(
                    sheet.keepsWords()
                            ? "advertising.approval.ui.strike-only"
                            : "advertising.approval.ui.strike-of-open")));
        }
        parts.difference(version.copy(), version.number(), Optional.empty())
                .ifPresent(isStrikeOnly ? judged::add : beside::add);
        judged.add(paper);
        beside.add(
                new ReviewPanel(sheet, parts.instants(), parts::name),
                parts.comments(version, preview, () -> {}),
                parts.sources(version));
        getContent().addClassName("approval-item");
        getContent().add(judged, beside);
    }

    /** Reads the next title out to whoever hears the page, and leaves the keys to the queue. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
