package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.approval.ui.CopyNavigation;
import org.undersigned.advertising.budget.ui.BudgetNavigation;
import org.undersigned.advertising.publication.ui.PublicationNavigation;
import org.undersigned.base.ui.Panel;

/** How a page is bought, step by step, for whoever has bought none yet. */
final class FirstSteps extends Composite<Div> {

    FirstSteps() {
        var steps = new OrderedList(
                step(PublicationNavigation.linkToPublications(text("advertising.publication.ui.title")), "papers"),
                step(BudgetNavigation.linkToBudget(text("advertising.budget.ui.title")), "budget"),
                step(AdsNavigation.linkToTab(text("advertising.order.ui.orders"), "orders"), "order"),
                step(CopyNavigation.linkToCopies(text("advertising.copy.ui.title")), "copy"),
                step(AdsNavigation.linkToTab(text("advertising.proof.ui.title"), "placements"), "proof"),
                step(AdsNavigation.linkToTab(text("advertising.order.ui.orders"), "orders"), "run"));
        steps.addClassName("first-steps");
        getContent().add(new Panel(text("advertising.calendar.ui.steps"), steps));
    }

    private static ListItem step(Component link, String step) {
        return new ListItem(link, new Span(" "), new Span(text("advertising.calendar.ui.steps." + step)));
    }
}
