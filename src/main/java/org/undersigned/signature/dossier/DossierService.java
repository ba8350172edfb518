package org.undersigned.signature.dossier;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.evidence.CoveredSignature;
import org.undersigned.signature.evidence.EvidenceService;

/** Shows and gives out the consent dossier of a name to whoever may read its evidence. */
@Service
public class DossierService {

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final EvidenceService evidence;
    private final CampaignService campaigns;
    private final Trail trail;

    DossierService(
            Dossiers dossiers, DossierFiles files, EvidenceService evidence, CampaignService campaigns, Trail trail) {
        this.dossiers = dossiers;
        this.files = files;
        this.evidence = evidence;
        this.campaigns = campaigns;
        this.trail = trail;
    }

    /**
     * The dossier of a name. It is a look at the evidence, and on the trail as such.
     *
     * @throws Refusal when there is no such signature, or none that the user may read the evidence of
     */
    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional
    public SignatureDossier look(UUID signature) {
        evidence.look(signature);
        return find(signature);
    }

    /**
     * The dossier of a name as a zip that can be verified without us. The trail keeps its hash.
     *
     * @throws Refusal as for {@link #look}, and when a file of the evidence is not what was stored
     */
    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional
    public DossierFile take(UUID signature) {
        evidence.look(signature);
        var dossier = find(signature);
        var yes = dossier.yes();
        var campaign = campaigns.campaign(yes.campaign());
        var words =
                text("signature.dossier.about", yes.credited(), dossier.words().letterTitle(), campaign.name());
        var name = text("signature.dossier.file-name", campaign.slug(), yes.credited());
        var file = files.make(new DossierFiles.About(name, words, campaign.zone()), archive -> archive.add(1, dossier));
        trail.record(Entry.of("signature.signature.dossier-taken", CoveredSignature.KIND, signature, yes.credited())
                .in(yes.campaign())
                .with("hash", file.sha256())
                .with("files", file.evidenceFiles()));
        return file;
    }

    private SignatureDossier find(UUID signature) {
        return Optional.ofNullable(dossiers.of(List.of(signature)).get(signature))
                .orElseThrow(() -> new Refusal("signature.refused.unknown"));
    }
}
