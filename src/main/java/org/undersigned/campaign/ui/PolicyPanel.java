package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** What suffices in a campaign as evidence, by tiers. */
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
        bySentence(policy.rules(campaignId))
                .forEach((sentence, rules) -> list.add(tiers(rules), line(campaignId, sentence, rules)));
        list.addClassName("policy");
        return list;
    }

    /** What holds for several tiers is said once. */
    private static Map<String, List<PolicyRule>> bySentence(List<PolicyRule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(PolicyRule::sentence, LinkedHashMap::new, Collectors.toList()));
    }

    private static String tiers(List<PolicyRule> rules) {
        return ListFormatter.getInstance(Locale.ENGLISH)
                .format(rules.stream().map(rule -> Texts.label(rule.tier())).toList());
    }

    private Component line(UUID campaign, String sentence, List<PolicyRule> rules) {
        var line = new Div(new Span(sentence));
        line.addClassName("policy-rule");
        if (user.may(Permission.CAMPAIGN_WRITE)) {
            var changes = new Div();
            rules.forEach(rule -> changes.add(change(campaign, rule, rules.size() == 1)));
            line.add(changes);
            line.setClassName("policy-rule-shared", rules.size() > 1);
        }
        return line;
    }

    /** @param alone whether it is clear from the place which tier is meant */
    private Component change(UUID campaign, PolicyRule rule, boolean alone) {
        var tier = Texts.label(rule.tier());
        var verb = alone ? text("campaign.policy.change") : text("campaign.policy.change-one", tier);
        var change = Buttons.quiet(verb, () -> decide(campaign, rule));
        change.setAriaLabel(text("campaign.policy.change-tier", tier));
        return change;
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
