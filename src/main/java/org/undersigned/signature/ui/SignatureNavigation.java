package org.undersigned.signature.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;

/** Ways to the signatures. */
public final class SignatureNavigation {

    static final String SIGNATURES = "signatures";
    static final String SIGNATURE = "signature";
    static final String QUEUE = SIGNATURES + "/queue";

    /** Which claim of the queue is looked at. */
    static final String AT = "at";

    private SignatureNavigation() {}

    public static void toSignatures() {
        UI.getCurrent().navigate(SignatureListView.class);
    }

    public static void toSignature(UUID id) {
        UI.getCurrent().navigate(SignatureView.class, of(id));
    }

    /** To the claims of a list one by one, from the first. */
    static void toQueue(SignatureFilter list) {
        toQueue(
                null,
                new QueryParameters(SignatureAddress.words(list))
                        .excluding(SignatureAddress.STATE, SignatureAddress.HOLD));
    }

    /** @param signature null: from the first */
    static void toQueue(@Nullable UUID signature, QueryParameters list) {
        UI.getCurrent().navigate(ConfirmQueueView.class, at(signature, list));
    }

    /** Says in the address which claim is looked at, without navigating. */
    static void tellQueue(UUID signature, QueryParameters list) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(QUEUE, at(signature, list)));
    }

    private static QueryParameters at(@Nullable UUID signature, QueryParameters list) {
        var others = list.excluding(AT);
        return signature == null ? others : others.merging(AT, signature.toString());
    }

    /** To the claims of the present campaign one by one. */
    static RouterLink linkToQueue(String text) {
        return new RouterLink(text, ConfirmQueueView.class);
    }

    public static RouterLink linkToSignatures(String text) {
        return new RouterLink(text, SignatureListView.class);
    }

    /** To the signatures of the present campaign that are in one state. */
    public static RouterLink linkToSignatures(String text, SignatureState state) {
        var link = linkToSignatures(text);
        link.setQueryParameters(QueryParameters.of(SignatureAddress.STATE, state.name()));
        return link;
    }

    public static RouterLink linkToSignature(String text, UUID id) {
        return new RouterLink(text, SignatureView.class, of(id));
    }

    private static RouteParameters of(UUID id) {
        return new RouteParameters(SIGNATURE, id.toString());
    }
}
