package org.undersigned.advertising.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.base.Refusal;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Keeps proofs with their files, and gives these as long as they are what they were. */
@Component
class ProofStore {

    private static final long MAX_BYTES = 16L << 20;

    private final Proofs proofs;
    private final ProofOverrides overrides;
    private final StoredFiles files;
    private final CurrentUser user;
    private final Clock clock;

    ProofStore(Proofs proofs, ProofOverrides overrides, StoredFiles files, CurrentUser user, Clock clock) {
        this.proofs = proofs;
        this.overrides = overrides;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** Writes at once, so that a proof that somebody else makes in the same moment is refused in words. */
    Proof keep(PlacementFacts placement, SetProof set) {
        var name = placement.jobNumber() + ".pdf";
        var file = files.store(name, new ByteArrayInputStream(set.pdf()), Set.of(MediaType.PDF), MAX_BYTES);
        var number = latest(placement.id()).map(Proof::number).orElse(0) + 1;
        var proof =
                new Proof(placement.id(), number, set, file, files.facts(file).sha256(), user.id(), clock.instant());
        try {
            return proofs.saveAndFlush(proof);
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("advertising.proof.refused.meanwhile");
        }
    }

    Optional<Proof> latest(UUID placement) {
        return proofs.findFirstByPlacementIdOrderByNumberDesc(placement);
    }

    Proof find(UUID id) {
        return proofs.findById(id).orElseThrow(() -> new Refusal("advertising.proof.refused.unknown"));
    }

    ProofRow row(Proof proof) {
        return proof.row(overrides.findByProofIdOrderByMadeAtAscIdAsc(proof.getId()).stream()
                .map(ProofOverride::row)
                .toList());
    }

    void expectUnaltered(Proof proof) {
        if (!files.sha256(proof.fileId()).equals(proof.sha256())) {
            throw new Refusal("advertising.proof.refused.altered");
        }
    }

    /** @throws Refusal when the bytes are not what they were */
    byte[] file(Proof proof) {
        expectUnaltered(proof);
        var out = new ByteArrayOutputStream();
        files.write(proof.fileId(), out);
        return out.toByteArray();
    }
}
