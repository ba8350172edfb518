package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.RegisterColumns;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.ui.CampaignNavigation;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.mapping.MappingService;

/** The spreadsheets that were imported into the campaign one works in, the newest first. */
@Route(IntakeNavigation.IMPORTS)
@RolesAllowed(Permission.IMPORT_READ)
class ImportListView extends Composite<Page> implements HasDynamicTitle {

    private final ImportService imports;
    private final MappingService mappings;
    private final CurrentUser user;
    private final UserDirectory staff;
    private final Clock clock;
    private final ViewHeader header = new ViewHeader(text("intake.ui.title"));

    ImportListView(
            ImportService imports,
            MappingService mappings,
            CampaignChoiceService choice,
            CurrentUser user,
            UserDirectory staff,
            Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.user = user;
        this.staff = staff;
        this.clock = clock;
        choice.current().ifPresentOrElse(this::show, this::showNothingYet);
    }

    private void show(CampaignFacts campaign) {
        var register = new Register<ListedImport, UUID>(
                (id, offset, limit, sort) -> page(id, offset, limit), imports::count, ListedImport::id, campaign.id());

        register.named(IntakeNavigation.IMPORTS).onOpen(listed -> IntakeNavigation.toImport(listed.id()));

        addColumns(register.columns(), new Instants(clock, campaign.zone()));
        register.counted((shown, all) -> text("intake.ui.list.count", all))
                .narrow(ListedImport::file, ListedImport::inShort)
                .emptyAs(new EmptyState(
                        text("intake.ui.list.empty.title"), text("intake.ui.list.empty.text"), upload(campaign)));
        header.primary(upload(campaign)).secondary(mappings(new Instants(clock, campaign.zone())));
        register.getElement().getClassList().add("intake-list");
        getContent().showList(header, register);
    }

    private void showNothingYet() {
        getContent()
                .show(
                        header,
                        new EmptyState(
                                text("intake.ui.no-campaign.title"),
                                text("intake.ui.no-campaign.text"),
                                CampaignNavigation.linkToCampaigns(text("intake.ui.no-campaign.go"))));
    }

    private Component[] upload(CampaignFacts campaign) {
        return user.may(Permission.IMPORT_PROPOSE)
                ? new Component[] {
                    Buttons.primary(text("intake.ui.upload"), () -> new UploadDialog(imports, campaign).open())
                }
                : new Component[0];
    }

    private Button mappings(Instants instants) {
        return Buttons.plain(
                text("intake.ui.mappings"),
                () -> new MappingsDialog(mappings, staff, instants, user.may(Permission.IMPORT_PROPOSE)).open());
    }

    private static void addColumns(RegisterColumns<ListedImport> columns, Instants instants) {
        columns.prose(text("intake.ui.file"), ListedImport::file)
                .setWidth("9rem")
                .setFlexGrow(2);
        columns.badge(
                        text("intake.ui.state"),
                        listed -> label(listed.state()),
                        listed -> IntakeTones.of(listed.state()))
                .setWidth("12rem");
        columns.number(text("intake.ui.rows"), ListedImport::rows).setWidth("4.75rem");
        columns.prose(text("intake.ui.result"), ListedImport::summary)
                .setWidth("14rem")
                .setFlexGrow(4);
        columns.giveWay(columns.text(text("intake.ui.started-by"), ListedImport::startedBy)
                .setWidth("9rem")
                .setFlexGrow(1));
        columns.instant(text("intake.ui.started-at"), instants, ListedImport::startedAt);
    }

    private List<ListedImport> page(UUID campaign, int offset, int limit) {
        var rows = imports.rows(campaign, offset, limit);
        var names =
                staff.names(rows.stream().map(row -> row.facts().startedBy()).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> ListedImport.of(row, names.getOrDefault(row.facts().startedBy(), "")))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return text("intake.ui.title");
    }
}
