package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.EvidencePolicyService;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.queue.BulkSignatures;

/** Adds an item of evidence to one signature or to many. */
@Component
public class EvidenceDialogs {

    /** So many members of a group are named where it is asked which of them agreed. */
    private static final int MEMBERS_NAMED = 12;

    private final EvidenceService evidence;
    private final BulkSignatures bulk;
    private final CampaignService campaigns;
    private final EvidencePolicyService policies;
    private final AffiliationService affiliations;
    private final Drafts drafts;
    private final Clock clock;

    EvidenceDialogs(
            EvidenceService evidence,
            BulkSignatures bulk,
            CampaignService campaigns,
            EvidencePolicyService policies,
            AffiliationService affiliations,
            Drafts drafts,
            Clock clock) {
        this.evidence = evidence;
        this.bulk = bulk;
        this.campaigns = campaigns;
        this.policies = policies;
        this.affiliations = affiliations;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Empty fields for evidence in a campaign. */
    public EvidenceFields fields(UUID campaign) {
        return new EvidenceFields(LocalDate.ofInstant(
                clock.instant(), campaigns.campaign(campaign).zone()));
    }

    /** Fields for the evidence of one signature, which say what suffices for it. */
    public EvidenceFields fields(SignatureCard card) {
        var capacity = card.capacity();
        var fields = fields(card.campaign())
                .forCapacity(capacity)
                .spokenBy(capacity == Capacity.PERSONAL ? card.credited() : "")
                .suffices(rule(card));
        return capacity == Capacity.MEMBER ? fields.naming(members(card.party())) : fields;
    }

    private List<String> members(UUID group) {
        return affiliations.membersOf(group, 0, MEMBERS_NAMED).stream()
                .map(AffiliationLine::name)
                .toList();
    }

    /** What the campaign's policy asks for a signature. */
    public String rule(SignatureCard card) {
        return policies.rule(card.campaign(), card.heldTo()).sentence();
    }

    public void addTo(SignatureCard card, Runnable done) {
        var title = text("signature.ui.evidence.add.title.of", card.credited());
        open(title, card.campaign(), List.of(card.id()), fields(card), job -> done.run());
    }

    /** @param done is told of the job when there are so many that they are done in the background */
    public void addTo(UUID campaign, List<UUID> signatures, Consumer<@Nullable UUID> done) {
        var title = text("signature.ui.evidence.add.title", signatures.size());
        open(title, campaign, signatures, fields(campaign).forMany(), done);
    }

    private void open(
            String title, UUID campaign, List<UUID> signatures, EvidenceFields fields, Consumer<@Nullable UUID> done) {
        var choice = EvidenceChoice.of(text("signature.ui.evidence"), fields, evidence.lately(campaign));
        FormDialog.around(
                        title,
                        choice,
                        text("signature.ui.evidence.add"),
                        chosen -> done.accept(show(campaign, chosen, signatures)))
                .wide()
                .keptIn(drafts, new DraftKey("evidence", signatures.size() == 1 ? signatures.getFirst() : campaign))
                .open();
    }

    /** An item comes with the first signatures or not at all; where there are more, they follow in the background. */
    private @Nullable UUID show(UUID campaign, EvidenceChoice.Chosen chosen, List<UUID> signatures) {
        var first = signatures.subList(0, Math.min(signatures.size(), BulkSignatures.AT_ONCE));
        var item = keep(campaign, chosen, first);
        if (signatures.size() > first.size()) {
            return bulk.linkLater(campaign, item, signatures);
        }
        Notifications.say(text("signature.ui.evidence.added", signatures.size()));
        return null;
    }

    private UUID keep(UUID campaign, EvidenceChoice.Chosen chosen, List<UUID> first) {
        var given = chosen.given();
        if (given != null) {
            return evidence.show(campaign, given.details(), given.files(), first);
        }
        var item = Objects.requireNonNull(chosen.item());
        evidence.link(item, first);
        return item;
    }
}
