package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.directory.merge.MergeChoices;
import org.undersigned.directory.merge.MergeOrder;
import org.undersigned.directory.merge.MergePreview;
import org.undersigned.directory.merge.MergeService;
import org.undersigned.directory.ui.DirectoryNavigation;

/** Two parties beside each other: what hangs on each, what stands where they differ, and what the merge would decide. */
@Route(MergeNavigation.MERGE)
@RolesAllowed(Permission.PARTY_MERGE)
class MergeView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final MergeService merges;
    private final Clock clock;
    private MergeChoices choices = MergeChoices.USUAL;

    /** The two parties as the address names them. */
    private record Two(UUID one, UUID other, UUID kept) {

        UUID folded() {
            return kept.equals(one) ? other : one;
        }
    }

    MergeView(MergeService merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        var one = party(query, MergeNavigation.ONE);
        var other = party(query, MergeNavigation.OTHER);
        var kept = query.getSingleParameter(MergeNavigation.KEEP)
                .flatMap(Ids::read)
                .filter(chosen -> chosen.equals(one) || chosen.equals(other))
                .orElseGet(() -> merges.richer(one, other));
        choices = MergeChoices.USUAL;
        show(new Two(one, other, kept));
    }

    private static UUID party(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("directory.refused.unknown-party"));
    }

    private void show(Two two) {
        var preview = merges.preview(two.kept(), two.folded(), choices);
        var header = new ViewHeader(getPageTitle())
                .within(DirectoryNavigation.linkToDirectory(text("directory.list.title")))
                .secondary(Buttons.quiet(
                        text("directory.merge.keep-other", preview.folded().name()),
                        () -> MergeNavigation.toMerge(two.one(), two.other(), two.folded())));
        var sides = new Panel(text("directory.merge.side-by-side"), new MergeTable(preview, Instants.here(clock)));
        if (preview.refusals().isEmpty()) {
            header.primary(
                    Buttons.primary(text("directory.merge.go", preview.kept().name()), () -> merge(preview)));
            getContent().show(header, MergeOutcome.notice(preview), columns(sides, outcome(two, preview)));
        } else {
            getContent().show(header, MergeOutcome.notice(preview), sides);
        }
    }

    private Div outcome(Two two, MergePreview preview) {
        var result = new Panel(text("directory.merge.result"), MergeOutcome.result(preview));
        var form = new MergeChoiceForm(preview, chosen -> choose(two, chosen, result));
        return new Div(result, new Panel(text("directory.merge.stands"), form));
    }

    private void choose(Two two, MergeChoices chosen, Panel result) {
        choices = chosen;
        result.show(MergeOutcome.result(merges.preview(two.kept(), two.folded(), choices)));
    }

    private static Div columns(Component facts, Component outcome) {
        var columns = new Div(facts, outcome);
        columns.addClassName("merge-columns");
        return columns;
    }

    private void merge(MergePreview seen) {
        var order = new MergeOrder(
                seen.kept().id(),
                seen.kept().version(),
                seen.folded().id(),
                seen.folded().version(),
                choices);
        if (Notifications.orRefusal(() -> merges.merge(order))) {
            DirectoryNavigation.toParty(seen.kept().id());
            Notifications.say(text(
                    "directory.merge.done", seen.folded().name(), seen.kept().name()));
        }
    }

    @Override
    public String getPageTitle() {
        return text("directory.merge.title");
    }
}
