package org.undersigned.directory.representation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call for an ask.
 *
 * @param suggestion null when nobody speaks for the party, or nobody who may be contacted
 * @param fallback somebody else, if there is anybody
 * @param agency whom to call when there is nobody else: the agency of one who speaks for the party
 * @param barred who speaks for the party and is not to be contacted, each once
 */
public record Advice(
        @Nullable Call suggestion,
        @Nullable Call fallback,
        @Nullable NamedParty agency,
        List<NamedParty> barred) {}
