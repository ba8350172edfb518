package org.undersigned.advertising.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A block as it is stored; what it claims is stored beside it. */
@Embeddable
record StoredBlock(
        @Enumerated(EnumType.STRING) BlockKind kind,
        @Column(length = 1_000_000) String words,
        @Nullable UUID letterVersionId,
        boolean verbatim,
        boolean statesNothing) {

    static StoredBlock of(CopyBlock block) {
        return new StoredBlock(
                block.kind(), block.words(), block.letterVersion(), block.verbatim(), block.statesNothing());
    }

    CopyBlock with(List<SourcedClaim> claims) {
        return new CopyBlock(kind, words, letterVersionId, verbatim, statesNothing, claims);
    }
}
