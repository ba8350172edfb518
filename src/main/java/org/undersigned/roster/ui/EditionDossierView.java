package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.roster.EditionDossier;
import org.undersigned.roster.EditionDossierService;
import org.undersigned.signature.dossier.ui.DossierDownload;
import org.undersigned.signature.dossier.ui.DossierSection;
import org.undersigned.signature.dossier.ui.PrintButton;

/** The dossier of an edition: what was sealed, and its names a page at a time, each with the way to its own dossier. */
@Route(RosterNavigation.ROSTERS + "/:" + RosterNavigation.EDITION + "/dossier")
@RolesAllowed(Permission.EVIDENCE_READ)
class EditionDossierView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionDossierService dossiers;
    private String title = "";

    EditionDossierView(EditionDossierService dossiers) {
        this.dossiers = dossiers;
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(RosterNavigation.EDITION)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("roster.refused.unknown"));
        show(dossiers.contents(
                id, RosterNavigation.offset(entering.getLocation().getQueryParameters())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EditionDossier dossier) {
        title = text("signature.dossier.title", dossier.edition().label());
        getContent().show(header(dossier), new DossierSection(dossier.sealed()), new DossierContents(dossier));
        getContent().addClassNames("dossier-page", "prints-whole");
    }

    private ViewHeader header(EditionDossier dossier) {
        UUID id = dossier.edition().id();
        return new ViewHeader(title, new DossierDownload(() -> dossiers.take(id)))
                .printed()
                .within(RosterNavigation.linkToEdition(dossier.edition().label(), id))
                .secondary(new PrintButton());
    }
}
