package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Notifications;
import org.undersigned.outreach.BulkLine;
import org.undersigned.outreach.BulkService;

/** Shows what a bulk action would do before it does it, batch by batch, and what came of it. */
final class BulkConfirmation {

    private final String title;
    private final Function<List<BulkLine>, List<BulkLine>> action;
    private final Runnable done;

    /** @param action does it with at most {@link BulkService#BATCH} lines and says what came of each */
    BulkConfirmation(String title, Function<List<BulkLine>, List<BulkLine>> action, Runnable done) {
        this.title = title;
        this.action = action;
        this.done = done;
    }

    void ask(List<BulkLine> preview) {
        var possible = preview.stream().filter(line -> !line.isRefused()).toList();
        var sentence = text("outreach.ui.bulk.preview", possible.size(), preview.size());
        var summary = new BulkSummary(sentence, preview);
        if (possible.isEmpty()) {
            tell(summary);
        } else {
            var verb = text("outreach.ui.bulk.go", possible.size());
            new ConfirmAction(title, summary, verb, () -> carryOut(possible)).open();
        }
    }

    private void carryOut(List<BulkLine> possible) {
        var result = batches(possible, action);
        var refused = result.stream().filter(BulkLine::isRefused).count();
        var sentence = text("outreach.ui.bulk.result", result.size() - refused);
        done.run();
        if (refused == 0) {
            Notifications.say(sentence);
        } else {
            tell(new BulkSummary(sentence, result));
        }
    }

    /** One transaction for each batch. */
    static <T> List<BulkLine> batches(Collection<T> items, Function<List<T>, List<BulkLine>> action) {
        var all = List.copyOf(items);
        var result = new ArrayList<BulkLine>();
        for (var from = 0; from < all.size(); from += BulkService.BATCH) {
            result.addAll(action.apply(all.subList(from, Math.min(from + BulkService.BATCH, all.size()))));
        }
        return result;
    }

    private void tell(BulkSummary summary) {
        var dialog = new Dialog(title);
        dialog.addClassName("form-dialog");
        dialog.add(summary);
        dialog.getFooter().add(Buttons.primary(text("outreach.ui.bulk.close"), dialog::close));
        dialog.open();
    }
}
