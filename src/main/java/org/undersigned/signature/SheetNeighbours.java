package org.undersigned.signature;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyMatching;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.sheet.AnsweredName;
import org.undersigned.signature.scope.sheet.ReadSheet;

/** Finds those whom a scope sheet names as neighbours that a signer does not want. A name that two have is not guessed. */
@Component
class SheetNeighbours {

    private final PartyMatching matching;

    SheetNeighbours(PartyMatching matching) {
        this.matching = matching;
    }

    /** @param found the parties of each name that was written */
    record Found(Map<String, Set<UUID>> found) {

        Answer of(AnsweredName name) {
            var parties = new HashSet<UUID>();
            for (var written : name.notBeside() == null ? List.<String>of() : name.notBeside()) {
                var known = found.getOrDefault(written, Set.of());
                if (known.size() != 1) {
                    return new Answer(Set.of(), written);
                }
                parties.addAll(known);
            }
            return new Answer(parties, null);
        }
    }

    /** @param untold a name of which it cannot be told whose it is */
    record Answer(Set<UUID> parties, @Nullable String untold) {

        Optional<Refusal> refusal(String credited) {
            return untold == null && parties.size() > Limits.MOST_BESIDE
                    ? Optional.of(new Refusal("signature.refused.many-beside", Limits.MOST_BESIDE))
                    : Optional.ofNullable(untold)
                            .map(name -> new Refusal("signature.refused.sheet-beside", credited, name));
        }
    }

    Found of(ReadSheet sheet) {
        var written = sheet.names().stream()
                .flatMap(name -> name.notBeside() == null ? Stream.<String>empty() : name.notBeside().stream())
                .distinct()
                .toList();
        return new Found(matching.sameNames(written).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        hits -> hits.getValue().stream().map(PartyHit::id).collect(Collectors.toSet()))));
    }
}
