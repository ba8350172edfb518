package org.undersigned.signature.dossier.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** Ways to the dossiers of names. */
public final class DossierNavigation {

    static final String SIGNATURE = "signature";
    static final String DOSSIER = "signatures/:" + SIGNATURE + "/dossier";

    private DossierNavigation() {}

    public static void toDossier(UUID signature) {
        UI.getCurrent().navigate(DossierView.class, of(signature));
    }

    public static RouterLink linkToDossier(String text, UUID signature) {
        return new RouterLink(text, DossierView.class, of(signature));
    }

    private static RouteParameters of(UUID signature) {
        return new RouteParameters(SIGNATURE, signature.toString());
    }
}
