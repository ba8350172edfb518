package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.OthersNotice;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.approval.ReviewerService;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Keyed;

/** What can be decided on a version, each with its key. */
@org.springframework.stereotype.Component
class DecisionButtons {

    private final CopyDialogs dialogs;
    private final ReviewerService reviewers;
    private final CurrentUser user;

    DecisionButtons(CopyDialogs dialogs, ReviewerService reviewers, CurrentUser user) {
        this.dialogs = dialogs;
        this.reviewers = reviewers;
        this.user = user;
    }

    /** That others decide, for whoever may approve copy and not this version, or not now. */
    Optional<OthersNotice> others(CopyVersionFacts version, ReviewSheet sheet) {
        return sheet.isUnderWay() && user.may(Permission.COPY_APPROVE)
                ? sheet.barred().map(why -> new OthersNotice(why, reviewers.names(version.id())))
                : Optional.empty();
    }

    Button approve(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        return Keyed.by(
                'A',
                Buttons.primary(
                        text("advertising.approval.ui.approve"), () -> dialogs.approve(version, sheet, decided)));
    }

    List<Component> secondary(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        var other = Buttons.quiet(text("advertising.approval.ui.other"), () -> {});
        new ActionMenu(other)
                .add(text("advertising.approval.ui.abstain"), () -> dialogs.abstain(version, sheet, decided))
                .add(text("advertising.approval.ui.reject"), () -> dialogs.reject(version, sheet, decided));
        var changes = Keyed.by(
                'R',
                Buttons.plain(
                        text("advertising.approval.ui.changes"),
                        () -> dialogs.requestChanges(version, sheet, decided)));
        return List.of(other, changes);
    }
}
