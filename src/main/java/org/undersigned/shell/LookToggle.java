package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Symbol;

/** Changes between the light and the dark look. The script beside the page does it and remembers it in a cookie. */
class LookToggle extends Composite<NativeButton> {

    LookToggle() {
        var moon = Symbol.MOON.icon();
        moon.addClassName("look-to-dark");
        var sun = Symbol.SUN.icon();
        sun.addClassName("look-to-light");
        getContent().add(moon, sun);
        getContent().addClassNames("look-toggle", "bare-button");
        getContent().setAriaLabel(Texts.text("shell.look.toggle"));
        getContent().getElement().setAttribute("title", Texts.text("shell.look.toggle"));
    }
}
