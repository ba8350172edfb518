package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;

/** Fields in two columns with their labels above, in one column where it is narrow. */
public final class FormColumns extends Composite<FormLayout> {

    private static final int COLUMNS = 2;

    public FormColumns(Component... fields) {
        getContent().setAutoResponsive(true);
        getContent().setAutoRows(true);
        getContent().setMaxColumns(COLUMNS);
        getContent().setColumnWidth("15rem");
        getContent().setExpandColumns(true);
        getContent().setExpandFields(true);
        getContent().addClassName("form-columns");
        add(fields);
    }

    public FormColumns add(Component... fields) {
        getContent().add(fields);
        return this;
    }

    /** A field over both columns. */
    public FormColumns addWide(Component field) {
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        getContent().add(field, COLUMNS);
        return this;
    }

    /** A heading before the fields that follow. */
    public FormColumns section(String title) {
        var heading = new H3(title);
        heading.addClassName("form-section");
        getContent().add(heading, COLUMNS);
        return this;
    }
}
