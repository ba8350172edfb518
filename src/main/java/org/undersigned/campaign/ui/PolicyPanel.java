package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.campaign.EvidencePolicyService;
import org.undersigned.campaign.PolicyRule;

/** What suffices in a campaign as evidence, a sentence for each tier. */
@org.springframework.stereotype.Component
class PolicyPanel implements CampaignPanel {

    private final EvidencePolicyService policy;
    private final CurrentUser user;

    PolicyPanel(EvidencePolicyService policy, CurrentUser user) {
        this.policy = policy;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return text("campaign.policy.title");
    }

    @Override
    public Component content(UUID campaignId) {
        var list = new FactList();
        policy.rules(campaignId).forEach(rule -> list.add(Texts.label(rule.tier()), line(campaignId, rule)));
        list.addClassName("policy");
        return list;
    }

    private Component line(UUID campaign, PolicyRule rule) {
        var line = new Div(new Span(rule.sentence()));
        line.addClassName("policy-rule");
        if (user.may(Permission.CAMPAIGN_WRITE)) {
            var change = Buttons.quiet(text("campaign.policy.change"), () -> decide(campaign, rule));
            change.setAriaLabel(text("campaign.policy.change-tier", Texts.label(rule.tier())));
            line.add(change);
        }
        return line;
    }

    private void decide(UUID campaign, PolicyRule rule) {
        var title = text("campaign.policy.change-tier", Texts.label(rule.tier()));
        var editing =
                Editing.of(undecided(rule), () -> undecided(policy.rule(campaign, rule.tier())), (seen, decision) -> {
                    policy.decide(campaign, seen.details().rule(), decision.rule(), decision.reason());
                    CampaignNavigation.refresh();
                });
        FormDialog.editing(title, new PolicyForm(), text("campaign.policy.save"), editing)
                .wide()
                .open();
    }

    /** A rule has no version: it is told apart by what it says. */
    private static Seen<PolicyForm.Decision> undecided(PolicyRule rule) {
        return new Seen<>(0, new PolicyForm.Decision(rule, ""));
    }
}
