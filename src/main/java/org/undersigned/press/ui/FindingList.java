package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.press.FindingSentence;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;

/** What was found, what is wrong first, and how many signers are named rightly. */
final class FindingList extends Composite<Panel> {

    private final List<Finding> findings;

    FindingList(List<Finding> findings) {
        this.findings = findings;
    }

    @Override
    protected Panel initContent() {
        var signers = findings.stream()
                .filter(finding -> finding.kind() == FindingKind.SIGNER)
                .map(Finding::meant)
                .collect(Collectors.toSet());
        var panel = new Panel(text("press.article.ui.findings"));
        var others = findings.stream()
                .filter(finding -> finding.kind() != FindingKind.SIGNER)
                .toList();
        panel.show(
                new Paragraph(text("press.article.ui.signers", signers.size())),
                others.isEmpty() ? new Paragraph(text("press.article.ui.nothing-wrong")) : list(others));
        return panel;
    }

    private static Component list(List<Finding> others) {
        var list = new OrderedList();
        list.addClassName("finding-list");
        others.forEach(finding -> list.add(new ListItem(
                new StatusBadge(Texts.label(finding.kind()), FindingTones.of(finding.kind())),
                new Span(FindingSentence.of(finding)))));
        return list;
    }
}
