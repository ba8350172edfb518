package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.base.ui.BarTable;
import org.undersigned.base.ui.BarTable.Bar;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.signature.coverage.NameTallies.Tally;

/** How many names go under what, folded away until somebody asks, to be copied. */
public final class TallyList extends Composite<Details> {

    private final String title;
    private final List<Tally> tallies;

    /** @param title by what is counted */
    public TallyList(String title, List<Tally> tallies) {
        this.title = title;
        this.tallies = List.copyOf(tallies);
    }

    @Override
    protected Details initContent() {
        var details = new Details(text("roster.ui.tally", title, tallies.size()));
        details.addClassName("tally-list");
        if (tallies.isEmpty()) {
            details.add(new Paragraph(text("roster.ui.tally.none")));
        } else {
            var bars = tallies.stream()
                    .map(tally -> Bar.of(tally.label(), tally.names()))
                    .toList();
            details.add(new BarTable(title, bars), new CopyButton(text("roster.ui.tally.copy"), words()));
        }
        return details;
    }

    private String words() {
        return tallies.stream()
                .map(tally -> text("roster.ui.tally.copied", tally.label(), tally.names()))
                .collect(Collectors.joining("\n"));
    }
}
