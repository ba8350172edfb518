package org.undersigned.signature.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.act.Acts;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/**
 * What every use case that brings evidence does: keep an item with its files, and say which signatures it covers. Whoever
 * calls has asked for the permission.
 */
@Component
public class EvidenceRecords {

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

    /** The kind of record that an item is on the trail. */
    public static final String KIND = "evidence";

    private final EvidenceItems items;
    private final EvidenceLinks links;
    private final CoveredSignatures signatures;
    private final StoredFiles files;
    private final CampaignService campaigns;
    private final Trail trail;
    private final Acts acts;

    EvidenceRecords(
            EvidenceItems items,
            EvidenceLinks links,
            CoveredSignatures signatures,
            StoredFiles files,
            CampaignService campaigns,
            Trail trail,
            Acts acts) {
        this.items = items;
        this.links = links;
        this.signatures = signatures;
        this.files = files;
        this.campaigns = campaigns;
        this.trail = trail;
        this.acts = acts;
    }

    public UUID keep(UUID campaign, EvidenceDetails details, List<EvidenceUpload> uploads) {
        if (details.words() == null && uploads.isEmpty()) {
            throw new Refusal("signature.refused.empty-evidence");
        }
        var act = acts.now();
        details.expectNothingAfter(
                LocalDate.ofInstant(act.at(), campaigns.campaign(campaign).zone()));
        var stored = new HashSet<UUID>();
        for (var upload : uploads) {
            stored.add(store(upload));
        }
        var evidence = items.save(new Evidence(campaign, details, stored, act));
        trail.record(Entry.of("signature.evidence.added", KIND, evidence.getId(), Texts.label(details.form()))
                .in(campaign)
                .with("form", details.form())
                .with("speaker", details.speaker())
                .changedPrivately("speaker-name", null, details.speakerName())
                .changed("authorisation", null, text(details.authorisation()))
                .with("files", stored.size()));
        return evidence.getId();
    }

    private static @Nullable String text(@Nullable Authorisation authorisation) {
        return authorisation == null ? null : authorisation.text();
    }

    private UUID store(EvidenceUpload upload) {
        try (var content = upload.content().open()) {
            return files.store(upload.fileName(), content, KINDS, EvidenceService.MAX_FILE_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of an item of evidence cannot be read", e);
        }
    }

    /** Says that an item covers some signatures; those it covers already stay. */
    public void link(UUID id, Collection<UUID> covered) {
        var evidence = find(id);
        var already = new HashSet<UUID>();
        items.covering(covered).stream()
                .filter(item -> item.evidence().getId().equals(id))
                .forEach(item -> already.add(item.signature()));
        var act = acts.now();
        for (var signature : signatures.of(covered)) {
            if (!already.contains(signature.id())) {
                link(evidence, signature, act);
            }
        }
        if (evidence.facts().isOneVoice() && items.countParties(id) > 1) {
            throw new Refusal("signature.refused.one-signer");
        }
    }

    private void link(Evidence evidence, CoveredSignature signature, Act act) {
        if (!signature.campaign().equals(evidence.campaignId())) {
            throw new Refusal("signature.refused.other-campaign", signature.name());
        }
        if (signature.rejected()) {
            throw new Refusal("signature.refused.rejected-shown", signature.name());
        }
        links.save(new EvidenceLink(signature.id(), evidence.getId(), act));
        trail.record(signature
                .entry("signature.signature.shown-by")
                .with("form", evidence.facts().form()));
    }

    /** What shows a signature, the last linked first. */
    public List<ShownBy> of(UUID signature) {
        return items.covering(Set.of(signature)).stream()
                .map(EvidenceItems.Covering::shownBy)
                .toList();
    }

    /** What shows each of some signatures; those that nothing shows are left out. */
    public Map<UUID, List<ShownBy>> of(Collection<UUID> some) {
        return items.covering(some).stream()
                .collect(Collectors.groupingBy(
                        EvidenceItems.Covering::signature,
                        Collectors.mapping(EvidenceItems.Covering::shownBy, Collectors.toList())));
    }

    public EvidenceItem item(EvidenceFacts facts) {
        return new EvidenceItem(
                facts.id(), facts.form(), facts.receivedOn(), facts.addedAt(), items.countCovered(facts.id()));
    }

    Evidence find(UUID id) {
        return items.findById(id).orElseThrow(() -> new Refusal("signature.refused.unknown-evidence"));
    }
}
