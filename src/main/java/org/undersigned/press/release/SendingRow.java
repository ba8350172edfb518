package org.undersigned.press.release;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody was sent, as it is listed.
 *
 * @param title and number of the version
 * @param edition whose names it printed and counted
 * @param outlet as it was called when they were sent it
 * @param journalist as they were called; empty for the newsroom as a whole
 */
public record SendingRow(
        UUID release,
        String title,
        int number,
        UUID edition,
        ReleaseFormat format,
        String sha256,
        String outlet,
        String journalist,
        UUID by,
        Instant at) {}
