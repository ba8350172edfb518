package org.undersigned.access;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.audit.Actor;
import org.undersigned.audit.ActorSource;
import org.undersigned.base.Texts;

/** Tells the trail who is acting: the signed-in user, somebody who is not signed in, or the product itself. */
@Component
class SignedInActor implements ActorSource {

    private final CurrentUser currentUser;
    private final CurrentRequest request;
    private final Users users;

    SignedInActor(CurrentUser currentUser, CurrentRequest request, Users users) {
        this.currentUser = currentUser;
        this.request = request;
        this.users = users;
    }

    @Override
    public Actor current() {
        var session = request.sessionFingerprint();
        var address = request.address().orElse(null);
        return currentUser
                .find()
                .map(user -> new Actor(user.id(), user.name(), roles(user), session, address))
                .orElseGet(() -> request.exists()
                        ? new Actor(null, Texts.text("access.nobody"), "", session, address)
                        : Actor.SYSTEM);
    }

    @Override
    public List<Actor> everybody() {
        return users.allNames().stream()
                .map(user -> new Actor(user.id(), user.name(), "", null, null))
                .toList();
    }

    private static String roles(StaffUser user) {
        return user.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
