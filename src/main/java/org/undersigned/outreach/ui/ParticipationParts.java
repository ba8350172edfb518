package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.ui.DetailHead;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.representation.ui.CallAdvice;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;
import org.undersigned.outreach.TouchService;

/** The parts of which a participation is made on its page and beside the list. */
@org.springframework.stereotype.Component
class ParticipationParts {

    private static final int TOUCHES_ON_PAGE = 100;
    private static final int TOUCHES_BESIDE = 3;

    private final ParticipationFacts facts;
    private final CallAdvice calls;
    private final TouchDialogs touchDialogs;
    private final TouchService touches;
    private final ShownTexts texts;
    private final PipelineService pipeline;
    private final CampaignService campaigns;
    private final Clock clock;

    ParticipationParts(
            ParticipationFacts facts,
            CallAdvice calls,
            TouchDialogs touchDialogs,
            TouchService touches,
            ShownTexts texts,
            PipelineService pipeline,
            CampaignService campaigns,
            Clock clock) {
        this.facts = facts;
        this.calls = calls;
        this.touchDialogs = touchDialogs;
        this.touches = touches;
        this.texts = texts;
        this.pipeline = pipeline;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Beside the list: the facts, what can come next, whom to call, the last touches. */
    Component detail(ParticipationRow row, Runnable changed) {
        var name = OutreachNavigation.linkToParticipation(row.name(), row.id());
        name.addClassName("printed");
        var detail = new Div(new DetailHead(name, StageTones.badges(row)), facts(row, changed));
        detail.addClassName("register-detail");
        toCall(row, changed).ifPresent(detail::add);
        detail.add(touchesPanel(row, TOUCHES_BESIDE).actions(touchDialogs.quietAction(row, changed)));
        return detail;
    }

    Component facts(ParticipationRow row, Runnable changed) {
        return facts.of(row, instants(row), changed);
    }

    /** In the middle of the page. */
    List<Component> work(ParticipationRow row, Runnable changed) {
        var work = new ArrayList<Component>(List.of(touchesPanel(row, TOUCHES_ON_PAGE), steps(row)));
        toCall(row, changed).ifPresent(panel -> work.add(0, panel));
        return work;
    }

    /** Nobody is named where nobody may turn to the party; that is said with the facts. */
    private Optional<Panel> toCall(ParticipationRow row, Runnable changed) {
        return row.restriction() == null
                ? Optional.of(calls.of(row.partyId(), row.discipline(), changed))
                : Optional.empty();
    }

    private Panel touchesPanel(ParticipationRow row, int most) {
        return new Panel(
                text("outreach.ui.touches"),
                new TouchList(touches.touches(row.id(), most), texts.labels(row.campaignId()), instants(row)));
    }

    private Panel steps(ParticipationRow row) {
        return new Panel(text("outreach.ui.steps"), new StageSteps(pipeline.stageChanges(row.id()), instants(row)));
    }

    /** In the zone of the campaign. */
    Instants instants(ParticipationRow row) {
        return new Instants(clock, campaigns.campaign(row.campaignId()).zone());
    }
}
