package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.evidence.ui.EvidenceDialogs;

/** What stands against confirming a claim, all of it at once, and what the campaign asks for. */
@org.springframework.stereotype.Component
class StandingPanel {

    private final ConfirmationService confirmations;
    private final EvidenceDialogs evidence;
    private final CurrentUser user;

    StandingPanel(ConfirmationService confirmations, EvidenceDialogs evidence, CurrentUser user) {
        this.confirmations = confirmations;
        this.evidence = evidence;
        this.user = user;
    }

    /** Nothing for those who could not confirm it anyway, and nothing once it is decided. */
    List<Component> of(SignatureCard card) {
        if (card.state() != SignatureState.CLAIMED || !user.may(Permission.SIGNATURE_CONFIRM)) {
            return List.of();
        }
        var refusals = confirmations.preview(List.of(card.id())).getFirst().refusals();
        var list = new UnorderedList();
        list.addClassName("standing");
        if (refusals.isEmpty()) {
            list.add(item(Symbol.CHECK, "tone-good", text("signature.ui.against.nothing")));
        }
        refusals.forEach(refusal -> list.add(item(
                Symbol.WARNING,
                "tone-waiting",
                text(refusal.key(), refusal.arguments().toArray()))));
        var rule = new Paragraph(evidence.rule(card));
        rule.addClassName("evidence-rule");
        return List.of(new Panel(text("signature.ui.against"), list, rule));
    }

    private static ListItem item(Symbol symbol, String tone, String sentence) {
        var item = new ListItem(symbol.icon(), new Span(sentence));
        item.addClassName(tone);
        return item;
    }
}
