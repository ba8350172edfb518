package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.SearchHit;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;

/** Finds participations of the campaign one works in. */
@Component
class ParticipationSearch implements SearchSource {

    private final PipelineService pipeline;
    private final CampaignChoiceService choice;

    ParticipationSearch(PipelineService pipeline, CampaignChoiceService choice) {
        this.pipeline = pipeline;
        this.choice = choice;
    }

    @Override
    public String group() {
        return text("outreach.ui.title");
    }

    @Override
    public String permission() {
        return Permission.OUTREACH_READ;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return choice.current().map(campaign -> pipeline.find(campaign.id(), typed, limit)).orElse(List.of()).stream()
                .map(ParticipationSearch::hit)
                .toList();
    }

    private static SearchHit hit(ParticipationRow row) {
        return new SearchHit(
                row.name(), label(row.stage()), ParticipationView.class, OutreachNavigation.parameters(row.id()));
    }
}
