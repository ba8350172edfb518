package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/**
 * The page of one record: its title line, the facts on the left, the work in the middle, the history on the right. It
 * becomes two columns and then one as the window narrows; an empty column takes no room.
 */
public final class RecordPage extends Composite<Div> {

    private final ViewHeader header = new ViewHeader("");
    private final Div facts = new Div();
    private final Div work = new Div();
    private final Aside history = new Aside();
    private String title = "";

    public RecordPage() {
        facts.addClassName("record-facts");
        work.addClassName("record-work");
        history.addClassName("record-history");
        var columns = new Div(facts, work, history);
        columns.addClassName("record-columns");
        getContent().addClassName("record-page");
        getContent().add(header, columns);
    }

    /** The title line, for what stands beside the title. */
    public ViewHeader header() {
        return header;
    }

    /** What the record is called, which is also what its window is called. */
    public RecordPage title(String title) {
        this.title = title;
        header.setTitle(title);
        return this;
    }

    public String title() {
        return title;
    }

    public RecordPage facts(Component... components) {
        return fill(facts, components);
    }

    public RecordPage work(Component... components) {
        return fill(work, components);
    }

    /** The trail of the record, in a column of some 300 pixels. */
    public RecordPage history(Component... components) {
        history.removeAll();
        history.add(components);
        return this;
    }

    private RecordPage fill(Div column, Component... components) {
        column.removeAll();
        column.add(components);
        return this;
    }
}
