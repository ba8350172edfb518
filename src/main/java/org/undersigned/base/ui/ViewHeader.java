package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.undersigned.base.Texts;

/**
 * The title line of every view: what the page is, how it stands, what can be done. The last action is the primary one;
 * on a small screen it moves to the lower edge, in reach of a thumb.
 */
public final class ViewHeader extends Composite<Header> {

    private final Div within = new Div();
    private final H1 title = new H1();
    private final Span note = new Span();
    private final Div badges = new Div();
    private final Div secondary = new Div();
    private final Div primary = new Div();

    public ViewHeader(String title, Component... primaryActions) {
        var toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(Texts.text("base.ui.header.menu"));
        this.title.setText(title);
        primary.add(primaryActions);

        getContent().addClassName("view-header");
        within.addClassName("view-header-within");
        badges.addClassName("view-header-badges");
        note.addClassName("view-header-note");
        secondary.addClassName("view-header-actions");
        primary.addClassName("view-header-primary");
        var line = new Div(this.title, badges, note);
        line.addClassName("view-header-line");
        var names = new Div(within, line);
        names.addClassName("view-header-names");

        getContent().add(toggle, names, secondary, primary);
    }

    /** Sets the title in the serif face: it is a name or a text as it will be printed. */
    public ViewHeader printed() {
        title.addClassName("printed");
        return this;
    }

    /** The register that the record belongs to, as the way back. */
    public ViewHeader within(RouterLink parent) {
        within.removeAll();
        within.add(parent);
        return this;
    }

    /** A few words beside the title: a count, a date. */
    public ViewHeader note(String text) {
        note.setText(text);
        return this;
    }

    /** How the record stands; takes the place of badges set before. */
    public ViewHeader badges(Component... components) {
        badges.removeAll();
        badges.add(components);
        return this;
    }

    /** Actions beside the primary one; takes the place of those set before. */
    public ViewHeader secondary(Component... actions) {
        secondary.removeAll();
        secondary.add(actions);
        return this;
    }

    /** The one action of the page; takes the place of the one set before. */
    public ViewHeader primary(Component... actions) {
        primary.removeAll();
        primary.add(actions);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
