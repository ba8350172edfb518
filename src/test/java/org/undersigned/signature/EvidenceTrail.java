package org.undersigned.signature;

import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.evidence.EvidencePreviews;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.queue.BulkSignatures;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What adding and looking at evidence leaves on the trail, and what many signatures at once do. */
@Component
@Profile("test")
class EvidenceTrail implements TrailScenarios {

    private static final String SHOWN = "signature.signature.shown-by";
    private static final String CONFIRMED = "signature.signature.confirmed";

    private final SignatureFixture fixture;
    private final CampaignFixture campaigns;
    private final EvidenceService evidence;
    private final EvidencePreviews previews;
    private final BulkSignatures bulk;

    EvidenceTrail(
            SignatureFixture fixture,
            CampaignFixture campaigns,
            EvidenceService evidence,
            EvidencePreviews previews,
            BulkSignatures bulk) {
        this.fixture = fixture;
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.previews = previews;
        this.bulk = bulk;
    }

    /** Two claims of one campaign. */
    private record Two(UUID campaign, LetterVersionFacts words, List<UUID> ids) {}

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("EvidenceService.add", () -> {
                            var campaign = campaigns.campaign();
                            return () -> evidence.add(campaign, SignatureFixture.signed(), List.of(letter()));
                        })
                        .tells("signature.evidence.added"),
                TrailScenario.of("EvidenceService.link", () -> {
                            var two = two();
                            var item = item(two);
                            return () -> evidence.link(item, two.ids());
                        })
                        .tells(SHOWN, SHOWN),
                TrailScenario.of("EvidenceService.look", () -> {
                            var id = shown(two()).getFirst();
                            return () -> evidence.look(id);
                        })
                        .tells("signature.evidence.looked-at"),
                TrailScenario.of("EvidenceService.download", () -> {
                            var id = shown(two()).getFirst();
                            var file = evidence.look(id)
                                    .getFirst()
                                    .files()
                                    .iterator()
                                    .next();
                            return () -> evidence.download(id, file, OutputStream.nullOutputStream());
                        })
                        .tells("signature.evidence.looked-at"),
                TrailScenario.of("EvidencePreviews.preview", () -> {
                            var id = shown(two()).getFirst();
                            var file = evidence.look(id)
                                    .getFirst()
                                    .files()
                                    .iterator()
                                    .next();
                            return () -> previews.preview(id, file);
                        })
                        .tells("signature.evidence.looked-at"),
                TrailScenario.of("EvidenceService.show", () -> {
                            var two = two();
                            return () -> evidence.show(
                                    two.campaign(), SignatureFixture.signed(), List.of(letter()), two.ids());
                        })
                        .tells("signature.evidence.added", SHOWN, SHOWN),
                TrailScenario.of("BulkSignatures.linkLater", () -> {
                            var two = two();
                            var item = item(two);
                            return () -> awaitEnd(bulk.linkLater(two.campaign(), item, two.ids()));
                        })
                        .tells(SHOWN, SHOWN)
                        .committingItself(),
                confirmsBoth(TrailScenario.of("BulkSignatures.confirm", () -> {
                    var seen = fixture.seen(shown(two()));
                    return () -> bulk.confirm(seen);
                })),
                confirmsBoth(TrailScenario.of("BulkSignatures.confirmLater", () -> {
                            var two = two();
                            var seen = fixture.seen(shown(two));
                            return () -> awaitEnd(bulk.confirmLater(two.campaign(), seen));
                        })
                        .committingItself()));
    }

    private static TrailScenario confirmsBoth(TrailScenario scenario) {
        return scenario.tells(CONFIRMED, CONFIRMED)
                .tellsSomeReason("outreach.participation.opened")
                .tellsSomeReason("outreach.participation.opened");
    }

    private Two two() {
        var campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        return new Two(campaign, words, List.of(fixture.claimed(words, "Jo Doe"), fixture.claimed(words, "Kim Roe")));
    }

    private UUID item(Two two) {
        return evidence.add(two.campaign(), SignatureFixture.signed(), List.of(letter()));
    }

    private List<UUID> shown(Two two) {
        evidence.link(item(two), two.ids());
        return two.ids();
    }

    private static EvidenceUpload letter() {
        return EvidenceUpload.of("yes.txt", "Yes, add my name.".getBytes(StandardCharsets.UTF_8));
    }

    /** The permission to ask belongs to this thread. */
    private void awaitEnd(UUID job) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> bulk.work(job).job().state().isOver());
    }
}
