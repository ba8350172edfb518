package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page for people who are not signed in: the product's name, one heading, one thing to do. */
public class EntryPage extends Composite<Div> {

    private final H1 title = new H1();
    private final Div body = new Div();

    public EntryPage() {
        var product = new Paragraph(text("access.product"));
        product.addClassName("entry-product");
        var motto = new Paragraph(text("access.motto"));
        motto.addClassName("entry-motto");
        var sheet = new Main(title, body);
        sheet.addClassName("entry-sheet");
        body.addClassName("entry-body");
        getContent().addClassName("entry-page");
        getContent().add(new Div(product, motto), sheet);
    }

    void show(String heading, Component... content) {
        title.setText(heading);
        body.removeAll();
        body.add(content);
    }
}
