package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.ui.EditionAction;
import org.undersigned.signature.scope.Scope;

/** From an edition that was sealed for print ads to the copy of one with its names. */
@Component
class CopyOfEdition implements EditionAction {

    private final CurrentUser user;

    CopyOfEdition(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Button> of(EditionFacts edition) {
        var isForAds = edition.choice().scope() == Scope.PRINT_AD && edition.state() == EditionState.SEALED;
        return isForAds && user.may(Permission.COPY_WRITE)
                ? Optional.of(
                        Buttons.primary(text("advertising.copy.ui.add"), () -> CopyNavigation.toNewCopy(edition.id())))
                : Optional.empty();
    }
}
