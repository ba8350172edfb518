package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.dossier.ui.DossierNavigation;
import org.undersigned.signature.evidence.ui.EvidenceDialogs;

/** What can be done with a signature in its state by whoever is signed in: one action first, the others beside it. */
@org.springframework.stereotype.Component
class SignatureActions {

    private final SignatureDialogs dialogs;
    private final EvidenceDialogs evidence;
    private final CurrentUser user;

    SignatureActions(SignatureDialogs dialogs, EvidenceDialogs evidence, CurrentUser user) {
        this.dialogs = dialogs;
        this.evidence = evidence;
        this.user = user;
    }

    /** @param changed called after something was done */
    Component[] primary(SignatureCard card, Runnable changed) {
        if (!user.may(Permission.SIGNATURE_CONFIRM)) {
            return new Component[0];
        }
        return switch (card.state()) {
            case CLAIMED ->
                new Component[] {Buttons.primary(text("signature.ui.confirm"), () -> dialogs.confirm(card, changed))};
            case WITHDRAWN ->
                new Component[] {Buttons.primary(text("signature.ui.restore"), () -> dialogs.restore(card, changed))};
            case CONFIRMED, REJECTED -> new Component[0];
        };
    }

    Component[] secondary(SignatureCard card, Runnable changed) {
        var actions = new ArrayList<Component>();
        if (mayLook(card)) {
            actions.add(Buttons.plain(text("signature.dossier.ui.open"), () -> DossierNavigation.toDossier(card.id())));
        }
        if (card.state() == SignatureState.CLAIMED) {
            addForClaim(card, changed, actions);
        }
        if (mayHold(card)) {
            actions.add(hold(card, changed));
        }
        if (card.state() == SignatureState.CONFIRMED && user.may(Permission.SIGNATURE_WITHDRAW)) {
            actions.add(Buttons.plain(text("signature.ui.correct"), () -> dialogs.correct(card, changed)));
            actions.add(Buttons.dangerous(text("signature.ui.withdraw"), () -> dialogs.withdraw(card, changed)));
        }
        return actions.toArray(Component[]::new);
    }

    boolean mayHold(SignatureCard card) {
        return user.may(Permission.SIGNATURE_HOLD) && (card.state().stands() || card.hold() != null);
    }

    /** Keeps a name back, or lets it go where it is kept back. */
    Button hold(SignatureCard card, Runnable changed) {
        return card.hold() == null
                ? Buttons.plain(text("signature.ui.hold.verb"), () -> dialogs.hold(card, changed))
                : Buttons.plain(text("signature.ui.lift.verb"), () -> dialogs.lift(card, changed));
    }

    /** Adding evidence belongs beside the evidence. */
    Component[] addEvidence(SignatureCard card, Runnable changed) {
        return user.may(Permission.SIGNATURE_RECORD) && card.state() != SignatureState.REJECTED
                ? new Component[] {Buttons.quiet(text("signature.ui.evidence.add"), () -> evidence.addTo(card, changed))
                }
                : new Component[0];
    }

    /** Whoever recorded a signature may look at what shows it; the service asks again. */
    boolean mayLook(SignatureCard card) {
        return user.may(Permission.EVIDENCE_READ)
                || user.may(Permission.EVIDENCE_READ_OWN) && card.recordedBy().equals(user.id());
    }

    private void addForClaim(SignatureCard card, Runnable changed, List<Component> actions) {
        if (user.may(Permission.SIGNATURE_RECORD)) {
            actions.add(Buttons.plain(text("signature.ui.revise"), () -> dialogs.revise(card, changed)));
        }
        if (user.may(Permission.SIGNATURE_CONFIRM)) {
            actions.add(Buttons.dangerous(text("signature.ui.reject"), () -> dialogs.reject(card, changed)));
        }
    }
}
