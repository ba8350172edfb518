package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.ui.CopyForm;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;

/** Writes the next version of copy, with the ad on paper beside what is typed. */
@Route(CopyNavigation.COPIES + "/:" + CopyNavigation.COPY + "/" + CopyNavigation.WRITE)
@RolesAllowed(Permission.COPY_WRITE)
class CopyEditorView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final CopyService copies;
    private final CopyReadings readings;
    private final CopyDialogs dialogs;
    private final CopyParts parts;
    private final ViewHeader header = new ViewHeader("").printed();
    private String title = "";

    CopyEditorView(CopyService copies, CopyReadings readings, CopyDialogs dialogs, CopyParts parts) {
        this.copies = copies;
        this.readings = readings;
        this.dialogs = dialogs;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(CopyNavigation.COPY)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("advertising.refused.unknown-copy"));
        var copy = readings.copy(id);
        parts.workIn(copy.campaign());
        title = copy.title();
        header.setTitle(title);
        header.within(CopyNavigation.linkToCopy(copy.title(), copy.id()));
        header.note(text("advertising.copy.ui.version", copy.lastNumber() + 1));
        var form = new CopyForm(dialogs.choices(copy.campaign()));
        form.show(readings.version(copy.id(), copy.lastNumber()).details());
        var editor = new CopyEditor(copy.campaign(), form, copy.id(), readings, dialogs, details -> {
            copies.write(copy.id(), copy.version(), details);
            return copy.id();
        });
        header.primary(editor.save());
        var columns = new Div(editor, editor.sheet());
        columns.addClassName("copy-columns");
        getContent().show(header, columns);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
