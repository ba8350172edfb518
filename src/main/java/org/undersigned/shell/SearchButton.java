package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Symbol;

/** Looks like the field that it opens. */
class SearchButton extends Composite<NativeButton> {

    SearchButton(Runnable open) {
        var words = new Span(Texts.text("shell.search.open"));
        words.addClassName("search-words");
        var key = new Span(Texts.text("shell.key.search"));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");

        getContent().addClassName("search-open");
        getContent().getElement().setAttribute("aria-keyshortcuts", "Control+K");
        getContent().addClickListener(click -> open.run());
        getContent().add(Symbol.SEARCH.icon(), words, key);
    }
}
