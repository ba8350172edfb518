package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.approval.PolicyService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;

/** Who approves the copy of the campaign that one works in. */
@Route(CopyNavigation.POLICY)
@RolesAllowed(Permission.COPY_READ)
class PolicyView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final PolicyService policies;
    private final UserDirectory users;
    private final CopyParts parts;
    private final ViewHeader header = new ViewHeader(text("advertising.approval.ui.policy"));

    PolicyView(PolicyService policies, UserDirectory users, CopyParts parts) {
        this.policies = policies;
        this.users = users;
        this.parts = parts;
        header.within(CopyNavigation.linkToCopies(text("advertising.copy.ui.title")));
    }

    @Override
    public String getPageTitle() {
        return text("advertising.approval.ui.policy");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        parts.campaign().ifPresentOrElse(this::show, this::showNoCampaign);
    }

    private void show(CampaignFacts campaign) {
        var policy = policies.policy(campaign.id());
        var form = new PolicyForm(users.staff());
        form.show(policy.steps());
        form.setReadOnly(!parts.mayWrite());
        header.note(campaign.name()).primary();
        if (parts.mayWrite()) {
            header.primary(Buttons.primary(
                    text("advertising.approval.ui.policy.save"),
                    () -> form.read().ifPresent(steps -> {
                        if (Notifications.orRefusal(() -> policies.keep(campaign.id(), policy.version(), steps))) {
                            Notifications.say(text("advertising.approval.ui.policy.saved"));
                            show(campaign);
                        }
                    })));
        }
        var explanation = new Paragraph(text("advertising.approval.ui.policy.text"));
        explanation.addClassName("approval-about");
        var body = new Div(explanation, form);
        body.addClassName("policy-body");
        getContent().show(header, body);
    }

    private void showNoCampaign() {
        header.primary();
        getContent()
                .show(
                        header,
                        new EmptyState(
                                text("advertising.approval.ui.no-campaign.title"),
                                text("advertising.approval.ui.no-campaign.text")));
    }
}
