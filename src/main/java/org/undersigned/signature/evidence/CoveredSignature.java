package org.undersigned.signature.evidence;

import java.util.UUID;
import org.undersigned.audit.Entry;

/**
 * A signature as far as evidence has to know it.
 *
 * @param name as credited
 * @param rejected whether it can be shown by nothing any more
 */
public record CoveredSignature(UUID id, UUID campaign, String name, UUID recordedBy, boolean rejected) {

    /** The kind of record that a signature is on the trail. */
    public static final String KIND = "signature";

    Entry entry(String verb) {
        return Entry.of(verb, KIND, id, name).in(campaign);
    }
}
