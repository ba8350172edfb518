package org.undersigned.directory.restriction.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Symbol;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.restriction.RestrictionLine;
import org.undersigned.directory.restriction.RestrictionQueries;
import org.undersigned.directory.restriction.RestrictionService;

/** The restrictions of a party on its card: those that hold, and those that did. */
@org.springframework.stereotype.Component
public class RestrictionPanel {

    private final RestrictionService restrictions;
    private final RestrictionQueries queries;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Clock clock;

    RestrictionPanel(
            RestrictionService restrictions,
            RestrictionQueries queries,
            CampaignService campaigns,
            CurrentUser user,
            Clock clock) {
        this.restrictions = restrictions;
        this.queries = queries;
        this.campaigns = campaigns;
        this.user = user;
        this.clock = clock;
    }

    public Component of(UUID party, String name, Runnable changed) {
        var lines = queries.ofParty(party);
        var content = new Div();
        content.addClassName("restriction-notices");
        lines.stream().filter(RestrictionLine::holds).forEach(line -> content.add(notice(line, name, changed)));
        if (content.getComponentCount() == 0) {
            content.add(new Paragraph(text("directory.restriction.none")));
        }
        var past = lines.stream().filter(line -> !line.holds()).toList();
        if (!past.isEmpty()) {
            content.add(past(past));
        }
        var panel = new Panel(text("directory.restriction.panel"), content);
        return user.may(Permission.OUTREACH_WRITE)
                ? panel.actions(
                        Buttons.icon(Symbol.ADD, text("directory.restriction.set"), () -> set(party, name, changed)))
                : panel;
    }

    /** For the title line of the card; nothing where nobody set a restriction, or none holds any more. */
    public List<StatusBadge> badges(UUID party) {
        return queries.holding(List.of(party)).all(party).isEmpty() ? List.of() : List.of(RestrictionNotices.badge());
    }

    private Component notice(RestrictionLine line, String name, Runnable changed) {
        var notice = new RestrictionNotice(line, Instants.here(clock));
        return user.may(Permission.RESTRICTION_LIFT)
                ? notice.with(Buttons.plain(text("directory.restriction.lift"), () -> lift(line, name, changed)))
                : notice;
    }

    private Component past(List<RestrictionLine> lines) {
        var instants = Instants.here(clock);
        var list = new UnorderedList();
        list.addClassName("restriction-past");
        for (var line : lines) {
            var item = new ListItem(new Span(RestrictionNotice.sentence(line)));
            var lifted = line.lifted();
            if (lifted == null) {
                item.add(new Span(text("directory.restriction.over")));
            } else {
                item.add(new Span(text("directory.restriction.lifted-by", lifted.by())), instants.label(lifted.at()));
            }
            if (lifted != null && lifted.reason() != null) {
                item.add(new Span(lifted.reason()));
            }
            list.add(item);
        }
        return list;
    }

    private void set(UUID party, String name, Runnable changed) {
        var form = new RestrictionForm(campaigns.campaigns());
        FormDialog.around(
                        text("directory.restriction.set.title", name),
                        form,
                        text("directory.restriction.set"),
                        details -> {
                            restrictions.set(party, details);
                            changed.run();
                        })
                .open();
    }

    private void lift(RestrictionLine line, String name, Runnable changed) {
        new ReasonDialog(
                        text("directory.restriction.lift.title", name),
                        text("directory.restriction.lift.text", name),
                        text("directory.restriction.lift"),
                        reason -> {
                            restrictions.lift(line.facts().id(), reason);
                            changed.run();
                        })
                .open();
    }
}
