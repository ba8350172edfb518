package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.BarTable;
import org.undersigned.base.ui.BarTable.Bar;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.PipelineFigures;
import org.undersigned.outreach.Stage;

/** How many participations are at which stage, each with the way to them. */
@org.springframework.stereotype.Component
class StageTile implements HomeTile {

    private final PipelineFigures figures;

    StageTile(PipelineFigures figures) {
        this.figures = figures;
    }

    @Override
    public Place place() {
        return Place.STANDING;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String permission() {
        return Permission.OUTREACH_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var bars = figures.byStage(campaignId).entrySet().stream()
                .filter(figure -> figure.getValue() > 0)
                .map(figure -> bar(campaignId, figure))
                .toList();
        var panel = new Panel(text("outreach.ui.tile.stages"));
        if (bars.isEmpty()) {
            panel.show(
                    new Paragraph(text("outreach.ui.tile.none")),
                    OutreachNavigation.linkToPipeline(text("outreach.ui.title")));
        } else {
            panel.show(new BarTable(text("outreach.ui.tile.stages.caption"), bars));
        }
        return panel;
    }

    private static Bar bar(UUID campaign, Map.Entry<Stage, Integer> figure) {
        var filter = ParticipationFilter.all(campaign).withStages(Set.of(figure.getKey()));
        var link = OutreachNavigation.linkToPipeline(label(figure.getKey()), filter);
        return new Bar(link, figure.getValue(), StageTones.of(figure.getKey()));
    }
}
