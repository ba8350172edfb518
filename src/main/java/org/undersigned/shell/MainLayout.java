package org.undersigned.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignService;

/**
 * The frame of every page for those who are signed in: a drawer with the way to all of them, and the page beside it.
 */
@Layout
@RolesAllowed(Permission.STAFF)
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final Main main = new Main();
    private final SearchDialog search;
    private final CampaignSwitcher switcher;

    MainLayout(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<SearchSource> sources,
            CampaignChoiceService choice,
            CampaignService campaigns,
            CurrentUser currentUser,
            AuthenticationContext authentication) {
        var allowed = entries.stream()
                .filter(entry -> currentUser.may(entry.permission()))
                .toList();
        search = new SearchDialog(sources.stream()
                .filter(source -> currentUser.may(source.permission()))
                .toList());
        switcher = new CampaignSwitcher(choice, campaigns);
        var userMenu = new UserMenu(currentUser, accountEntries(allowed), authentication::logout);

        main.setId(CONTENT_ID);
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(
                new Div(skipLink(), header(switcher, search)), new Scroller(new Navigation(allowed)), footer(userMenu));
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /**
     * A hit of the search box may have been followed into another campaign; a tab of the browser is told by page and
     * product.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        search.close();
        switcher.follow();
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, response -> nameTab(ui)));
    }

    /** Vaadin sets the title of the page only after the navigation. */
    private static void nameTab(UI ui) {
        var title = ui.getInternals().getTitle();
        if (title != null && !title.isEmpty()) {
            ui.getPage().setTitle(Texts.text("shell.title", title));
        }
    }

    private static Header header(CampaignSwitcher switcher, SearchDialog search) {
        var name = new RouterLink(Texts.text("shell.product"), HomeView.class);
        name.addClassName("wordmark");
        var header = new Header(name, switcher, new SearchButton(search::open));
        header.addClassName("drawer-header");
        return header;
    }

    private static Footer footer(UserMenu userMenu) {
        var footer = new Footer(userMenu, new LookToggle(), new ShortcutSheet().opener());
        footer.addClassName("drawer-footer");
        return footer;
    }

    /** The first stop of the keyboard. */
    private static Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT_ID, Texts.text("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    private static List<NavigationEntry> accountEntries(List<NavigationEntry> allowed) {
        return allowed.stream()
                .filter(entry -> entry.group() == NavigationEntry.Group.ACCOUNT)
                .toList();
    }
}
