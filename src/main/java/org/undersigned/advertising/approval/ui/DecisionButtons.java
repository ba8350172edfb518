package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Keyed;

/** What can be decided on a version, each with its key. */
@org.springframework.stereotype.Component
class DecisionButtons {

    private final CopyDialogs dialogs;

    DecisionButtons(CopyDialogs dialogs) {
        this.dialogs = dialogs;
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
