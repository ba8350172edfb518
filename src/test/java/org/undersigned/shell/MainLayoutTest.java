package org.undersigned.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.testing.ViewTest;

class MainLayoutTest extends ViewTest {

    @Autowired
    private List<NavigationEntry> entries;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void showsOnlyWhatTheRoleMayOpen() {
        signIn(Role.CAMPAIGNER);
        UI.getCurrent().navigate(HomeView.class);

        var allowed = entries.stream()
                .filter(entry -> entry.group() != NavigationEntry.Group.ACCOUNT)
                .filter(entry -> currentUser.may(entry.permission()))
                .map(NavigationEntry::title)
                .toList();
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(allowed).contains(Texts.text("shell.home.title"));
        assertThat(allowed).hasSizeLessThan(entries.size());
    }

    @Test
    void showsTheUsersToAnAdministrator() {
        signIn(Role.ADMIN);
        UI.getCurrent().navigate(HomeView.class);

        assertThat(shown()).contains(Texts.text("access.users.title"));
    }

    @Test
    void hidesTheUsersFromACampaigner() {
        signIn(Role.CAMPAIGNER);
        UI.getCurrent().navigate(HomeView.class);

        assertThat(shown()).isNotEmpty().doesNotContain(Texts.text("access.users.title"));
    }

    @Test
    void setsThePageIntoTheMainLandmark() {
        signIn(Role.COORDINATOR);
        UI.getCurrent().navigate(HomeView.class);

        assertThat(_get(Main.class).getElement().getChildCount()).isEqualTo(1);
    }

    @Test
    void namesTheTabByPageAndProduct() {
        signIn(Role.COORDINATOR);

        UI.getCurrent().navigate(HomeView.class);
        _get(Main.class);

        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo(Texts.text("shell.title", Texts.text("shell.home.title")));
    }

    private static List<String> shown() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
