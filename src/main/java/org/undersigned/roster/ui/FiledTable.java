package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Panel;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.roster.OrderPreview;
import org.undersigned.roster.Ordering;

/** Names that may stand elsewhere than one looks for them: what they are filed under, why, and where they fall. */
final class FiledTable extends Composite<Div> {

    FiledTable(OrderPreview preview) {
        var panel = new Panel(text("roster.order.ui.filed"), new Paragraph(about(preview)));
        if (!preview.filed().isEmpty()) {
            panel.show(new Paragraph(about(preview)), scrolling(table(preview)));
        }
        getContent().add(panel);
    }

    private static String about(OrderPreview preview) {
        return preview.filed().isEmpty()
                ? text("roster.order.ui.filed.none")
                : text(
                        "roster.order.ui.filed.about",
                        preview.allFiled(),
                        preview.allFiled() > preview.filed().size()
                                ? preview.filed().size()
                                : 0);
    }

    private static Component scrolling(NativeTable table) {
        var scrolling = new Div(table);
        scrolling.addClassName("filed-names");
        scrolling.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", text("roster.order.ui.filed"));
        return scrolling;
    }

    private static NativeTable table(OrderPreview preview) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.add(
                heading(text("roster.order.ui.name")),
                heading(text("roster.order.ui.key")),
                heading(text("roster.order.ui.why")));
        for (var ordering : Ordering.values()) {
            head.add(number(heading(label(ordering))));
        }
        preview.filed().forEach(filed -> add(table, filed));
        return table;
    }

    private static void add(NativeTable table, OrderPreview.Filed filed) {
        var row = table.getBody().addRow();
        var link = DirectoryNavigation.linkToParty(
                filed.line().credited(), filed.line().party());
        link.addClassName("printed");
        row.addDataCell().add(link);
        row.addDataCell().setText(filed.line().sortKey());
        row.addDataCell()
                .setText(filed.traits().stream()
                        .map(Texts::label)
                        .collect(Collectors.joining(text("roster.separator"))));
        for (var ordering : Ordering.values()) {
            var cell = row.addDataCell();
            cell.setText(String.valueOf(filed.places().get(ordering)));
            cell.addClassName("number");
        }
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("number");
        return cell;
    }
}
