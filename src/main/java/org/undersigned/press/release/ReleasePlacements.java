package org.undersigned.press.release;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.PlacementSource;

/** Tells whoever withdraws a signature how many releases print the name, be it that they were sent or are written. */
@Component
class ReleasePlacements implements PlacementSource {

    private final PrintableEditions editions;
    private final ReleaseVersions versions;

    ReleasePlacements(PrintableEditions editions, ReleaseVersions versions) {
        this.editions = editions;
        this.versions = versions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> carrying(UUID signature) {
        var number = versions.lastOrSent(editions.naming(signature)).stream()
                .filter(ReleaseVersion::printsNames)
                .map(ReleaseVersion::releaseId)
                .distinct()
                .count();
        return number == 0 ? List.of() : List.of(text("press.release.placement", number));
    }
}
