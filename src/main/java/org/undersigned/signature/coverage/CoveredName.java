package org.undersigned.signature.coverage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;

/** A name that may be printed: confirmed for these words and granted for this use. */
public record CoveredName(
        UUID signature,
        UUID party,
        String credited,
        String sortKey,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        PartyKind kind,
        @Nullable String discipline,
        @Nullable Tier tier) {}
