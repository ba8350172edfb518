package org.undersigned.outreach;

import static org.undersigned.base.Texts.text;

import java.util.Map;
import java.util.UUID;

/** What members of staff are called on a screen. */
final class UserNames {

    private UserNames() {}

    /** The name, or words for somebody who is not known any more. */
    static String of(UUID user, Map<UUID, String> known) {
        return known.getOrDefault(user, text("outreach.unknown-user"));
    }
}
