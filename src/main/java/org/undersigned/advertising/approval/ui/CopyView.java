package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.undersigned.access.Permission;
import org.undersigned.advertising.approval.PolicyService;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.copy.CopyFacts;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.ui.CopyNotices;
import org.undersigned.advertising.copy.ui.CopyPaper;
import org.undersigned.advertising.copy.ui.CopyStates;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.HeldAction;
import org.undersigned.base.ui.RecordPage;

/** A version of copy on paper, with what stands against it, its review, what was said about it, and how it differs. */
@Route(CopyNavigation.COPIES + "/:" + CopyNavigation.COPY)
@RolesAllowed(Permission.COPY_READ)
class CopyView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final CopyReadings readings;
    private final ReviewService reviews;
    private final PolicyService policies;
    private final CopyParts parts;
    private final CopyDialogs dialogs;
    private final DecisionButtons decisions;
    private final TrailService trail;

    CopyView(
            CopyReadings readings,
            ReviewService reviews,
            PolicyService policies,
            CopyParts parts,
            CopyDialogs dialogs,
            DecisionButtons decisions,
            TrailService trail) {
        this.readings = readings;
        this.reviews = reviews;
        this.policies = policies;
        this.parts = parts;
        this.dialogs = dialogs;
        this.decisions = decisions;
        this.trail = trail;
        getContent().addClassName("copy-page");
        getContent().header().printed().within(CopyNavigation.linkToCopies(text("advertising.copy.ui.title")));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(CopyNavigation.COPY)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("advertising.refused.unknown-copy"));
        var query = entering.getLocation().getQueryParameters();
        var newest = readings.versions(id).stream().findFirst();
        var copy = readings.copy(id);
        parts.workIn(copy.campaign());
        show(
                copy,
                CopyNavigation.version(query)
                        .or(() -> newest.map(row -> row.number()))
                        .orElse(0),
                CopyNavigation.with(query));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void reload(UUID copy) {
        var facts = readings.copy(copy);
        show(facts, readings.versions(copy).getFirst().number(), Optional.empty());
    }

    private void show(CopyFacts copy, int number, Optional<Integer> with) {
        var version = readings.version(copy.id(), number);
        var preview = readings.preview(copy.id(), number);
        var sheet = reviews.sheet(version.id());
        getContent().title(version.title());
        getContent()
                .header()
                .note(text("advertising.copy.ui.version", number))
                .badges(CopyStates.badge(version.state()))
                .secondary()
                .primary();
        if (number == copy.lastNumber()) {
            offer(copy, version, preview, sheet);
        }
        getContent()
                .facts(parts.facts(version, preview), parts.sources(version), parts.versions(copy.id(), number))
                .work(others(version, sheet), notices(copy, version, preview), paper(preview))
                .history(history(copy, version, preview, sheet, with));
    }

    private void offer(CopyFacts copy, CopyVersionFacts version, CopyPreview preview, Optional<ReviewSheet> sheet) {
        var secondary = new ArrayList<Component>();
        if (parts.mayWrite()) {
            secondary.add(Buttons.plain(text("advertising.copy.ui.write"), () -> CopyNavigation.toEditor(copy.id())));
            if (version.state().canBecome(CopyState.ABANDONED)) {
                secondary.add(Buttons.quiet(
                        text("advertising.copy.ui.abandon"), () -> dialogs.abandon(copy, () -> reload(copy.id()))));
            }
        }
        getContent().header().primary(next(copy, version, preview).toArray(Component[]::new));
        sheet.filter(ReviewSheet::mayDecide).ifPresent(open -> {
            secondary.addAll(decisions.secondary(version, open, () -> reload(copy.id())));
            getContent().header().primary(decisions.approve(version, open, () -> reload(copy.id())));
        });
        getContent().header().secondary(secondary.toArray(Component[]::new));
    }

    /** What its writers do next; as long as it carries names that may not be printed, these are struck first. */
    private List<Component> next(CopyFacts copy, CopyVersionFacts version, CopyPreview preview) {
        var isDraft = version.state() == CopyState.DRAFT;
        if (isStruckFirst(version, preview)) {
            var held = text(isDraft ? "advertising.copy.ui.submit" : "advertising.proof.ui.submit");
            return List.of(
                    new HeldAction(
                            held,
                            text("advertising.copy.ui.held", preview.failing().size())),
                    strike(copy, preview, Buttons::primary));
        }
        return isDraft && parts.mayWrite()
                ? List.of(Buttons.primary(
                        text("advertising.copy.ui.submit"), () -> dialogs.submit(version, () -> reload(copy.id()))))
                : parts.next(version);
    }

    private boolean isStruckFirst(CopyVersionFacts version, CopyPreview preview) {
        var waits = version.state() == CopyState.DRAFT || version.state() == CopyState.APPROVED;
        return parts.mayWrite() && waits && !preview.failing().isEmpty();
    }

    private Button strike(CopyFacts copy, CopyPreview preview, BiFunction<String, Runnable, Button> button) {
        return button.apply(
                text("advertising.copy.ui.strike", preview.failing().size()),
                () -> dialogs.strike(copy, preview, () -> reload(copy.id())));
    }

    private Component others(CopyVersionFacts version, Optional<ReviewSheet> sheet) {
        var others = new Div();
        sheet.flatMap(review -> decisions.others(version, review)).ifPresent(others::add);
        others.setVisible(others.getComponentCount() > 0);
        return others;
    }

    private Component notices(CopyFacts copy, CopyVersionFacts version, CopyPreview preview) {
        var notices = new CopyNotices();
        var isLast = version.number() == copy.lastNumber();
        var isBeside = isLast && parts.mayWrite() && !preview.failing().isEmpty() && !isStruckFirst(version, preview);
        var wayOut = isBeside ? new Button[] {strike(copy, preview, Buttons::plain)} : new Button[0];
        notices.show(preview, wayOut);
        return notices;
    }

    private static Component paper(CopyPreview preview) {
        var paper = new CopyPaper();
        paper.show(preview);
        return paper;
    }

    private Component[] history(
            CopyFacts copy,
            CopyVersionFacts version,
            CopyPreview preview,
            Optional<ReviewSheet> sheet,
            Optional<Integer> with) {
        var column = new ArrayList<Component>();
        sheet.ifPresentOrElse(review -> column.add(review(version, review)), () -> {
            if (version.state() == CopyState.DRAFT) {
                column.add(new AskedPanel(policies.policy(copy.campaign()), parts::name));
            }
        });
        parts.others(version).forEach(column::add);
        column.add(parts.comments(version, preview, () -> {}));
        parts.difference(copy.id(), version.number(), with).ifPresent(column::add);
        if (parts.mayReadAll()) {
            column.add(new HistoryPanel(trail, CopyService.KIND, copy.id(), parts.instants()));
        }
        return column.toArray(Component[]::new);
    }

    private Component review(CopyVersionFacts version, ReviewSheet sheet) {
        var panel = new ReviewPanel(sheet, parts.instants(), parts::name);
        if (sheet.isUnderWay() && parts.mayWrite()) {
            panel.actions(Buttons.quiet(
                    text("advertising.approval.ui.skip"),
                    () -> dialogs.skip(version, sheet, () -> reload(version.copy()))));
        }
        return panel;
    }
}
