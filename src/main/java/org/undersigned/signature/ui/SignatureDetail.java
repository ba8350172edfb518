package org.undersigned.signature.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.undersigned.base.ui.DetailHead;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.queue.ui.SignatureTones;

/** A signature beside the list: enough to decide, and the way to all of it. */
final class SignatureDetail extends Composite<Div> {

    SignatureDetail(SignatureCard card, SignatureParts parts, SignatureActions actions, Runnable changed) {
        var name = SignatureNavigation.linkToSignature(card.credited(), card.id());
        name.addClassName("printed");
        var does = new Div(actions.primary(card, changed));
        does.add(actions.secondary(card, changed));
        does.addClassName("detail-actions");
        getContent().addClassNames("register-detail", "signature-detail");
        getContent().add(new DetailHead(name, SignatureTones.badge(card.state())), does);
        getContent().add(parts.work(card, changed).toArray(Component[]::new));
        getContent().add(parts.facts(card));
    }
}
