package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.signature.evidence.ui.EvidenceDialogs;
import org.undersigned.signature.queue.BulkSignatures;

/** What whoever is signed in can do with many signatures at once. */
@Component
public class BulkSteps {

    private final EvidenceDialogs evidence;
    private final ConfirmDialogs dialogs;
    private final ScopeSheetDialogs sheets;
    private final BulkSignatures bulk;
    private final CurrentUser user;

    BulkSteps(
            EvidenceDialogs evidence,
            ConfirmDialogs dialogs,
            ScopeSheetDialogs sheets,
            BulkSignatures bulk,
            CurrentUser user) {
        this.evidence = evidence;
        this.dialogs = dialogs;
        this.sheets = sheets;
        this.bulk = bulk;
        this.user = user;
    }

    /** @param done is told of the job when there are so many that they are done in the background */
    public List<BulkStep> steps(UUID campaign, Consumer<@Nullable UUID> done) {
        var steps = new ArrayList<BulkStep>();
        if (user.may(Permission.SIGNATURE_RECORD)) {
            steps.add(new BulkStep(
                    signatures -> text("signature.ui.evidence.add-many", signatures),
                    signatures -> evidence.addTo(campaign, signatures, done)));
            steps.add(new BulkStep(signatures -> text("signature.sheet.ui.make", signatures), sheets::make));
        }
        if (user.may(Permission.SIGNATURE_CONFIRM)) {
            steps.add(new BulkStep(
                    signatures -> text("signature.ui.confirm.many", signatures),
                    signatures -> dialogs.confirm(campaign, signatures, done)));
        }
        return steps;
    }

    /** @param over called when work in the background has come to its end */
    public BulkProgress progress(UUID campaign, Runnable over) {
        return new BulkProgress(bulk, campaign, over);
    }
}
