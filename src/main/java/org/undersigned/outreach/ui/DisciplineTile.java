package org.undersigned.outreach.ui;

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
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.Discipline;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.PipelineFigures;

/** How many participations are from which discipline, each with the way to them. */
@org.springframework.stereotype.Component
class DisciplineTile implements HomeTile {

    private final PipelineFigures figures;

    DisciplineTile(PipelineFigures figures) {
        this.figures = figures;
    }

    @Override
    public Place place() {
        return Place.STANDING;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String permission() {
        return Permission.OUTREACH_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var bars = figures.byDiscipline(campaignId).entrySet().stream()
                .map(figure -> bar(campaignId, figure))
                .toList();
        var panel = new Panel(text("outreach.ui.tile.disciplines"));
        if (bars.isEmpty()) {
            panel.show(new Paragraph(text("outreach.ui.tile.none")));
        } else {
            panel.show(new BarTable(text("outreach.ui.tile.disciplines.caption"), bars));
        }
        return panel;
    }

    private static Bar bar(UUID campaign, Map.Entry<String, Integer> figure) {
        var filter = ParticipationFilter.all(campaign).withDisciplines(Set.of(figure.getKey()));
        var link = OutreachNavigation.linkToPipeline(Discipline.label(figure.getKey()), filter);
        var isStated = !figure.getKey().equals(Discipline.NONE.code());
        return new Bar(link, figure.getValue(), isStated ? Tone.PROGRESS : Tone.NEUTRAL);
    }
}
