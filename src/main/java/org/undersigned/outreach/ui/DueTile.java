package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.BarTable;
import org.undersigned.base.ui.BarTable.Bar;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Tone;
import org.undersigned.outreach.Due;
import org.undersigned.outreach.OwnerChoice;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.PipelineFigures;

/** What whoever looks has to do this week in the pipeline. */
@org.springframework.stereotype.Component
class DueTile implements HomeTile {

    private final PipelineFigures figures;
    private final CurrentUser user;

    DueTile(PipelineFigures figures, CurrentUser user) {
        this.figures = figures;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String permission() {
        return Permission.OUTREACH_WRITE;
    }

    @Override
    public Component content(UUID campaignId) {
        var due = figures.dueOf(campaignId, user.id());
        var panel = new Panel(text("outreach.ui.tile.due"));
        if (due.now() + due.laterThisWeek() == 0) {
            panel.show(new Paragraph(text("outreach.ui.tile.due.none")));
        } else {
            panel.show(new BarTable(
                    text("outreach.ui.tile.due.caption"),
                    List.of(
                            bar(campaignId, Due.OVERDUE, due.overdue(), Tone.BAD),
                            bar(campaignId, Due.TODAY, due.today(), Tone.WAITING),
                            bar(campaignId, Due.LATER_THIS_WEEK, due.laterThisWeek(), Tone.NEUTRAL))));
        }
        return panel;
    }

    private static Bar bar(UUID campaign, Due due, int number, Tone tone) {
        var filter = ParticipationFilter.all(campaign)
                .withOwners(Set.of(OwnerChoice.ME))
                .withDue(Set.of(due));
        return new Bar(OutreachNavigation.linkToPipeline(label(due), filter), number, tone);
    }
}
