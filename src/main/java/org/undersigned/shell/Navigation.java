package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.NavigationEntry.Group;

/** The ways to the pages, in groups; a group without entries is left out. */
class Navigation extends Composite<Div> {

    Navigation(List<NavigationEntry> entries) {
        getContent().addClassName("drawer-navigation");
        addGroup(Texts.text("shell.navigation.work"), Group.WORK, entries);
        addGroup(Texts.text("shell.navigation.publish"), Group.PUBLISH, entries);
        addGroup(Texts.text("shell.navigation.manage"), Group.MANAGE, entries);
    }

    private void addGroup(String label, Group group, List<NavigationEntry> entries) {
        var navigation = new SideNav(label);
        entries.stream()
                .filter(entry -> entry.group() == group)
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(Navigation::item)
                .forEach(navigation::addItem);
        if (!navigation.getItems().isEmpty()) {
            getContent().add(navigation);
        }
    }

    private static SideNavItem item(NavigationEntry entry) {
        var item = new SideNavItem(entry.title(), entry.view(), entry.symbol().icon());
        item.setMatchNested(entry.view() != HomeView.class);
        return item;
    }
}
