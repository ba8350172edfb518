package org.undersigned.signature.queue;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.undersigned.access.Permission;
import org.undersigned.signature.Confirmation;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.SeenSignature;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.work.JobFacts;
import org.undersigned.work.Jobs;

/**
 * Takes a step with any number of signatures, in transactions of at most {@value EvidenceService#BATCH}. Many are done in
 * the background; how far that is can be asked at any time.
 */
@Service
public class BulkSignatures {

    /** So many are done at once, while somebody waits; more than these in the background. */
    public static final int AT_ONCE = EvidenceService.BATCH;

    private static final String CONFIRMING = "confirm-signatures";
    private static final String LINKING = "link-evidence";

    private final EvidenceService evidence;
    private final ConfirmationService confirmations;
    private final Jobs jobs;

    BulkSignatures(EvidenceService evidence, ConfirmationService confirmations, Jobs jobs) {
        this.evidence = evidence;
        this.confirmations = confirmations;
        this.jobs = jobs;
    }

    /** What confirming would do, by the names as credited. */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    public List<Confirmation> preview(Collection<UUID> signatures) {
        return inChunks(signatures, confirmations::preview);
    }

    /** Confirms what can be confirmed as it was seen, and tells what stands against the others. */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    public List<Confirmation> confirm(Collection<SeenSignature> seen) {
        return inChunks(seen, confirmations::confirmAll);
    }

    /**
     * Confirms in the background. How many are done is how many were confirmed: what cannot be confirmed any more or has
     * changed when its turn comes stays a claim and is not counted.
     *
     * @return the job
     */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    public UUID confirmLater(UUID campaign, Collection<SeenSignature> seen) {
        var all = List.copyOf(seen);
        return jobs.start(CONFIRMING, campaign, progress -> {
            var confirmed = 0;
            for (var chunk : chunks(all)) {
                confirmed += (int) confirmations.confirmAll(chunk).stream()
                        .filter(Confirmation::isPossible)
                        .count();
                progress.reached(confirmed, all.size());
            }
        });
    }

    /**
     * Says in the background that an item of evidence covers some signatures.
     *
     * @return the job
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    public UUID linkLater(UUID campaign, UUID item, Collection<UUID> covered) {
        var all = List.copyOf(covered);
        return jobs.start(LINKING, campaign, progress -> {
            var linked = 0;
            for (var chunk : chunks(all)) {
                evidence.link(item, chunk);
                linked += chunk.size();
                progress.reached(linked, all.size());
            }
        });
    }

    /** What runs or waits to run in a campaign, whoever started it; confirming first. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    public Optional<Work> latest(UUID campaign) {
        var confirming = jobs.latest(CONFIRMING, campaign);
        var linking = jobs.latest(LINKING, campaign);
        return confirming
                .filter(job -> !job.state().isOver())
                .or(() -> linking.filter(job -> !job.state().isOver()))
                .map(Work::of);
    }

    /** How far a job is that was started here. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    public Work work(UUID job) {
        return Work.of(jobs.facts(job));
    }

    /**
     * Work in the background.
     *
     * @param confirming whether it confirms; otherwise it adds evidence
     */
    public record Work(JobFacts job, boolean confirming) {

        static Work of(JobFacts job) {
            return new Work(job, job.kind().equals(CONFIRMING));
        }
    }

    private static <T> List<Confirmation> inChunks(Collection<T> all, Function<List<T>, List<Confirmation>> step) {
        var done = new ArrayList<Confirmation>();
        eachChunk(all, chunk -> done.addAll(step.apply(chunk)));
        return done;
    }

    private static <T> void eachChunk(Collection<T> all, Consumer<List<T>> step) {
        chunks(List.copyOf(all)).forEach(step);
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            chunks.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return chunks;
    }
}
