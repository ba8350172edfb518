package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.advertising.print.ui.TearSheetDialogs;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;

/** The page on which an insertion ran, and those that were filed before it or taken back. */
@org.springframework.stereotype.Component
class TearSheetLines {

    private final TearSheetService sheets;
    private final TearSheetDialogs dialogs;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    TearSheetLines(
            TearSheetService sheets, TearSheetDialogs dialogs, UserDirectory users, CurrentUser user, Clock clock) {
        this.sheets = sheets;
        this.dialogs = dialogs;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Those of an order.
     *
     * @param rows the latest first
     * @param uses what was approved by them, by insertions
     */
    record Filed(List<TearSheetRow> rows, Map<UUID, String> uses) {}

    Filed of(OrderFacts order) {
        return new Filed(sheets.sheets(order.id()), sheets.uses(order.id()));
    }

    List<Component> lines(OrderFacts order, LineRow line, Filed filed, Runnable changed) {
        var mine = filed.rows().stream()
                .filter(sheet -> sheet.insertion().equals(line.insertion()))
                .toList();
        var standing = mine.stream().filter(TearSheetRow::stands).findFirst();
        var lines = new ArrayList<Component>();
        standing.ifPresent(sheet -> lines.add(standing(order, line, sheet, filed, changed)));
        var earlier = mine.stream()
                .filter(sheet -> standing.filter(sheet::equals).isEmpty())
                .map(sheet -> earlier(sheet, line))
                .toArray(Component[]::new);
        if (earlier.length > 0) {
            lines.add(new Details(text("advertising.order.ui.sheet.earlier", earlier.length), earlier));
        }
        return lines;
    }

    private Component standing(OrderFacts order, LineRow line, TearSheetRow sheet, Filed filed, Runnable changed) {
        var shown = new Div(new Span(said(sheet)));
        if (!sheet.why().isEmpty()) {
            shown.add(new Span(text("advertising.order.ui.sheet.why", sheet.why())));
        }
        var used = filed.uses().get(line.insertion());
        if (used != null) {
            shown.add(new Span(text("advertising.order.ui.sheet.used", used)));
        } else if (user.may(Permission.ORDER_WRITE)) {
            shown.add(Buttons.quiet(
                    text("advertising.order.ui.sheet.take-back"), () -> dialogs.takeBack(order, line, sheet, changed)));
        }
        shown.addClassName("insertion-about");
        return shown;
    }

    private Component earlier(TearSheetRow sheet, LineRow line) {
        var instants = new Instants(clock, line.terms().zone());
        var back = sheet.takenBack();
        var shown = new Div(
                new Span(said(sheet)),
                new Span(text(
                        "advertising.order.ui.sheet.filed-by",
                        users.name(sheet.filedBy()),
                        instants.date(sheet.filedAt()))));
        if (!sheet.why().isEmpty()) {
            shown.add(new Span(text("advertising.order.ui.sheet.why", sheet.why())));
        }
        if (back != null) {
            shown.add(new Span(text(
                    "advertising.order.ui.sheet.taken-back",
                    users.name(back.by()),
                    instants.date(back.at()),
                    back.reason())));
        }
        shown.addClassName("insertion-about");
        return shown;
    }

    private static String said(TearSheetRow sheet) {
        return text(
                "advertising.order.ui.filed",
                sheet.paper(),
                Instants.date(sheet.on()),
                sheet.page(),
                LengthText.of(sheet.size().width()),
                LengthText.of(sheet.size().depth()));
    }
}
