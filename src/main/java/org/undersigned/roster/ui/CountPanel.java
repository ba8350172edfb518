package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.undersigned.base.ui.BarTable;
import org.undersigned.base.ui.BarTable.Bar;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CountingRule;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.coverage.NameTallies;

/** How many names a list has, by kind, with the rule of counting beside it. */
final class CountPanel extends Composite<Div> {

    /** Of a list that is not sealed, whose honours and bodies may still change. */
    CountPanel(NameCount count, int listed, CountingRule rule) {
        this(count, NameTallies.NONE, listed, rule);
    }

    /** @param listed how many names are on the list, whether or not they count */
    CountPanel(NameCount count, NameTallies tallies, int listed, CountingRule rule) {
        var bars = new BarTable(
                text("roster.ui.count"),
                List.of(
                        bar(PartyKind.PERSON, count.persons()),
                        bar(PartyKind.GROUP, count.groups()),
                        bar(PartyKind.ESTATE, count.estates()),
                        bar(PartyKind.ORGANISATION, count.organisations())));
        var sentence = new Paragraph(rule.sentence());
        sentence.addClassName("counting-rule");
        var total = new Figure(count.total(), text("roster.ui.names", count.total()));
        var uncounted = new Paragraph(text("roster.ui.count.uncounted", listed - count.total()));
        uncounted.addClassName("counting-rule");
        uncounted.setVisible(listed > count.total());
        var honours = new TallyList(text("roster.ui.tally.honours"), tallies.honours());
        var bodies = new TallyList(text("roster.ui.tally.bodies"), tallies.bodies());
        honours.setVisible(!tallies.honours().isEmpty());
        bodies.setVisible(!tallies.bodies().isEmpty());
        getContent().add(new Panel(text("roster.ui.count"), total, bars, sentence, uncounted, honours, bodies));
    }

    private static Bar bar(PartyKind kind, int names) {
        return Bar.of(text("roster.file.kinds." + kind), names);
    }
}
