package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;

/** The paper surface, for a text or a list as the public will see it. Controls stay outside of it. */
public final class Paper extends Composite<Article> {

    public Paper(Component... content) {
        getContent().addClassName("paper");
        getContent().add(content);
    }

    public void show(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }
}
