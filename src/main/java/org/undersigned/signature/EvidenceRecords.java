package org.undersigned.signature;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.audit.Entry;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** What every use case that brings evidence does: keep an item with its files, and say which signatures it covers. */
@Component
class EvidenceRecords {

    private static final Set<MediaType> KINDS = Set.of(
            MediaType.PDF,
            MediaType.PNG,
            MediaType.JPEG,
            MediaType.GIF,
            MediaType.TIFF,
            MediaType.TEXT,
            MediaType.ZIP,
            MediaType.COMPOUND,
            MediaType.MP3,
            MediaType.MP4,
            MediaType.OGG,
            MediaType.RIFF);

    static final String KIND = "evidence";

    private final EvidenceItems items;
    private final EvidenceLinks links;
    private final Signatures signatures;
    private final SignatureRecords records;
    private final StoredFiles files;
    private final CampaignService campaigns;

    EvidenceRecords(
            EvidenceItems items,
            EvidenceLinks links,
            Signatures signatures,
            SignatureRecords records,
            StoredFiles files,
            CampaignService campaigns) {
        this.items = items;
        this.links = links;
        this.signatures = signatures;
        this.records = records;
        this.files = files;
        this.campaigns = campaigns;
    }

    UUID keep(UUID campaign, EvidenceDetails details, List<EvidenceUpload> uploads) {
        if (details.words() == null && uploads.isEmpty()) {
            throw new Refusal("signature.refused.empty-evidence");
        }
        var act = records.act();
        details.expectNothingAfter(
                LocalDate.ofInstant(act.at(), campaigns.campaign(campaign).zone()));
        var stored = new HashSet<UUID>();
        for (var upload : uploads) {
            var content = new ByteArrayInputStream(upload.content());
            stored.add(files.store(upload.fileName(), content, KINDS, EvidenceService.MAX_FILE_BYTES));
        }
        var evidence = items.save(new Evidence(campaign, details, stored, act));
        records.tell(Entry.of("signature.evidence.added", KIND, evidence.getId(), Texts.label(details.form()))
                .in(campaign)
                .with("form", details.form())
                .with("speaker", details.speaker())
                .changedPrivately("speaker-name", null, details.speakerName())
                .with("files", stored.size()));
        return evidence.getId();
    }

    /** Says that an item covers some signatures; those it covers already stay. */
    void link(UUID id, Collection<UUID> covered) {
        var evidence = find(id);
        var already = new HashSet<UUID>();
        items.covering(covered).stream()
                .filter(item -> item.evidence().getId().equals(id))
                .forEach(item -> already.add(item.signature()));
        var act = records.act();
        for (var signature : signatures.findAllById(covered)) {
            if (!already.contains(signature.getId())) {
                link(evidence, signature, act);
            }
        }
        if (evidence.facts().isOneVoice() && items.countParties(id) > 1) {
            throw new Refusal("signature.refused.one-signer");
        }
    }

    private void link(Evidence evidence, Signature signature, Signature.Act act) {
        if (!signature.campaignId().equals(evidence.campaignId())) {
            throw new Refusal(
                    "signature.refused.other-campaign", signature.credit().name());
        }
        if (signature.state() == SignatureState.REJECTED) {
            throw new Refusal(
                    "signature.refused.rejected-shown", signature.credit().name());
        }
        links.save(new EvidenceLink(signature.getId(), evidence.getId(), act));
        records.tell(records.entry("signature.signature.shown-by", signature)
                .with("form", evidence.facts().form()));
    }

    /** What shows a signature, the last linked first. */
    List<ShownBy> of(UUID signature) {
        return items.covering(Set.of(signature)).stream()
                .map(EvidenceItems.Covering::shownBy)
                .toList();
    }

    EvidenceItem item(EvidenceFacts facts) {
        return new EvidenceItem(
                facts.id(), facts.form(), facts.receivedOn(), facts.addedAt(), items.countCovered(facts.id()));
    }

    Evidence find(UUID id) {
        return items.findById(id).orElseThrow(() -> new Refusal("signature.refused.unknown-evidence"));
    }
}
