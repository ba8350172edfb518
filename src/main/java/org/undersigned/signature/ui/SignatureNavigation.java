package org.undersigned.signature.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.undersigned.signature.SignatureState;

/** Ways to the signatures. */
public final class SignatureNavigation {

    static final String SIGNATURES = "signatures";
    static final String SIGNATURE = "signature";

    private SignatureNavigation() {}

    public static void toSignatures() {
        UI.getCurrent().navigate(SignatureListView.class);
    }

    public static void toSignature(UUID id) {
        UI.getCurrent().navigate(SignatureView.class, of(id));
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
