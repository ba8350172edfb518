package org.undersigned.press.release;

import java.util.List;
import java.util.UUID;

/**
 * What sending a release asks for.
 *
 * @param journalists of the outlet who get it; none for the newsroom as a whole
 */
public record SendDetails(ReleaseFormat format, UUID outlet, List<UUID> journalists) {

    public SendDetails {
        journalists = journalists.stream().distinct().toList();
    }
}
