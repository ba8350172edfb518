package org.undersigned.press.release;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.roster.GivenNames;
import org.undersigned.roster.HolderSource;

/** Tells which newsrooms were sent the names of editions in a release; one that only counts them gives no name away. */
@Component
class ReleaseHolders implements HolderSource {

    private final ReleaseVersions versions;
    private final Sendings sendings;

    ReleaseHolders(ReleaseVersions versions, Sendings sendings) {
        this.versions = versions;
        this.sendings = sendings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GivenNames> given(Collection<UUID> editions) {
        var naming = versions.sent(editions).stream()
                .filter(ReleaseVersion::printsNames)
                .map(ReleaseVersion::getId)
                .toList();
        return sendings.ofVersions(naming).stream().map(SentNames::given).toList();
    }
}
