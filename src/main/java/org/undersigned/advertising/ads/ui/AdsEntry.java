package org.undersigned.advertising.ads.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Ads in the drawer. */
@org.springframework.stereotype.Component
class AdsEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("advertising.order.ui.ads");
    }

    @Override
    public Symbol symbol() {
        return Symbol.AD;
    }

    @Override
    public Class<? extends Component> view() {
        return AdsView.class;
    }

    @Override
    public String permission() {
        return Permission.ORDER_READ;
    }

    @Override
    public Group group() {
        return Group.PUBLISH;
    }

    @Override
    public int order() {
        return 40;
    }
}
