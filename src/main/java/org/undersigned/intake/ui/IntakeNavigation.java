package org.undersigned.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.field.ChangeEffect;

/** Ways to the imports. */
public final class IntakeNavigation {

    static final String IMPORTS = "imports";
    static final String IMPORT = "import";

    private IntakeNavigation() {}

    public static void toImports() {
        UI.getCurrent().navigate(ImportListView.class);
    }

    public static void toImport(UUID id) {
        UI.getCurrent().navigate(ImportView.class, parameters(id));
    }

    public static RouterLink linkToImports(String text) {
        return new RouterLink(text, ImportListView.class);
    }

    public static RouterLink linkToImport(String text, UUID id) {
        return new RouterLink(text, ImportView.class, parameters(id));
    }

    /** To the columns of an import whose rows have been checked already. */
    static RouterLink linkToColumns(String text, UUID id) {
        var link = linkToImport(text, id);
        link.setQueryParameters(LineAddress.COLUMNS);
        return link;
    }

    /** To the rows that a filter finds. */
    static void toRows(LineFilter filter) {
        UI.getCurrent().navigate(ImportView.class, parameters(filter.importId()), LineAddress.query(filter));
    }

    /** To the rows that say something of which this would come. */
    static RouterLink linkToRows(String text, UUID id, ChangeEffect effect) {
        var link = linkToImport(text, id);
        link.setQueryParameters(LineAddress.query(LineFilter.of(id).withEffect(effect)));
        return link;
    }

    /** What is no id in an address is answered as an id that nothing has. */
    static UUID id(BeforeEnterEvent entering) {
        try {
            return UUID.fromString(entering.getRouteParameters().get(IMPORT).orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new Refusal("intake.refused.unknown");
        }
    }

    private static RouteParameters parameters(UUID id) {
        return new RouteParameters(IMPORT, id.toString());
    }
}
