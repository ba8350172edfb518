package org.undersigned.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server would send of the page that is open, and what it holds of it. */
public final class Wire {

    private static final int ROWS = 100;

    private Wire() {}

    /** The answer as it goes to the browser, with the first rows of every grid, and every element of the page. */
    public static String ofThisPage() {
        var ui = UI.getCurrent();
        all(ui).filter(Grid.class::isInstance)
                .forEach(grid -> ((Grid<?>) grid).getDataCommunicator().setViewportRange(0, ROWS));
        return new UidlWriter().createUidl(ui, false) + elements(ui.getElement());
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Wire::all));
    }

    private static String elements(Element element) {
        if (element.isTextNode()) {
            return element.getText() + "\n";
        }
        var attributes = element.getAttributeNames().map(element::getAttribute).collect(Collectors.joining("\n"));
        var properties = element.getPropertyNames()
                .map(name -> String.valueOf(element.getPropertyRaw(name)))
                .collect(Collectors.joining("\n"));
        return attributes + "\n" + properties + "\n"
                + element.getChildren().map(Wire::elements).collect(Collectors.joining());
    }
}
