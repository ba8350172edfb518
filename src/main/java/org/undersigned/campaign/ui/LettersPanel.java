package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionRow;

/** The letters of a campaign with all their texts. */
@org.springframework.stereotype.Component
class LettersPanel implements CampaignPanel {

    private final CampaignService campaigns;
    private final LetterService letters;
    private final LetterDialogs dialogs;
    private final UserDirectory staff;
    private final Clock clock;

    LettersPanel(
            CampaignService campaigns, LetterService letters, LetterDialogs dialogs, UserDirectory staff, Clock clock) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.dialogs = dialogs;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return text("campaign.letters.title");
    }

    @Override
    public Component content(UUID campaignId) {
        var found = letters.letters(campaignId);
        if (found.isEmpty()) {
            return new EmptyState(
                    text("campaign.letters.empty.title"),
                    text("campaign.letters.empty.text"),
                    dialogs.addFirstAction(campaignId));
        }
        var rows = letters.versionRows(campaignId);
        var instants = new Instants(clock, campaigns.campaign(campaignId).zone());
        var names = publishers(rows.values());
        var list = new Div();
        list.addClassName("letters");
        found.forEach(letter -> {
            var texts = new VersionTable(campaignId, rows.getOrDefault(letter.id(), List.of()), names, instants);
            list.add(new LetterItem(letter, texts, dialogs.actions(letter)));
        });
        return list;
    }

    private Map<UUID, String> publishers(Collection<List<LetterVersionRow>> rows) {
        return staff.names(rows.stream()
                .flatMap(List::stream)
                .map(LetterVersionRow::publishedBy)
                .collect(Collectors.toSet()));
    }
}
