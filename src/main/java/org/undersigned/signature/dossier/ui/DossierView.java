package org.undersigned.signature.dossier.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.dossier.DossierService;
import org.undersigned.signature.dossier.DossierWording;
import org.undersigned.signature.dossier.SignatureDossier;
import org.undersigned.signature.ui.SignatureNavigation;

/** Everything that shows one yes, in order, as it is printed. Opening it is a look at the evidence. */
@Route(DossierNavigation.DOSSIER)
@RolesAllowed(Permission.EVIDENCE_READ_OWN)
class DossierView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final DossierService dossiers;
    private final CampaignService campaigns;
    private String title = "";

    DossierView(DossierService dossiers, CampaignService campaigns) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(dossiers.look(entering.getRouteParameters()
                .get(DossierNavigation.SIGNATURE)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("signature.refused.unknown"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SignatureDossier dossier) {
        var yes = dossier.yes();
        title = text("signature.dossier.title", yes.credited());
        var document =
                DossierWording.of(dossier, campaigns.campaign(yes.campaign()).zone());
        var parts = new ArrayList<Component>();
        document.sections().forEach(section -> parts.add(new DossierSection(section)));
        parts.add(new SignedWords(dossier.words()));
        getContent().show(header(yes.id(), yes.credited()), parts.toArray(Component[]::new));
        getContent().addClassNames("dossier-page", "prints-whole");
    }

    private ViewHeader header(UUID id, String credited) {
        return new ViewHeader(title, new DossierDownload(() -> dossiers.take(id)))
                .printed()
                .within(SignatureNavigation.linkToSignature(credited, id))
                .secondary(new PrintButton());
    }
}
