package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.press.coverage.CoverageFinding;
import org.undersigned.press.coverage.CoverageRow;
import org.undersigned.roster.ui.RosterNavigation;

/** The articles that were logged, what was wrong with each, and whether its outlet was told. */
@Route(PressNavigation.COVERAGE)
@RolesAllowed(Permission.EDITION_READ)
class CoverageListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final CoverageLog log;
    private final ViewHeader header = new ViewHeader(
                    text("press.coverage.ui.title"),
                    Buttons.primary(text("press.article.ui.read"), PressNavigation::toArticle))
            .within(PressNavigation.linkToDesk(text("press.desk.ui.title")));

    CoverageListView(CoverageLog log) {
        this.log = log;
    }

    @Override
    public String getPageTitle() {
        return text("press.coverage.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        show();
    }

    private void show() {
        var rows = log.latest();
        getContent()
                .show(
                        header,
                        rows.isEmpty()
                                ? new EmptyState(
                                        text("press.coverage.ui.none.title"), text("press.coverage.ui.none.text"))
                                : list(rows));
    }

    private Component list(List<CoverageRow> rows) {
        var list = new UnorderedList();
        list.addClassName("quote-list");
        rows.forEach(row -> list.add(new ListItem(line(row))));
        return list;
    }

    private Component[] line(CoverageRow row) {
        var about = new Div(state(row), new Span(text("press.coverage.ui.signers", row.signers())));
        about.add(
                RosterNavigation.linkToEdition(
                        text("press.coverage.ui.read-against", row.edition().label()),
                        row.edition().id()),
                log.instants().label(row.loggedAt()));
        about.addClassName("quote-about");
        return new Component[] {title(row), about, findings(row), actions(row)};
    }

    private static Component title(CoverageRow row) {
        var details = row.details();
        var words = details.headline().isEmpty()
                ? details.outlet()
                : text("press.coverage.ui.titled", details.outlet(), details.headline());
        var title = new Paragraph();
        title.addClassName("printed");
        if (details.link().isEmpty()) {
            title.setText(words);
        } else {
            var link = new Anchor(details.link(), words);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setTarget("_blank");
            title.add(link);
        }
        if (details.appearedOn() != null) {
            title.add(new Span(text("press.coverage.ui.appeared", Instants.date(details.appearedOn()))));
        }
        return title;
    }

    private static Component state(CoverageRow row) {
        if (row.wrong() == 0) {
            return new StatusBadge(text("press.coverage.ui.right"), Tone.GOOD);
        }
        return row.correctionSentAt() == null
                ? new StatusBadge(text("press.coverage.ui.wrong", row.wrong()), Tone.BAD)
                : new StatusBadge(text("press.coverage.ui.told"), Tone.PROGRESS);
    }

    private static Component findings(CoverageRow row) {
        var findings = new UnorderedList();
        findings.addClassName("finding-list");
        row.findings().stream().map(CoverageListView::finding).forEach(findings::add);
        var details =
                new Details(text("press.coverage.ui.findings", row.findings().size()), findings);
        details.setVisible(!row.findings().isEmpty());
        return details;
    }

    private static ListItem finding(CoverageFinding finding) {
        return new ListItem(
                new StatusBadge(Texts.label(finding.kind()), FindingTones.of(finding.kind())),
                new Span(finding.sentence()));
    }

    /** Made when it is opened: it names only whose yes stands then. */
    private Component draft(CoverageRow row) {
        var draft = new Details(text("press.article.ui.correction"));
        draft.addOpenedChangeListener(opened -> {
            draft.removeAll();
            if (opened.isOpened()) {
                draft.add(log.correction(row));
            }
        });
        return draft;
    }

    private Component actions(CoverageRow row) {
        var actions = new Div();
        actions.addClassName("coverage-actions");
        if (log.mayWrite()) {
            actions.add(Buttons.plain(text("press.coverage.ui.revise"), () -> log.revise(row, this::show)));
        }
        if (row.wrong() > 0) {
            actions.add(draft(row));
        }
        if (log.mayWrite() && row.wrong() > 0 && row.correctionSentAt() == null) {
            actions.add(Buttons.plain(text("press.coverage.ui.sent"), () -> log.correctionSent(row, this::show)));
        }
        return actions;
    }
}
