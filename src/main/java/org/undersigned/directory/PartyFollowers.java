package org.undersigned.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyFollower.FollowedName;

/** All that follow the directory. */
@Component
class PartyFollowers {

    private final ObjectProvider<PartyFollower> followers;

    PartyFollowers(ObjectProvider<PartyFollower> followers) {
        this.followers = followers;
    }

    void namesAdded(Collection<PartyName> names) {
        followers.forEach(follower -> follower.namesAdded(followed(names)));
    }

    void namesRemoved(Collection<PartyName> names) {
        followers.forEach(follower -> follower.namesRemoved(followed(names)));
    }

    void changed(Collection<UUID> parties) {
        followers.forEach(follower -> follower.changed(parties));
    }

    private static List<FollowedName> followed(Collection<PartyName> names) {
        return names.stream()
                .map(name ->
                        new FollowedName(name.id(), name.partyId(), name.line().text()))
                .toList();
    }
}
