package org.undersigned.roster.rank.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.rank.RankMove;
import org.undersigned.roster.rank.RankService;
import org.undersigned.roster.rank.RankedName;
import org.undersigned.roster.rank.RankedNames;

/** Makes the panel in which the names that stand first are put in order. */
@org.springframework.stereotype.Component
public class RankPanels {

    private final RankService ranks;
    private final CurrentUser user;

    RankPanels(RankService ranks, CurrentUser user) {
        this.ranks = ranks;
        this.user = user;
    }

    /**
     * @param marquee the marquee names of the list, which can have a rank
     * @param changed called when the order was changed
     */
    public Component of(UUID campaign, List<EditionLine> marquee, Runnable changed) {
        var ranked = ranks.ranked(campaign);
        var listed = marquee.stream().map(EditionLine::party).collect(Collectors.toSet());
        var mayRank = user.may(Permission.CAMPAIGN_WRITE);
        var panel = new Panel(text("roster.rank.ui.title"));
        var content = new ArrayList<Component>();
        content.add(new Paragraph(text(about(ranked, marquee))));
        var list = new OrderedList();
        list.addClassName("ranked-names");
        for (var name : ranked.names()) {
            var item = item(name, listed.contains(name.party()));
            if (mayRank) {
                item.add(buttons(campaign, ranked, name, changed));
            }
            list.add(item);
        }
        content.add(list);
        if (mayRank && !marquee.isEmpty()) {
            content.add(adding(campaign, ranked, marquee, changed));
        }
        panel.show(content.toArray(Component[]::new));
        return panel;
    }

    private static String about(RankedNames ranked, List<EditionLine> marquee) {
        if (!ranked.names().isEmpty()) {
            return "roster.rank.ui.about";
        }
        return marquee.isEmpty() ? "roster.rank.ui.no-marquee" : "roster.rank.ui.none";
    }

    private static ListItem item(RankedName name, boolean listed) {
        var number = new Span(String.valueOf(name.rank()));
        number.addClassName("rank-number");
        var credited = new Span(name.name());
        credited.addClassName("printed");
        var said = new Div(credited);
        if (!listed) {
            var note = new Span(text("roster.rank.ui.not-listed"));
            note.addClassName("edition-about");
            said.add(note);
        }
        said.addClassName("ranked-name");
        return new ListItem(number, said);
    }

    private Component buttons(UUID campaign, RankedNames ranked, RankedName name, Runnable changed) {
        var up = button("up", name, () -> ranks.move(campaign, ranked.version(), name.party(), RankMove.UP), changed);
        up.setEnabled(name.rank() > 1);
        var down = button(
                "down", name, () -> ranks.move(campaign, ranked.version(), name.party(), RankMove.DOWN), changed);
        down.setEnabled(name.rank() < ranked.names().size());
        var drop = button("drop", name, () -> ranks.drop(campaign, ranked.version(), name.party()), changed);
        var buttons = new Div(up, down, drop);
        buttons.addClassName("rank-buttons");
        return buttons;
    }

    private static Button button(String verb, RankedName name, Runnable step, Runnable changed) {
        var button = Buttons.quiet(text("roster.rank.ui." + verb), () -> {
            if (Notifications.orRefusal(step)) {
                changed.run();
            }
        });
        button.setAriaLabel(text("roster.rank.ui." + verb + ".of", name.name()));
        return button;
    }

    private Component adding(UUID campaign, RankedNames ranked, List<EditionLine> marquee, Runnable changed) {
        var has = ranked.names().stream().map(RankedName::party).collect(Collectors.toSet());
        var names = new ComboBox<EditionLine>(text("roster.rank.ui.add"));
        names.setItems(
                marquee.stream().filter(line -> !has.contains(line.party())).toList());
        names.setItemLabelGenerator(EditionLine::credited);
        names.setPlaceholder(text("roster.rank.ui.add.placeholder"));
        names.setHelperText(text("roster.rank.ui.add.help"));
        names.setWidthFull();
        names.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null
                    && Notifications.orRefusal(() -> ranks.rank(
                            campaign, ranked.version(), chosen.getValue().party()))) {
                changed.run();
            }
        });
        return names;
    }
}
