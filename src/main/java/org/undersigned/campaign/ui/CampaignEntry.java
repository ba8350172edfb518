package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Campaigns in the drawer. */
@org.springframework.stereotype.Component
class CampaignEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("campaign.list.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.CAMPAIGN;
    }

    @Override
    public Class<? extends Component> view() {
        return CampaignListView.class;
    }

    @Override
    public String permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public Group group() {
        return Group.MANAGE;
    }

    @Override
    public int order() {
        return 10;
    }
}
