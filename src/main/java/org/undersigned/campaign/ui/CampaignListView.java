package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.RegisterColumns;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignRow;
import org.undersigned.campaign.CampaignService;

/** All campaigns, the latest first. */
@Route(CampaignListView.CAMPAIGNS)
@RolesAllowed(Permission.CAMPAIGN_READ)
class CampaignListView extends Composite<Page> implements HasDynamicTitle {

    static final String CAMPAIGNS = "campaigns";

    /** Nothing is filtered: a coalition has dozens of campaigns at most. */
    private enum Filter {
        ALL
    }

    private final Clock clock;

    CampaignListView(CampaignService campaigns, CampaignDialogs dialogs, CurrentUser user, Clock clock) {
        this.clock = clock;
        var register = new Register<CampaignRow, Filter>(
                (filter, offset, limit, sort) -> campaigns.rows(offset, limit),
                filter -> campaigns.count(),
                CampaignRow::id,
                Filter.ALL);
        var header = new ViewHeader(getPageTitle());

        register.named(CAMPAIGNS).onOpen(row -> CampaignNavigation.toCampaign(row.id()));

        addColumns(register);
        register.counted((shown, all) -> text("campaign.list.count", all));
        if (user.may(Permission.CAMPAIGN_WRITE)) {
            header.primary(Buttons.primary(text("campaign.list.create"), dialogs::create));
            register.emptyAs(new EmptyState(
                    text("campaign.list.empty.title"),
                    text("campaign.list.empty.text"),
                    Buttons.plain(text("campaign.list.create"), dialogs::create)));
        } else {
            register.emptyAs(
                    new EmptyState(text("campaign.list.empty.title"), text("campaign.list.empty.ask-coordinator")));
        }
        getContent().showList(header, register);
    }

    private void addColumns(Register<CampaignRow, Filter> register) {
        var columns = register.columns();
        columns.printed(text("campaign.fact.name"), CampaignRow::name);
        columns.badge(
                        text("campaign.fact.state"),
                        row -> state(row).label(),
                        row -> state(row).tone())
                .setWidth("9rem");
        addInstant(columns, text("campaign.fact.launch"), CampaignRow::launch);
        addInstant(columns, text("campaign.fact.embargo"), CampaignRow::embargo);
        columns.number(text("campaign.fact.target"), CampaignRow::target);
        columns.number(text("campaign.fact.letters"), CampaignRow::letters);
        register.narrow(
                CampaignRow::name,
                row -> text("campaign.list.narrow", state(row).label(), row.letters()));
    }

    private CampaignState state(CampaignRow row) {
        return CampaignState.at(clock.instant(), row.launch());
    }

    /** Each campaign has a zone of its own. */
    private void addInstant(
            RegisterColumns<CampaignRow> columns, String header, Function<CampaignRow, @Nullable Instant> instant) {
        columns.text(header, row -> shown(instant.apply(row), instants(row)::text))
                .setTooltipGenerator(row -> shown(instant.apply(row), instants(row)::exact))
                .setWidth("9.5rem")
                .setFlexGrow(2);
    }

    private static String shown(@Nullable Instant instant, Function<Instant, String> form) {
        return instant == null ? "" : form.apply(instant);
    }

    private Instants instants(CampaignRow row) {
        return new Instants(clock, row.zone());
    }

    @Override
    public String getPageTitle() {
        return text("campaign.list.title");
    }
}
