package org.undersigned.press.release;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.roster.ListedPlaces;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.PlacementSource;

/** Tells whoever withdraws a signature how many releases print the name, be it that they were sent or are written. */
@Component
class ReleasePlacements implements PlacementSource {

    private final ListedPlaces lists;
    private final ReleaseVersions versions;
    private final CurrentUser user;

    ReleasePlacements(ListedPlaces lists, ReleaseVersions versions, CurrentUser user) {
        this.lists = lists;
        this.versions = versions;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NamePlace> carrying(Set<UUID> signatures) {
        var number = versions.lastOrSent(lists.naming(signatures)).stream()
                .filter(ReleaseVersion::printsNames)
                .map(ReleaseVersion::releaseId)
                .distinct()
                .count();
        return number == 0
                ? List.of()
                : List.of(NamePlace.of(
                        text("press.release.placement", number), "press", user.may(Permission.RELEASE_READ)));
    }
}
