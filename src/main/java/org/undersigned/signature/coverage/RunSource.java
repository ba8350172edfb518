package org.undersigned.signature.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.undersigned.signature.scope.Scope;

/** Knows how often names were printed or posted. A feature that sees to such uses implements it. */
public interface RunSource {

    /** How often each of some signatures was made use of so; those that never were may be left out. */
    Map<UUID, Integer> runs(Scope scope, Collection<UUID> signatures);
}
