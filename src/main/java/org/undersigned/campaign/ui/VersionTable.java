package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.LetterVersionRow;
import org.undersigned.campaign.LocaleTag;
import org.undersigned.campaign.VersionStep;

/** The texts of a letter, each with the way to its sheet. */
final class VersionTable extends Composite<Div> {

    private final Map<UUID, String> names;
    private final Instants instants;

    /** @param names the members of staff who published them, as far as they are known */
    VersionTable(UUID campaign, List<LetterVersionRow> rows, Map<UUID, String> names, Instants instants) {
        this.names = names;
        this.instants = instants;
        var table = new NativeTable();
        table.addClassName("version-table");
        var head = table.getHead().addRow();
        head.add(
                headerCell(text("campaign.version.column.number"), "col"),
                headerCell(text("campaign.version.column.language"), "col"),
                headerCell(text("campaign.version.column.step"), "col"),
                headerCell(text("campaign.version.column.published"), "col"));
        rows.forEach(row -> add(table.getBody().addRow(), campaign, row));

        getContent().addClassName("version-table-frame");
        getContent().add(table);
    }

    private void add(NativeTableRow line, UUID campaign, LetterVersionRow row) {
        var number = headerCell("", "row");
        number.add(CampaignNavigation.linkToVersion(
                text("campaign.version.number", row.number()), campaign, row.letterId(), row.id()));
        line.add(number);
        line.addDataCell().add(new Span(LocaleTag.label(row.locale())));
        line.addDataCell().add(badge(row.step()));
        line.addDataCell().add(published(row));
    }

    private Component published(LetterVersionRow row) {
        var by = names.get(row.publishedBy());
        var published = new Span(instants.label(row.publishedAt()));
        if (by != null) {
            published.add(new Span(text("campaign.version.by", by)));
        }
        published.addClassName("version-published");
        return published;
    }

    static StatusBadge badge(VersionStep step) {
        return new StatusBadge(
                Texts.label(step),
                switch (step) {
                    case FIRST, TRANSLATION -> Tone.NEUTRAL;
                    case CORRECTION -> Tone.GOOD;
                    case ASK_AGAIN -> Tone.WAITING;
                });
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
