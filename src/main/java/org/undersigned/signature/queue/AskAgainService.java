package org.undersigned.signature.queue;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.outreach.NextStep;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.PipelineService;
import org.undersigned.signature.SignatureState;

/** Sends a claim back to whoever speaks with the signer: what is missing becomes the next step in the pipeline. */
@Service
public class AskAgainService {

    private final SignatureQueries queries;
    private final PipelineService pipeline;
    private final ParticipationService participations;
    private final CampaignService campaigns;
    private final Clock clock;

    AskAgainService(
            SignatureQueries queries,
            PipelineService pipeline,
            ParticipationService participations,
            CampaignService campaigns,
            Clock clock) {
        this.queries = queries;
        this.pipeline = pipeline;
        this.participations = participations;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * Whom a claim goes back to, and what they have planned already.
     *
     * @throws Refusal when it is no claim any more, or when its party is not in the pipeline
     */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional(readOnly = true)
    public AskAgain prepare(UUID signature) {
        var claim = queries.row(signature);
        var participation = participation(claim);
        var today = LocalDate.ofInstant(
                clock.instant(), campaigns.campaign(claim.campaign()).zone());
        return new AskAgain(
                claim.credited(),
                participation.version(),
                participation.ownerName(),
                participation.nextStep(),
                today.plusDays(1));
    }

    /**
     * Plans the asking as the next step; the claim stays as it is.
     *
     * @param seenParticipation the version that {@link #prepare} told, so that a step planned since is not lost
     */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public void askAgain(UUID signature, long seenParticipation, String what, LocalDate due) {
        var participation = participation(queries.row(signature));
        participations.plan(participation.id(), seenParticipation, NextStep.action(what, due));
    }

    private ParticipationRow participation(SignatureRow claim) {
        if (claim.state() != SignatureState.CLAIMED) {
            throw new Refusal("signature.refused.not-claimed", claim.credited(), Texts.label(claim.state()));
        }
        return pipeline.ofParty(claim.party()).stream()
                .filter(participation -> participation.campaignId().equals(claim.campaign()))
                .findFirst()
                .orElseThrow(() -> new Refusal("signature.refused.not-in-pipeline", claim.credited()));
    }
}
