package org.undersigned.work.mail;

import java.util.Map;

/**
 * How mail stands.
 *
 * @param isSetUp whether there is a server; without one everything waits
 */
public record MailStatus(boolean isSetUp, Map<MailState, Integer> counts) {

    public MailStatus {
        counts = Map.copyOf(counts);
    }

    public int count(MailState state) {
        return counts.getOrDefault(state, 0);
    }
}
