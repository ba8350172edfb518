package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** What the tables and heads of papers share. */
final class PaperTables {

    private PaperTables() {}

    static Component blocked() {
        return new StatusBadge(text("advertising.publication.ui.blocked"), Tone.BAD);
    }

    static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
