package org.undersigned.access.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.stream.Collectors;
import org.undersigned.access.UserRow;
import org.undersigned.access.UserState;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How a user is told of: state and roles in words. */
final class UserStates {

    private UserStates() {}

    static Tone tone(UserState state) {
        return switch (state) {
            case INVITED -> Tone.WAITING;
            case ACTIVE -> Tone.GOOD;
            case DISABLED -> Tone.BAD;
        };
    }

    static StatusBadge badge(UserRow user) {
        return new StatusBadge(label(user.state()), tone(user.state()));
    }

    static String roles(UserRow user) {
        return user.roles().stream()
                .sorted()
                .map(role -> label(role))
                .collect(Collectors.joining(text("access.roles.separator")));
    }
}
