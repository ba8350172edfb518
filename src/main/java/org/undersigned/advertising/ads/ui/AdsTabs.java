package org.undersigned.advertising.ads.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;

/** The parts of the page of ads, and the pages beside it that stand among them. */
@org.springframework.stereotype.Component
public class AdsTabs {

    /** Also when the window becomes narrower, or is turned. */
    private static final String KEPT_IN_SIGHT = """
        const ways = this.parentElement;
        const show = () => ways.scrollTo({left: this.offsetLeft - (ways.clientWidth - this.offsetWidth) / 2});
        new ResizeObserver(show).observe(ways);
        """;

    private final List<AdsTab> tabs;
    private final List<AdsLink> links;
    private final CurrentUser user;

    AdsTabs(List<AdsTab> tabs, List<AdsLink> links, CurrentUser user) {
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(AdsTab::order)).toList();
        this.links =
                links.stream().sorted(Comparator.comparingInt(AdsLink::order)).toList();
        this.user = user;
    }

    /** The one that the address asks for, else the first. */
    AdsTab tab(String key) {
        return tabs.stream().filter(tab -> tab.key().equals(key)).findFirst().orElseGet(tabs::getFirst);
    }

    /** @param shown the key of the tab or link that is shown */
    public Nav navigation(String shown) {
        var ways = new Nav();
        ways.addClassName("ad-tabs");
        ways.getElement().setAttribute("aria-label", text("advertising.order.ui.tabs"));
        if (user.may(Permission.ORDER_READ)) {
            tabs.forEach(tab -> ways.add(marked(AdsNavigation.linkToTab(tab.title(), tab.key()), tab.key(), shown)));
        }
        links.stream()
                .filter(each -> user.may(each.permission()))
                .forEach(each -> ways.add(marked(each.link(), each.key(), shown)));
        return ways;
    }

    private static RouterLink marked(RouterLink link, String key, String shown) {
        if (key.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(KEPT_IN_SIGHT);
        }
        return link;
    }
}
