package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.LineFilter;

/** One import: the step it is at, its facts, its history. */
@Route(IntakeNavigation.IMPORTS + "/:" + IntakeNavigation.IMPORT)
@RolesAllowed(Permission.IMPORT_READ)
class ImportView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final ImportSteps steps;
    private final TrailService trail;
    private @Nullable Shown shown;

    /** What stays as it is when only the lines of the step are asked for in another way: these read the address. */
    private record Shown(ImportFacts facts, Step step) {}

    ImportView(ImportService imports, ImportSteps steps, TrailService trail) {
        this.imports = imports;
        this.steps = steps;
        this.trail = trail;
        getContent().header().within(IntakeNavigation.linkToImports(text("intake.ui.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var facts = imports.facts(IntakeNavigation.id(entering));
        var query = entering.getLocation().getQueryParameters();
        var step = Step.of(facts.state(), LineAddress.asksForColumns(query));
        if (!new Shown(facts, step).equals(shown)) {
            show(facts, step, LineAddress.filter(facts.id(), query));
        }
    }

    private void show(ImportFacts facts, Step step, LineFilter filter) {
        shown = new Shown(facts, step);
        var header = getContent().header();
        header.badges(IntakeTones.badge(facts.state())).primary().secondary();
        var work = steps.work(facts, step, filter, header, () -> changed(facts.id()));
        getContent()
                .title(facts.fileName())
                .facts(steps.facts(facts))
                .work(work)
                .history(new HistoryPanel(trail, "import", facts.id()));
    }

    /** The next step from its top, at the address without what was asked of the one before. */
    private void changed(UUID id) {
        var facts = imports.facts(id);
        LineAddress.clear(this, id);
        show(facts, Step.of(facts.state(), false), LineFilter.of(id));
        getContent().scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }
}
