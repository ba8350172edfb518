package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.coverage.NameCount;

/** How many names stand under each letter at this moment, against the campaign's target, with the rule of counting. */
@org.springframework.stereotype.Component
class NamesTile implements HomeTile {

    private final CoveredNames names;
    private final LetterService letters;
    private final CampaignService campaigns;

    NamesTile(CoveredNames names, LetterService letters, CampaignService campaigns) {
        this.names = names;
        this.letters = letters;
        this.campaigns = campaigns;
    }

    @Override
    public Place place() {
        return Place.STANDING;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var campaign = campaigns.campaign(campaignId);
        var published = letters.letters(campaignId).stream()
                .filter(letter -> letter.currentNumber() > 0)
                .toList();
        var panel = new Panel(text("signature.ui.tile.names"));
        if (published.isEmpty()) {
            panel.show(new Paragraph(text("signature.ui.tile.names.no-text")));
        } else {
            panel.show(figures(published, campaign));
        }
        return panel;
    }

    private Component[] figures(List<LetterFacts> published, CampaignFacts campaign) {
        var parts = new ArrayList<Component>();
        for (var letter : published) {
            var count = names.count(letter.id(), letter.currentNumber());
            parts.add(figure(letter, count, campaign.target(), published.size() > 1));
        }
        var rule = new Paragraph(
                text("signature.ui.tile.names.rule", campaign.countingRule().sentence()));
        rule.addClassName("counting-rule");
        parts.add(rule);
        return parts.toArray(Component[]::new);
    }

    private static Figure figure(LetterFacts letter, NameCount count, int target, boolean several) {
        var below = new ArrayList<Component>();
        if (target > 0) {
            var bar = new ProgressBar(0, target, Math.min(count.total(), target));
            bar.getElement()
                    .setAttribute("aria-label", text("signature.ui.tile.names.progress", count.total(), target));
            below.add(bar);
        }
        var kinds = new Span(text(
                "signature.ui.tile.names.kinds",
                count.persons(),
                count.groups(),
                count.estates(),
                count.organisations()));
        kinds.addClassName("figure-label");
        below.add(kinds);
        if (several) {
            var title = new Span(letter.title());
            title.addClassName("printed");
            below.add(title);
        }
        return new Figure(count.total(), text("signature.ui.tile.names.of", target), below.toArray(Component[]::new));
    }
}
