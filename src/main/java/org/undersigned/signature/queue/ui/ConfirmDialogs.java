package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Notifications;
import org.undersigned.signature.Confirmation;
import org.undersigned.signature.SeenSignature;
import org.undersigned.signature.queue.BulkSignatures;

/** Confirms many signatures: shows first what would happen, and afterwards what did. */
@Component
class ConfirmDialogs {

    private final BulkSignatures bulk;

    ConfirmDialogs(BulkSignatures bulk) {
        this.bulk = bulk;
    }

    /** @param done is told of the job when there are so many that they are done in the background */
    void confirm(UUID campaign, List<UUID> signatures, Consumer<@Nullable UUID> done) {
        Notifications.resultOrRefusal(() -> bulk.preview(signatures))
                .ifPresent(judged -> preview(campaign, judged, done));
    }

    private void preview(UUID campaign, List<Confirmation> judged, Consumer<@Nullable UUID> done) {
        var possible = judged.stream()
                .filter(Confirmation::isPossible)
                .map(Confirmation::seen)
                .toList();
        var sentence = possible.size() == judged.size()
                ? text("signature.ui.confirm.preview.all", possible.size())
                : text("signature.ui.confirm.preview", possible.size(), judged.size());
        var summary = new ConfirmSummary(sentence, judged);
        if (possible.isEmpty()) {
            new ResultDialog(text("signature.ui.confirm.none.title"), summary).open();
            return;
        }
        var verb = text("signature.ui.confirm.many", possible.size());
        new ConfirmAction(verb, summary, verb, () -> done.accept(carryOut(campaign, possible))).open();
    }

    private @Nullable UUID carryOut(UUID campaign, List<SeenSignature> possible) {
        if (possible.size() > BulkSignatures.AT_ONCE) {
            return bulk.confirmLater(campaign, possible);
        }
        var judged = bulk.confirm(possible);
        var confirmed = ConfirmSummary.possible(judged);
        var sentence = text("signature.ui.confirm.result", confirmed, judged.size());
        if (confirmed == judged.size()) {
            Notifications.say(sentence);
        } else {
            new ResultDialog(text("signature.ui.confirm.result.title"), new ConfirmSummary(sentence, judged)).open();
        }
        return null;
    }
}
