package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.proof.PageFinding;
import org.undersigned.advertising.proof.ReadBackRow;
import org.undersigned.advertising.proof.ReadBackService;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** The pages of an ad that came back, with how each differs from it. */
@Component
class ReadBackParts {

    /** So many findings are listed of one page; the rest is counted. */
    private static final int SHOWN = 40;

    private final ReadBackService readBacks;
    private final PlacementDialogs dialogs;
    private final PlacementParts parts;

    ReadBackParts(ReadBackService readBacks, PlacementDialogs dialogs, PlacementParts parts) {
        this.readBacks = readBacks;
        this.dialogs = dialogs;
        this.parts = parts;
    }

    Panel panel(PlacementFacts placement, Runnable changed) {
        var panel = new Panel(text("advertising.proof.ui.read-back"));
        if (parts.mayWrite()) {
            panel.actions(Buttons.quiet(
                    text("advertising.proof.ui.read-back.do"), () -> dialogs.readBack(placement, changed)));
        }
        var list = new UnorderedList();
        list.addClassName("placement-list");
        var rows = readBacks.readBacks(placement.id());
        rows.forEach(row -> list.add(item(row)));
        panel.show(rows.isEmpty() ? new Paragraph(text("advertising.proof.ui.read-back.none")) : list);
        return panel;
    }

    private ListItem item(ReadBackRow row) {
        var about = new Div(new Span(
                row.isTearSheet()
                        ? text("advertising.proof.ui.read-back.tear-sheet", row.fileName())
                        : row.fileName()));
        about.add(new Span(" "), parts.instants().label(row.readAt()));
        about.addClassName("edition-about");
        var item = new ListItem(about, ReadBackSentence.of(row));
        if (row.unread() != null) {
            return item;
        }
        var findings = new UnorderedList();
        findings.addClassName("read-back-findings");
        row.findings().stream().limit(SHOWN).forEach(finding -> findings.add(finding(finding)));
        if (row.findings().size() > SHOWN) {
            findings.add(new ListItem(text(
                    "advertising.proof.ui.read-back.further", row.findings().size() - SHOWN)));
        }
        item.add(findings, Buttons.quiet(text("advertising.proof.ui.read-back.show"), () -> dialogs.show(row)));
        return item;
    }

    private static ListItem finding(PageFinding finding) {
        var name = new Span(
                switch (finding.kind()) {
                    case MISSING -> finding.expected();
                    case ADDED -> finding.found();
                    case CHANGED -> text("advertising.proof.ui.read-back.changed", finding.expected(), finding.found());
                });
        name.addClassName("printed");
        var tone = switch (finding.kind()) {
            case MISSING -> Tone.BAD;
            case CHANGED -> Tone.WAITING;
            case ADDED -> Tone.PROGRESS;
        };
        var item = new ListItem(new StatusBadge(Texts.label(finding.kind()), tone), name);
        item.addClassName("read-back-finding");
        return item;
    }
}
