package org.undersigned.directory.duplicate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.duplicate.DuplicateReason;
import org.undersigned.directory.duplicate.DuplicateService;
import org.undersigned.directory.duplicate.PairFilter;
import org.undersigned.directory.duplicate.PairRow;
import org.undersigned.directory.ui.DirectoryNavigation;

/** The pairs that may be one party, until somebody has decided about them; and those that were told apart. */
@Route(DuplicateNavigation.DUPLICATES)
@RolesAllowed(Permission.DIRECTORY_READ)
class DuplicatesView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private static final String KIND = "kind";
    private static final String STANDING = "standing";
    private static final String TOLD_APART = "told-apart";

    private final DuplicateService duplicates;
    private final PairComparison comparison;
    private final Register<PairRow, PairFilter> register;
    private final FilterChip<PartyKind> kinds;
    private final FilterChip<String> standing;

    DuplicatesView(DuplicateService duplicates, PairComparison comparison, Clock clock) {
        this.duplicates = duplicates;
        this.comparison = comparison;
        register = new Register<>(
                (filter, offset, limit, sort) -> duplicates.rows(filter, offset, limit),
                duplicates::count,
                PairRow::id,
                PairFilter.WAITING);
        standing = new FilterChip<>(
                text("directory.duplicate.standing"),
                List.of(TOLD_APART),
                word -> text("directory.duplicate.told-apart"),
                chosen -> register.refine(filter -> filter.withDecided(!chosen.isEmpty())));
        kinds = new FilterChip<>(
                text("directory.fact.kind"),
                List.of(PartyKind.values()),
                Texts::label,
                chosen -> register.refine(filter -> filter.withKinds(chosen)));

        register.filters(standing, kinds)
                .addressed(DuplicateNavigation.DUPLICATES, DuplicatesView::words)
                .counted((shown, all) -> text("directory.duplicate.count", shown))
                .narrow(
                        row -> text(
                                "directory.duplicate.pair",
                                row.one().name(),
                                row.other().name()),
                        this::reasons)
                .rowWord(text("directory.duplicate.row"))
                .emptyAs(
                        new EmptyState(text("directory.duplicate.empty.title"), text("directory.duplicate.empty.text")))
                .onOpen(this::open)
                .detail(this::row, this::detail);

        addColumns(Instants.here(clock));
        var header = new ViewHeader(getPageTitle());
        header.within(DirectoryNavigation.linkToDirectory(text("directory.list.title")));
        getContent().showList(header, register);
    }

    private void addColumns(Instants instants) {
        var columns = register.columns();
        columns.printed(text("directory.duplicate.one"), row -> row.one().name());
        columns.printed(text("directory.duplicate.other"), row -> row.other().name());
        columns.text(text("directory.duplicate.reasons"), this::reasons).setFlexGrow(3);
        columns.giveWay(columns.instant(text("directory.duplicate.at"), instants, PairRow::at));
    }

    private String reasons(PairRow row) {
        return row.isDecided() ? text("directory.duplicate.told-apart") : DuplicateReason.told(row.reasons());
    }

    private PairRow row(UUID id) {
        return duplicates.row(id).orElseThrow(() -> new Refusal("directory.refused.unknown-pair"));
    }

    private Component detail(PairRow row) {
        var detail = new Div(new H2(text("directory.duplicate.question")), comparison.of(row, this::decided));
        detail.addClassName("register-detail");
        return detail;
    }

    private void open(PairRow row) {
        var dialog = new Dialog(text("directory.duplicate.question"));
        dialog.addClassName("form-dialog");
        dialog.add(comparison.of(row, () -> {
            dialog.close();
            register.refresh();
        }));
        dialog.getFooter().add(Buttons.quiet(text("directory.duplicate.close"), dialog::close));
        dialog.open();
    }

    private void decided() {
        register.closeDetail();
        register.refresh();
    }

    private static Map<String, List<String>> words(PairFilter filter) {
        return Map.of(
                STANDING, filter.decided() ? List.of(TOLD_APART) : List.of(), KIND, AddressWords.names(filter.kinds()));
    }

    private static PairFilter filter(QueryParameters query) {
        return new PairFilter(
                query.getParameters(STANDING).contains(TOLD_APART),
                AddressWords.constants(query, KIND, PartyKind.values()));
    }

    @Override
    public String getPageTitle() {
        return text("directory.duplicate.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        var filter = filter(query);
        standing.choose(filter.decided() ? Set.of(TOLD_APART) : Set.of());
        kinds.choose(filter.kinds());
        register.show(filter, "", query);
    }
}
