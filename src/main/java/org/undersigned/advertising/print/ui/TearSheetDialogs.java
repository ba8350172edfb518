package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.ReasonDialog;

/** Filing the pages on which ads ran, and taking back a wrong one. */
@Component
public class TearSheetDialogs {

    private final TearSheetService sheets;
    private final PrintService print;
    private final InsertionService insertions;
    private final LatestInsertions latest;
    private final UserDirectory users;

    TearSheetDialogs(
            TearSheetService sheets,
            PrintService print,
            InsertionService insertions,
            LatestInsertions latest,
            UserDirectory users) {
        this.sheets = sheets;
        this.print = print;
        this.insertions = insertions;
        this.latest = latest;
        this.users = users;
    }

    /** Where one is there already it is said which, and asked why this one takes its place. */
    public void file(OrderFacts order, LineRow line, Runnable changed) {
        var seen = latest.of(order, line);
        var run = print.runs(order.id()).stream()
                .filter(each -> each.insertion().equals(line.insertion()))
                .findFirst();
        var before = Optional.ofNullable(sheets.standing(order.id()).get(line.insertion()))
                .map(sheet -> replacing(order, sheet));
        FormDialog.around(
                        text("advertising.order.ui.file-tear-sheet"),
                        new TearSheetForm(insertions.insertion(line.insertion()), run, before),
                        text("advertising.order.ui.file-tear-sheet"),
                        details -> {
                            sheets.file(line.insertion(), seen.version(), details);
                            changed.run();
                        })
                .wide()
                .on(seen)
                .open();
    }

    private String replacing(OrderFacts order, TearSheetRow sheet) {
        var replaces = text(
                "advertising.order.ui.sheet.replaces",
                sheet.paper(),
                Instants.date(sheet.on()),
                sheet.page(),
                users.name(sheet.filedBy()));
        var used = sheets.uses(order.id()).get(sheet.insertion());
        return used == null
                ? replaces
                : text("advertising.order.ui.joined", replaces, text("advertising.order.ui.sheet.replaces.used", used));
    }

    /** It was the wrong page. */
    public void takeBack(OrderFacts order, LineRow line, TearSheetRow sheet, Runnable changed) {
        var seen = latest.of(order, line);
        new ReasonDialog(
                        text("advertising.order.ui.sheet.take-back.title"),
                        text(
                                sheet.replaced() == null
                                        ? "advertising.order.ui.sheet.take-back.only"
                                        : "advertising.order.ui.sheet.take-back.earlier"),
                        text("advertising.order.ui.sheet.take-back"),
                        reason -> {
                            sheets.takeBack(sheet.id(), seen.version(), reason);
                            changed.run();
                        })
                .on(seen)
                .open();
    }
}
